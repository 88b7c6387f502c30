import { factorOf } from '../../plan/source';
import type { Measure } from '../../plan/types';
import type { CellRef, RangeRef } from '../layout/address';
import { areApart } from './count';
import { isValidEntry, isWrongEntry } from './entry';
import { expression, isBlank, say, type Expression } from './text';

/** A cell that a computed measure is worked out from, of the same unit. */
export interface SideCell {
  readonly measure: Measure;
  readonly cell: CellRef;
}

export interface SideCells {
  readonly part: SideCell;
  readonly of: SideCell;
}

/** Rounding to nine digits first takes away binary noise: 100 × 0.285 is 28.5, and 29 % without decimals. */
export function quotient(measure: Measure, part: string, of: string): string {
  const factor = factorOf(measure);
  const product = factor === 1 ? part : `${factor}*${part}`;
  return `ROUND(ROUND(${product}/${of},9),${measure.quantity.decimals})`;
}

const areWrong = ({ part, of }: SideCells): Expression[] =>
  [part, of].map(({ measure, cell }) => isWrongEntry(measure, cell));

/**
 * What stands in a computed measure's cell: blank where a side is blank or the base is 0, 有误 where a side is wrong.
 *
 * @param otherRow true where another row stands in the place of a side; null: nothing can move there
 */
export function computedCell(
  measure: Measure,
  sides: SideCells,
  otherRow: Expression | null,
): Expression {
  const { part, of } = sides;
  const wrong = [...(otherRow === null ? [] : [otherRow]), ...areWrong(sides)];
  return expression(
    `IF(OR(${wrong.join(',')}),${say.invalid},IF(OR(${isBlank(part.cell)},${isBlank(of.cell)}),"",` +
      `IF(${of.cell}=0,"",${quotient(measure, part.cell, of.cell)})))`,
  );
}

/** True where a cell does not hold what its sides give; nobody can tell of sides that are wrong themselves. */
function isOvertyped(measure: Measure, cell: CellRef, { part, of }: SideCells): string {
  const [p, o] = [part.cell, of.cell];
  return (
    `IF(ISNUMBER(${cell}),IF(N(${o})=0,TRUE,${cell}<>${quotient(measure, `N(${p})`, `N(${o})`)}),` +
    `OR(LEN(${cell})>0,AND(COUNT(${p},${o})=2,N(${o})<>0)))`
  );
}

/** For a row's 检查: true where a cell was typed over, is 有误 or beyond the measure's bounds; never an error. */
export function isWrongComputed(measure: Measure, cell: CellRef, sides: SideCells): Expression {
  const { least, most } = measure.quantity;
  const bounds = [
    ...(least === null ? [] : [`N(${cell})<${least}`]),
    ...(most === null ? [] : [`N(${cell})>${most}`]),
  ];
  const overtyped = isOvertyped(measure, cell, sides);
  const wrong = bounds.length === 0 ? overtyped : `OR(${overtyped},${bounds.join(',')})`;
  return expression(`IFERROR(${wrong},TRUE)`);
}

/** For a template's 自动检查: true where a cell was typed over, as far as its sides are good. */
export function isChanged(measure: Measure, cell: CellRef, sides: SideCells): Expression {
  const wrong = areWrong(sides);
  return expression(
    `IFERROR(AND(NOT(OR(${wrong.join(',')})),${isOvertyped(measure, cell, sides)}),TRUE)`,
  );
}

/** True for a number that is what its sides give, within the measure's bounds; as `isValidEntry` of what is typed. */
export function isValidComputed(measure: Measure, cell: CellRef, sides: SideCells): Expression {
  const wrong = [...areWrong(sides), isWrongComputed(measure, cell, sides)];
  return expression(`AND(${isValidEntry(measure, cell)},NOT(OR(${wrong.join(',')})))`);
}

/** The whole's cells and the rows of a side. */
export interface WholeSideCells {
  readonly total: CellRef;
  readonly row: RangeRef;
}

/**
 * The whole's figure: its part ÷ its base, or the word that stands there in place of one of them. A unit that has given only
 * one of the two makes it unknown.
 *
 * @param otherRow true where a row is no longer the one that was meant
 */
export function computedTotal(
  measure: Measure,
  part: WholeSideCells,
  of: WholeSideCells,
  otherRow: Expression,
): Expression {
  const apart = areApart(part.row, of.row);
  const isWord = (cell: CellRef): string => `AND(ISTEXT(${cell}),LEN(${cell})>1)`;
  const figure =
    `IF(COUNT(${part.total},${of.total})<2,IF(${part.total}="/","/",""),` +
    `IF(${of.total}=0,"",${quotient(measure, part.total, of.total)}))`;
  return expression(
    `IF(${otherRow},${say.invalid},IF(${isWord(part.total)},${part.total},` +
      `IF(${isWord(of.total)},${of.total},IF(${apart},${say.missingWeight},${figure}))))`,
  );
}
