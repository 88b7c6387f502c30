import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { locateBlock } from '../../sheets/blocks/locateBlock';
import { blockNames } from '../../sheets/blocks/names';
import type { YearOnYearSource } from '../../sheets/summary/sources';
import type { SummaryContents } from '../../workbook/summary/readForSummary';

/** 同比 and 上年同期 of the period; null where one of them is not there, or its rows and columns cannot be told apart. */
export function yearOnYearSource(
  plan: Plan,
  period: Period,
  { blocks }: Pick<SummaryContents, 'blocks'>,
): YearOnYearSource | null {
  const located = (name: string): BlockMap | null => {
    const block = blocks.get(name);
    if (block === undefined) return null;
    const { sheetName: sheet, row, column, values } = block;
    const found = locateBlock(values, { sheet, row, column }, plan, 'measures');
    return found.ok ? found.block : null;
  };
  const rates = located(blockNames.yearOnYear(period));
  const lastYear = located(blockNames.lastYear(period));
  return rates === null || lastYear === null ? null : { rates, lastYear };
}
