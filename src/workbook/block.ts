import type { CellValue } from '../figures/types';
import type { Area } from '../sheets/layout/layout';

/** A block that a defined name leads to, wherever it stands by now. */
export interface Block {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 address without the sheet. */
  readonly address: string;
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  /** The AutoFilter of its sheet keeps rows out: a write of several rows would land in others. */
  readonly isFiltered: boolean;
  /** Of a list that may be long: its sheet is protected, so that no line can be put below it. */
  readonly isProtected?: boolean;
  /** Tables that share rows with it and keep some of them out: the same. */
  readonly filteredBeside?: readonly string[] | undefined;
  /** The table of Excel's that shares cells with it. */
  readonly table?: string | undefined;
  /** `values[row][column]`; a formula's cell gives its result. */
  readonly values: readonly (readonly CellValue[])[];
  /** Of a list that grows: the last row in its columns that holds anything. */
  readonly lastRow?: number;
  /** Of such a list: what is printed of its sheet; null: all, or several areas. */
  readonly printed?: Area | null;
  /** Of a list with an AutoFilter: which cells of its sheet one covers; null: there is none. */
  readonly filter?: Area | null;
}

/** Rows that an AutoFilter or a table hides are not written. */
export const hasHiddenRows = (block: Pick<Block, 'isFiltered' | 'filteredBeside'>): boolean =>
  block.isFiltered || (block.filteredBeside ?? []).length > 0;
