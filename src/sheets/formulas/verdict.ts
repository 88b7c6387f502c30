import { withoutNoise } from '../../figures/plainNumber';
import { isAboveOne } from '../../plan/kinds';
import type { Measure } from '../../plan/types';
import type { CellRef } from '../layout/address';
import { words } from '../labels';
import { mayBeDate } from './dateDoubt';
import { isWrongComputed, type SideCells } from './computed';
import { isValidEntry, isWrongSlash } from './entry';
import { isWrongGrowth } from './growthFigure';
import { expression, isBlank, quoted, say, type Expression } from './text';

/** A cell of a measure's row, with its target; null where the plan wants no figure. */
export interface CheckedCell {
  readonly cell: CellRef;
  readonly target: number | null;
  /** Of a cell with a formula: what it is worked out from. */
  readonly sides: SideCells | null;
  /** Of a cell with growth: what its formula gives. */
  readonly growth: Expression | null;
  /** From this many times the target on an entry is doubted, as in the districts' templates: `8/2000` became a date. */
  readonly farOver: number;
  /** In it, or in the January after, a date may have been typed. */
  readonly planYear: number;
}

/** What the sheet itself says of an entry: 有误, 疑, 缺, or nothing; a cell with a formula is never missing. */
export function entryVerdict(measure: Measure, checked: CheckedCell): Expression {
  const { cell, target, sides, growth } = checked;
  if (target === null) return expression(`IF(${isWrongSlash(cell)},${say.invalid},"")`);
  if (growth !== null) {
    return expression(`IF(${isWrongGrowth(cell, growth)},${say.invalid},"")`);
  }
  const odd = doubt(measure, checked, target);
  if (sides !== null) {
    return expression(`IF(${isWrongComputed(measure, cell, sides)},${say.invalid},${odd})`);
  }
  return expression(
    `IF(ISERROR(${cell}),${say.invalid},IF(${isBlank(cell)},${quoted(words.missing)},` +
      `IF(${isValidEntry(measure, cell)},${odd},${say.invalid})))`,
  );
}

/** Of a valid number, or of a formula's result, which may be blank. */
function doubt(measure: Measure, { cell, farOver, planYear }: CheckedCell, target: number): string {
  const isDate = mayBeDate(measure, cell, target, planYear);
  const odd = [
    ...(isDate === null ? [] : [isDate]),
    ...(target <= 0 ? [] : [`ROUND(N(${cell})-${withoutNoise(farOver * target)},6)>=0`]),
    // 1 % or 100 %?
    ...(isAboveOne(measure) ? [`N(${cell})=1`] : []),
  ];
  if (odd.length === 0) return '""';
  const isOdd = odd.length === 1 ? odd.join('') : `OR(${odd.join(',')})`;
  return `IF(${isOdd},${quoted(words.doubted)},"")`;
}
