import { columnsOf } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { adjustmentWords } from '../adjusted/entryFormulas';
import { expression, quoted, type Expression } from '../formulas/text';
import { longestWordsNote, wordsNote } from '../formulas/wordsNote';
import { words } from '../labels';
import { rangeRef } from '../layout/address';
import type { Area } from '../layout/layout';
import { area } from '../layout/look';
import { completionGrid, firstBodyRow } from '../layout/tableGrid';
import type { ExplainedWord } from '../meanings';
import { countedMeasures } from './completionLook';

/** The column 检查 of 目标调整, by which adjustments are counted. */
export interface CountedAdjustments {
  readonly sheet: string;
  readonly checks: Area;
}

/** 0 stands for how many. */
const INCOMPLETE = '空白处未报，共0个数据；有空白的行，合计只含已报单位的数据，不完整。';

/** `toldNote` at the longest. */
export const longestTold = (explained: readonly ExplainedWord[]): string =>
  INCOMPLETE + longestWordsNote(explained);

/** That totals are not whole, and what the words in the table mean; empty where there is nothing to say. */
export function toldNote(
  plan: Plan,
  summaryRow: number,
  explained: readonly ExplainedWord[],
): Expression {
  const grid = completionGrid(plan);
  const unreported = countedMeasures.findIndex(({ label }) => label === words.notReported);
  const missing = `SUM(${rangeRef(area(summaryRow + unreported, grid.leading, 1, plan.districts.length))})`;
  const body = area(
    firstBodyRow(grid),
    grid.leading,
    measuresOf(plan).length,
    columnsOf(plan).length,
  );
  const [before, after] = INCOMPLETE.split('0');
  return expression(
    `IF(${missing}=0,"",${quoted(before ?? '')}&${missing}&${quoted(after ?? '')})&${wordsNote(explained, rangeRef(body))}`,
  );
}

/** How many targets differ from the published ones, and where that is written down. */
export function adjustedNote({ sheet, checks }: CountedAdjustments): Expression {
  const count = (word: string): string => `COUNTIF(${rangeRef(checks, sheet)},${quoted(word)})`;
  const wrong = count(`${words.invalid}*`);
  return expression(
    `"年度目标按「"&${quoted(sheet)}&"」调整：现有"&${count(adjustmentWords.valid)}&"项有效"&` +
      `IF(${wrong}>0,"，另有"&${wrong}&"项有误、未计入","")&"，其余为公布目标。"`,
  );
}
