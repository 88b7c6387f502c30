import { measuresOf } from '../../plan/measures';
import { monthsElapsed, type Period } from '../../plan/period';
import { isCumulative } from '../../plan/kinds';
import type { Measure, Plan, ProgrammeTarget } from '../../plan/types';
import type { BlockMap } from '../blocks/blockMap';

/** A year that this workbook has entries of: its latest period, and where that stands. */
export interface ProgrammeYear {
  readonly period: Period;
  readonly sheet: string;
  /** Null: the plan or the entries of that year cannot be read, so that nothing is taken from there. */
  readonly found: { readonly plan: Plan; readonly actuals: BlockMap } | null;
}

/** Where a target's figure of a year comes from. */
export type YearSource =
  | { readonly kind: 'sheet'; readonly measure: Measure; readonly actuals: BlockMap }
  /** `otherwise`: the year's plan has the measure, but counts it in another unit, or in another way (null). */
  | { readonly kind: 'typed'; readonly otherwise?: { readonly unit: string | null } };

const TYPED: YearSource = { kind: 'typed' };

/** @param own the measure as the plan has it to which the page belongs; null: the target has none */
export function sourceOf(
  { measure: key }: ProgrammeTarget,
  own: Measure | null,
  year: ProgrammeYear | undefined,
): YearSource {
  if (own === null || !year?.found) return TYPED;
  const measure = measuresOf(year.found.plan).find((each) => each.key === key);
  if (measure === undefined) return TYPED;
  if (plain(measure.unit) !== plain(own.unit)) {
    return { kind: 'typed', otherwise: { unit: measure.unit } };
  }
  return isCumulative(measure) === isCumulative(own)
    ? { kind: 'sheet', measure, actuals: year.found.actuals }
    : { kind: 'typed', otherwise: { unit: null } };
}

const plain = (unit: string): string => unit.normalize('NFKC').replace(/\s+/gu, '');

/** Whether a year's latest figures do not reach to its end. */
export const isUnfinished = ({ period }: Pick<ProgrammeYear, 'period'>): boolean =>
  monthsElapsed(period) < 12;
