import { parseArea } from '../files/read/reference';
import type { RangeMerge } from '../notice';

/** One block of `'a sheet'!A1:B2,'a sheet'!D4`; names in quotes may hold anything. */
const BLOCK = /(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g;

/**
 * Merged areas by their addresses.
 *
 * @param row of the range's first cell, from 0; areas are told from there
 */
export function mergesIn(addresses: string, row: number, column: number): RangeMerge[] {
  return [...addresses.matchAll(BLOCK)].flatMap(([, address = '']) => {
    const area = parseArea(address.trim());
    if (area === null) return [];
    const { firstRow, firstColumn, lastRow, lastColumn } = area;
    return {
      row: firstRow - row,
      column: firstColumn - column,
      rows: lastRow - firstRow + 1,
      columns: lastColumn - firstColumn + 1,
    };
  });
}
