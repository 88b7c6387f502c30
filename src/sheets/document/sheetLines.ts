import { dayOfSerial } from '../../figures/calendar';
import { isErrorText } from '../../figures/errorValue';
import type { CellValue } from '../../figures/types';
import { cellRef, type CellRef } from '../layout/address';
import { dayText } from './documentDate';

type Rows = readonly (readonly CellValue[])[];

/** The lines of 通报: a row's first text, which may have several lines. A date that was typed there is a number. */
export function cellLines(rows: Rows): string[] {
  return rows.flatMap((row) => {
    const value = firstOf(row);
    if (typeof value !== 'number') return String(value ?? '').split(/\r\n|\r|\n/u);
    const day = dayOfSerial(value);
    return [day === null ? String(value) : dayText(day)];
  });
}

/** Cells that show an error in place of a paragraph. */
export function errorCells(block: {
  readonly row: number;
  readonly column: number;
  readonly values: Rows;
}): CellRef[] {
  return block.values.flatMap((row, index) => {
    const value = firstOf(row);
    const isError = typeof value === 'string' && isErrorText(value);
    return isError ? [cellRef(block.row + index, block.column)] : [];
  });
}

const firstOf = (row: readonly CellValue[]): CellValue =>
  row.find((value) => value !== null && value !== '') ?? null;
