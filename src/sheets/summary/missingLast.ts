import { WHOLE } from '../../plan/column';
import type { Measure } from '../../plan/types';
import { blockCell, blockRow, type BlockMap } from '../blocks/blockMap';
import { missingLast } from '../formulas/missingLast';
import { fromRow } from '../formulas/rowId';
import { expression, type Expression } from '../formulas/text';
import type { RangeRef } from '../layout/address';

/** Over the column that counts the units without a figure of the last year. */
export const MISSING_LAST_HEAD = '上年\n缺报';

/** How many units 上年同期 lacks in the row of one measure, or of either of two. */
export function missingLastUnits(
  measures: readonly Measure[],
  lastYear: BlockMap,
  here: string,
): Expression {
  const rows = measures.map(({ id }) => ({
    whole: blockCell(lastYear, id, WHOLE, here),
    row: blockRow(lastYear, id, here),
  }));
  return measures.reduce((then, { id }) => fromRow(lastYear, id, here, then), missingLast(rows));
}

/** The same as a mark under a measure's figure. */
export function missingLastMark(measure: Measure, lastYear: BlockMap, here: string): Expression {
  const count = missingLastUnits([measure], lastYear, here);
  return expression(`IF(ISNUMBER(${count}),"缺"&${count}&"个","")`);
}

const opening = '为上年同期没有数的单位个数，共';
const ending = '行；这些合计除另填的外只含有数的单位，不完整。';

const noteOf = (mark: string, rows: string): Expression =>
  expression(`IF(${rows}=0,"","“${mark}”${opening}"&${rows}&"${ending}")`);

/** Under a table with that column; empty where all of last year's totals are whole. */
export const missingLastNote = (counts: RangeRef): Expression =>
  noteOf('上年缺报', `COUNT(${counts})`);

/** Under a table with such marks. */
export const markedLastNote = (marks: RangeRef): Expression =>
  noteOf('缺n个', `COUNTIF(${marks},"缺*个")`);

/** What the longer of the two notes takes. */
export const LONGEST_LAST_NOTE = `“上年缺报”${opening}100${ending}`;
