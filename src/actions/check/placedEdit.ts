import type { Content } from '../../sheets/journal/content';
import type { CellFacts } from '../../workbook/check/cells';
import type { CellWrite } from '../../workbook/check/cellsChange';
import { WorkbookError } from '../../workbook/errors';
import { cellAsNow } from './edits';
import type { Checked } from './findings';
import type { CheckedSheet, Edit } from './types';

/** An edit with the place where its cell stands by now. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly row: number;
  readonly column: number;
  /** Of a cell that was moved it is not known, and supposed. */
  readonly isLocked: boolean;
}

/** @throws WorkbookError `changedMeanwhile` where the cell does not hold any more what was shown */
export function placedNow(
  { sheetName: sheet }: CheckedSheet,
  edit: Edit,
  current: Checked,
  wasLocked: boolean,
): PlacedEdit {
  const { before } = edit;
  const now = cellAsNow(edit, current);
  if (now === null || now.value !== before.value || now.formula !== before.formula) {
    throw new WorkbookError({ code: 'changedMeanwhile', sheet, cells: [edit.address] });
  }
  const { row, column } = now;
  const isMoved = row !== before.row || column !== before.column;
  return { edit, row, column, isLocked: wasLocked || isMoved };
}

export function areaOf({ row, column }: PlacedEdit) {
  return { row, column, rows: 1, columns: 1 };
}

export function setsFormat({ numberFormat, before }: Edit): boolean {
  return numberFormat !== before.numberFormat;
}

export function contentOf({ formula, value }: CellFacts): Content {
  return formula === null ? { value } : { formula };
}

export function toWrite({ edit, row, column, isLocked }: PlacedEdit): CellWrite {
  const { before, after, numberFormat } = edit;
  return {
    row,
    column,
    before: contentOf(before),
    after: { value: after },
    formats: [before.numberFormat, numberFormat],
    locked: isLocked,
  };
}
