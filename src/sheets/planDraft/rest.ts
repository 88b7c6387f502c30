import { planOf, type PlanDraft } from '../../notice';
import { ledgersJson } from '../../plan/serialisePlan';
import { blockNames } from '../blocks/names';
import type { SheetLayout } from '../layout/layout';
import { textSheet } from '../plan/planSheet';
import type { KeptRemark } from './judgeRemarks';
import type { RestOfPlan } from './planJson';

/**
 * What of a draft does not stand on 「计划草稿」: relations, thresholds, weights, targets of the prose, aliases, ledgers, and by
 * their keys what measures are worked out from. Beside it what the remarks on the sheet are about, and rules that
 * come back with the rows that they speak of.
 */
export function restSheet(
  draft: PlanDraft,
  remarks: readonly KeptRemark[],
  name: string,
): SheetLayout {
  const { indicators: _, ...rest } = planOf(draft) as Record<string, unknown>;
  const computed = draft.rows.filter(({ source }) => source.kind !== 'entered');
  const sources = Object.fromEntries(computed.map(({ key, source }) => [key, source]));
  const kept = {
    ...rest,
    ...(computed.length > 0 && { sources }),
    ...(draft.ledgers.length > 0 && { ledgers: ledgersJson(draft.ledgers) }),
    ...(draft.dropped && { dropped: draft.dropped }),
    ...(remarks.length > 0 && { remarks }),
  };
  return textSheet(JSON.stringify(kept), name, blockNames.draftRest());
}

/** @param text as it was kept; null: it is gone or somebody broke it, and the plan would lose what stood there */
export function parseRest(text: string): RestOfPlan | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as RestOfPlan)
      : null;
  } catch {
    return null;
  }
}
