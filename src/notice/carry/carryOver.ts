import type { Plan } from '../../plan/types';
import type { Answers } from '../answers';
import type { Doubt, Place } from '../doubt';
import type { DraftBodyTarget, DraftRow, PlanDraft } from '../draft';
import { pairsAgree } from '../facts/pairsAgree';
import { matchedMeasures } from './measures';
import { carriedProgramme } from './programme';
import { carriedRow, carriedTotal } from './rows';
import { aboutMeasure, bodyTargetIds, carriedRules } from './rules';
import { carriedSources } from './sources';
import { carriedUnits } from './units';

/**
 * A draft with the keys, kinds, relations, weights and aliases of last year's plan, by name. A name that is only nearly the
 * same is asked and stays new meanwhile.
 */
export function carryOver(draft: PlanDraft, last: Plan, answers: Answers = {}): PlanDraft {
  const { year } = draft.header;
  const { units, ids, doubts: ofUnits } = carriedUnits(draft.units, last, year, answers);
  const { same, doubts: ofMeasures } = matchedMeasures(draft.rows, last, answers.sameMeasures);
  const keyOf = (key: string): string => same.get(key)?.key ?? key;
  const idOf = (id: string): string => ids.get(id) ?? id;
  const renamed = draft.rows.map((row) => {
    const targets = new Map([...row.targets].map(([id, target]) => [idOf(id), target]));
    const aggregation =
      row.aggregation.kind === 'weightedByMeasure'
        ? { ...row.aggregation, measure: keyOf(row.aggregation.measure) }
        : row.aggregation;
    return carriedRow({ ...row, targets, aggregation }, same.get(row.key));
  });
  const byKey = new Map<string, DraftRow>(renamed.map((row) => [row.key, row]));
  const totalled = pairsAgree(
    renamed.map((row, at) =>
      carriedTotal(row, same.get((draft.rows[at] as DraftRow).key), last, byKey),
    ),
  );
  const known = new Map([...same.values()].map((measure) => [measure.key, measure]));
  const { rows, doubts: ofSources } = carriedSources(totalled, known, last);
  const { doubts: ofRules, ...rules } = carriedRules(
    last,
    new Set(byKey.keys()),
    new Set(units.map(({ id }) => id)),
  );
  const { programme, doubts: ofProgramme } = carriedProgramme(last, year, rows);
  const named = new Map(rows.map(({ key, unit }) => [key, unit]));
  const doubts = [
    ...draft.doubts,
    ...ofUnits,
    ...ofMeasures,
    ...ofSources,
    ...ofRules,
    ...ofProgramme,
  ].map((doubt) => renamedDoubt(doubt, keyOf, idOf));
  return {
    ...draft,
    ...rules,
    successions: [
      ...rules.successions.filter(({ from }) => !from.some((unit) => answers.fates?.[unit])),
      ...successionsIn(answers),
    ],
    ...{ units, rows, programme },
    ledgers: last.ledgers ?? [],
    bodyTargets: withIds(draft.bodyTargets, keyOf, last),
    doubts: doubts.filter((doubt) => !isSettled(doubt, named, last)),
  };
}

/** Each unit that became part of another, as it was answered. */
const successionsIn = ({ fates = {} }: Answers): Plan['successions'] =>
  Object.entries(fates).flatMap(([id, fate]) =>
    fate === 'ended' ? [] : [{ from: [id], ...fate }],
  );

function renamedDoubt(
  doubt: Doubt,
  keyOf: (key: string) => string,
  idOf: (id: string) => string,
): Doubt {
  const { measure, unit } = doubt.place;
  const place: Place = {
    ...doubt.place,
    ...(measure !== undefined && { measure: keyOf(measure) }),
    ...(unit !== undefined && { unit: idOf(unit) }),
  };
  if (doubt.kind === 'weightedBy') return { ...doubt, place, by: keyOf(doubt.by) };
  if (doubt.kind === 'blanks') return { ...doubt, place, units: doubt.units.map(idOf) };
  return { ...doubt, place };
}

/** What last year's plan answers need not be asked. */
function isSettled(doubt: Doubt, units: ReadonlyMap<string, string>, last: Plan): boolean {
  const key = doubt.place.measure ?? '';
  const isKnown = last.indicators.some(({ measures }) => measures.some((each) => each.key === key));
  switch (doubt.kind) {
    case 'noUnit':
    case 'unitOpen':
      return (units.get(key) ?? '') !== '';
    case 'usualKind':
    case 'polarity':
    case 'weightedBy':
      return isKnown;
    default:
      return false;
  }
}

function withIds(
  targets: readonly DraftBodyTarget[],
  keyOf: (key: string) => string,
  last: Plan,
): DraftBodyTarget[] {
  const known = bodyTargetIds(last);
  const taken = new Set<string>();
  return targets.map((target) => {
    const measure = target.measure === null ? null : keyOf(target.measure);
    const growthOf = target.growthOf === null ? null : keyOf(target.growthOf);
    const carried = { ...target, measure, growthOf };
    const id = known.get(aboutMeasure(carried) ?? '') ?? target.id;
    if (taken.has(id)) return carried;
    taken.add(id);
    return { ...carried, id };
  });
}
