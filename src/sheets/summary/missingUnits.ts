import type { Measure } from '../../plan/types';
import { expression, quoted, type Expression } from '../formulas/text';
import { columnLabels, words } from '../labels';
import type { RangeRef } from '../layout/address';
import type { Workings } from './workings';

/** Over the column that counts them. */
export const MISSING_HEAD = columnLabels.missing;

/** Behind the number of a row whose total is not the whole's. */
export const MISSING_MARK = '△';

/** How many units owe a figure of one measure, or of either of two, and gave none. */
function missing(
  [first, second]: readonly [Measure] | readonly [Measure, Measure],
  workings: Workings,
  here: string,
): string {
  const word = quoted(words.notReported);
  const one = workings.unitStates(first.id, here);
  if (second === undefined) return `COUNTIF(${one},${word})`;
  const other = workings.unitStates(second.id, here);
  return `(COUNTIF(${one},${word})+COUNTIF(${other},${word})-COUNTIFS(${one},${word},${other},${word}))`;
}

/** The same as a cell shows it: empty where the total is whole. */
export function missingUnits(
  measures: readonly [Measure] | readonly [Measure, Measure],
  workings: Workings,
  here: string,
): Expression {
  const count = missing(measures, workings, here);
  return expression(`IF(${count}=0,"",${count})`);
}

/** A row's number, marked with how many units are missing. */
export function markedRow(measure: Measure, workings: Workings, here: string): Expression {
  const count = missing([measure], workings, here);
  return expression(`${quoted(measure.id)}&IF(${count}=0,"",${quoted(MISSING_MARK)}&${count})`);
}

const opening = '应报未报该行数据的单位个数，共';
const ending = `个单位；这些合计只含已报单位的数据，不完整。`;

/** Under a table with that column; empty where all totals are whole. */
export const missingNote = (counts: RangeRef): Expression =>
  expression(
    `IF(COUNT(${counts})=0,"","“缺报单位”为${opening}"&COUNT(${counts})&"行，最多的缺"&MAX(${counts})&"${ending}")`,
  );

/** The same of numbers, for a document. */
export function missingText(counts: readonly number[]): string {
  const rows = counts.filter((count) => count > 0).length;
  return rows === 0
    ? ''
    : `“缺报单位”为${opening}${rows}行，最多的缺${Math.max(...counts)}${ending}`;
}

/** Under a table with such marks. */
export function markedNote(rows: RangeRef): Expression {
  const count = `COUNTIF(${rows},"*${MISSING_MARK}*")`;
  return expression(
    `IF(${count}=0,"","“${MISSING_MARK}”后为${opening}"&${count}&"行${ending.slice(ending.indexOf('；'))}")`,
  );
}

/** What the longer of the two notes takes. */
export const LONGEST_NOTE = `“缺报单位”为${opening}100行，最多的缺100${ending}`;
