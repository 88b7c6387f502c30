import type { Period } from '../plan/period';
import { parsePeriod } from '../plan/period';

/**
 * Defined names that mark our blocks. They are how blocks are found again: a sheet may be renamed, moved or get
 * rows and columns, its name follows.
 *
 * `copy` 1 is the block that calculations use; a numbered copy of a sheet carries `_2`, `_3` …
 */
function numbered(name: string, copy: number): string {
  return copy === 1 ? name : `${name}_${copy}`;
}

const underscored = (period: Period): string => period.replace('-', '_');

export const blockNames = {
  target: (year: number, copy = 1): string => numbered(`ipt_target_${year}`, copy),
  measures: (year: number, copy = 1): string => numbered(`ipt_measures_${year}`, copy),
  plan: (year: number, copy = 1): string => numbered(`ipt_plan_${year}`, copy),
  actual: (period: Period, copy = 1): string => numbered(`ipt_actual_${underscored(period)}`, copy),
  completion: (period: Period, copy = 1): string =>
    numbered(`ipt_completion_${underscored(period)}`, copy),
} as const;

export type BlockKind = keyof typeof blockNames;

/** What a defined name says, or null when it is none of ours. */
export type ParsedBlockName =
  | { readonly kind: 'target' | 'measures' | 'plan'; readonly year: number; readonly copy: number }
  | { readonly kind: 'actual' | 'completion'; readonly period: Period; readonly copy: number };

const YEARLY = /^ipt_(target|measures|plan)_(\d{4})(?:_(\d+))?$/i;
const MONTHLY = /^ipt_(actual|completion)_(\d{4})_(\d{2})(?:_(\d+))?$/i;

/** Reads a defined name back; Excel may have changed its case. */
export function parseBlockName(name: string): ParsedBlockName | null {
  const yearly = YEARLY.exec(name);
  if (yearly !== null) {
    const [, kind = '', year, copy = '1'] = yearly;
    return {
      kind: kind.toLowerCase() as 'target' | 'measures' | 'plan',
      year: Number(year),
      copy: Number(copy),
    };
  }
  const monthly = MONTHLY.exec(name);
  if (monthly === null) return null;
  const [, kind = '', year, month, copy = '1'] = monthly;
  const period = parsePeriod(`${year}-${month}`);
  if (period === null) return null;
  return { kind: kind.toLowerCase() as 'actual' | 'completion', period, copy: Number(copy) };
}
