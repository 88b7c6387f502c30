import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { blockNames } from '../blocks/names';
import type { SheetLayout } from '../layout/layout';
import { completionSheet, type CompletionSources } from './completionSheet';

/** 「完成率（调整后）」: laid out as 完成率, with 目标分解（调整后） for its targets. */
export function adjustedCompletionSheet(
  plan: Plan,
  period: Period,
  name: string,
  sources: CompletionSources,
): SheetLayout {
  const layout = completionSheet(plan, period, name, sources);
  const names = layout.names.map((each) => ({
    ...each,
    name: blockNames.adjustedCompletion(period),
  }));
  return { ...layout, names };
}
