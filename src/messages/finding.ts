import type { Reason, Refusal } from '../figures/reading';
import { measureById } from '../plan/measures';
import type { MeasureId, Plan } from '../plan/types';
import type { Finding } from '../rules/finding';
import type { FindingCatalogue, FindingText, Names, RefusedCell } from './findingTexts';
import { shortened } from './shortened';

export interface WordedFinding extends FindingText {
  readonly severity: string;
  readonly title: string;
  /** District, row and period. */
  readonly where: string;
  /** What one click would write, or null. */
  readonly suggestion: string | null;
  /** The answer that was given, or null. */
  readonly explained: string | null;
}

/** A finding in the words of one language. */
export function findingText(
  catalogue: FindingCatalogue,
  plan: Plan,
  finding: Finding,
): WordedFinding {
  const { district, measure, period } = finding;
  const names = namesOf(catalogue, plan);
  return {
    ...worded(catalogue, names, finding),
    severity: catalogue.severities[finding.severity],
    title: catalogue.titles[finding.rule],
    where: catalogue.where({
      district: district === null ? null : names.district(district),
      measure: measure === null ? null : names.measure(measure),
      row: measure === null ? null : (measureById(plan, measure)?.indicator ?? null),
      period,
    }),
    suggestion: finding.suggestion ? catalogue.candidate(finding.suggestion) : null,
    explained: finding.explained === undefined ? null : catalogue.explained(finding.explained),
  };
}

/** A measure as the table numbers it; an id that the plan does not have names itself. */
export function itemText({ item }: FindingCatalogue, plan: Plan, id: MeasureId): string {
  const measure = measureById(plan, id);
  return measure === null ? id : item(id, measure.name);
}

/** Why a cell is not taken, for showing beside the cell before there is any submission. */
export function refusalText(
  catalogue: FindingCatalogue,
  { reason, raw, candidates }: Pick<Refusal, 'reason' | 'raw' | 'candidates'>,
  unit: string,
): FindingText {
  return reasonText(catalogue, reason, { raw: shortened(raw), unit, candidates });
}

function worded(catalogue: FindingCatalogue, names: Names, finding: Finding): FindingText {
  if (finding.rule === 'unreadable') {
    const unit = finding.measure === null ? '' : names.unit(finding.measure);
    return refusalText(catalogue, finding.facts, unit);
  }
  // Each wording takes its own rule's facts; TypeScript cannot tie the key to the argument.
  const word = catalogue.rules[finding.rule] as (
    facts: Finding['facts'],
    names: Names,
    measure: MeasureId | null,
  ) => FindingText;
  return word(finding.facts, names, finding.measure);
}

/** The words for one reason; a pair's refused half is worded through it again. */
export function reasonText(
  { readings }: Pick<FindingCatalogue, 'readings'>,
  reason: Reason,
  cell: RefusedCell,
): FindingText {
  const word = readings[reason.code] as (reason: Reason, cell: RefusedCell) => FindingText;
  return word(reason, cell);
}

function namesOf(catalogue: FindingCatalogue, plan: Plan): Names {
  return {
    district: (id) => plan.districts.find((district) => district.id === id)?.name ?? id,
    measure(id) {
      const measure = measureById(plan, id);
      return measure === null ? id : catalogue.measure(measure.name, measure.unit);
    },
    unit: (id) => measureById(plan, id)?.unit ?? '',
    bodyTarget: (id) => plan.bodyTargets.find((target) => target.id === id)?.text ?? id,
  };
}
