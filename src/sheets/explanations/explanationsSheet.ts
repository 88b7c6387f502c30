import type { CellValue } from '../../figures/types';
import type { Answer } from '../../year/types';
import { currentRule } from '../../rules/formerIds';
import { period, text } from '../../tables/fields';
import { readRows } from '../../tables/read';
import type { TableSchema } from '../../tables/schema';
import type { SheetLayout } from '../layout/layout';
import { hiddenList } from '../list/listSheet';
import { blockNames } from '../blocks/names';

export const EXPLANATIONS_SHEET = '_说明';

/** A longer answer does not fit into a cell that Excel can still show. */
export const LONGEST_EXPLANATION = 1000;

/** 「_说明」 as a list. */
export const explanationsTable: TableSchema<Answer> = {
  columns: {
    period: period('填报期', 60),
    district: text('单位', 80),
    measure: {
      ...text('计量项', 60),
      write: (measure) => ({ text: measure ?? '' }),
      read: (cell) => (cell === '' ? null : String(cell)),
    },
    rule: { ...text('规则', 110), read: (cell) => currentRule(String(cell)) },
    text: text('说明', 320),
    at: text('时间', 150),
  },
  isRow: (row) => row.district !== '' && row.rule !== '' && row.text !== '',
  byPlace: true,
};

/** 「_说明」, very hidden. Its block grows with the list. */
export const explanationsSheet = (
  year: number,
  name: string,
  kept: readonly Answer[],
): SheetLayout =>
  hiddenList(explanationsTable, kept, { name, block: blockNames.explanations(year) });

/** Rows that somebody broke are left out. */
export const readExplanations = (values: readonly (readonly CellValue[])[]): readonly Answer[] =>
  readRows(explanationsTable, values);
