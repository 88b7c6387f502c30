import type { CellValue } from '../../figures/types';
import type { Period } from '../../plan/period';
import type { DistrictId, MeasureId } from '../../plan/types';
import { period, text } from '../../tables/fields';
import { readRows } from '../../tables/read';
import type { TableSchema } from '../../tables/schema';
import type { SheetLayout } from '../layout/layout';
import { hiddenList } from '../list/listSheet';
import { blockNames } from '../blocks/names';

/** An answer given to a finding in the bureau, kept with the workbook. */
export interface KeptExplanation {
  readonly period: Period;
  readonly district: DistrictId;
  /** Null: about the submission as a whole. */
  readonly measure: MeasureId | null;
  readonly rule: string;
  readonly text: string;
  /** When it was given, ISO 8601. */
  readonly at: string;
}

export const EXPLANATIONS_SHEET = '_说明';

/** A longer answer does not fit into a cell that Excel can still show. */
export const LONGEST_EXPLANATION = 1000;

const explanationsTable: TableSchema<KeptExplanation> = {
  columns: {
    period: period('填报期', 60),
    district: text('单位', 80),
    measure: {
      ...text('计量项', 60),
      write: (measure) => ({ text: measure ?? '' }),
      read: (cell) => (cell === '' ? null : String(cell)),
    },
    rule: text('规则', 110),
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
  kept: readonly KeptExplanation[],
): SheetLayout => hiddenList(explanationsTable, kept, { name, block: blockNames.explanations(year) });

/** Rows that somebody broke are left out. */
export const readExplanations = (
  values: readonly (readonly CellValue[])[],
): readonly KeptExplanation[] => readRows(explanationsTable, values);
