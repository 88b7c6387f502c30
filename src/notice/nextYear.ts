import type { Plan } from '../plan/types';
import { printedTarget } from '../plan/target';
import { programmeIn } from './carry/programme';
import { doubt } from './doubt';
import type { DraftRow, PlanDraft } from './draft';
import { draftOf } from './draftOf';

/**
 * The draft of the next year, begun from this year's plan: the same units, measures, kinds, relations and weights, with this
 * year's targets to be changed. What belongs to this year's document alone is left out: its number and day, the targets of its
 * prose, units that ended, and a programme that is over. That no target has been changed yet is asked about.
 */
export function nextYear(plan: Plan): PlanDraft {
  const draft = draftOf(plan);
  const year = plan.year + 1;
  const isThere = ({ validTo }: Plan['districts'][number]): boolean =>
    validTo === null || validTo >= `${year}-01-01`;
  const units = draft.units.filter(isThere);
  const ids = new Set(units.map(({ id }) => id));
  const text = (of: string): string => of.replaceAll(String(plan.year), String(year));
  const id = text(plan.id);
  const rows = draft.rows.map((row) => ({
    ...row,
    targets: new Map([...row.targets].filter(([unit]) => ids.has(unit))),
  }));
  return {
    ...draft,
    header: {
      ...draft.header,
      id: id === plan.id ? `${plan.id}-${year}` : id,
      version: 1,
      year,
      title: text(draft.header.title),
      documentNumber: '',
      issuedOn: null,
    },
    units,
    rows,
    bodyTargets: [],
    successions: draft.successions.filter(({ to }) => ids.has(to)),
    programme: programmeIn(year, draft.programme),
    doubts: [doubt({ kind: 'sameTargets', year: plan.year, targets: printed(rows) }, {}, true)],
  };
}

const printed = (rows: readonly DraftRow[]) =>
  Object.fromEntries(
    rows.map(({ key, targets }) => [
      key,
      Object.fromEntries(
        [...targets].flatMap(([unit, target]) =>
          target === null ? [] : [[unit, printedTarget(target)]],
        ),
      ),
    ]),
  );
