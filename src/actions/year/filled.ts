import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { reportingIn } from '../../year/reporting';
import type { Damage } from '../../year/types';
import { keptPlan } from '../keptPlan';
import { yearIn } from './yearIn';
import type { YearBlocks } from './yearReading';

/** How far a year's periods are filled in. */
export interface Filled {
  /** Null: the workbook keeps none, and nothing can be counted. */
  readonly plan: Plan | null;
  readonly damages: readonly Damage[];
  /** Cells that hold a figure, and cells that want one; a damaged period counts as empty. */
  filled(period: Period): { readonly filled: number; readonly due: number };
}

/** @throws WorkbookError `planUnreadable` */
export function filledIn(reading: YearBlocks, of: number): Filled {
  const plan = keptPlan(reading, of);
  if (plan === null) return { plan, damages: [], filled: () => ({ filled: 0, due: 0 }) };
  const { year } = yearIn(plan, reading);
  return {
    plan,
    damages: year.damages,
    filled(period) {
      const { filled, due } = reportingIn(year, period);
      return { filled: sumOf(filled), due: sumOf(due) };
    },
  };
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
