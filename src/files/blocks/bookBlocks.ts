import type { CellValue } from '../../figures/types';
import { parseBlockName } from '../../sheets/blocks/names';
import type { Book, BookCell, BookSheet } from '../../sheets/submission/book';
import { LIMITS, type Limits } from '../read/limits';
import { readBook } from '../read/readBook';
import { parseArea } from '../read/reference';
import type { Refusal } from '../read/refusal';

/** A block of one of our workbooks, read out of its file. */
export interface BookBlock {
  readonly name: string;
  readonly sheet: string;
  /** Zero-based place of its first cell. */
  readonly row: number;
  readonly column: number;
  /** `values[row][column]`; what cannot be known of a cell is an error's text. */
  readonly values: readonly (readonly CellValue[])[];
}

export type BlocksOutcome =
  | {
      readonly kind: 'blocks';
      /** The wanted ones that are there. */
      readonly blocks: readonly BookBlock[];
      /** All that the file's names lead to. */
      readonly names: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly refusal: Refusal };

/** A formula that was saved before it was calculated: nobody knows what it says. */
const NOT_CALCULATED = '#N/A';

/** Bytes of one of our workbooks → its blocks, under the limits of every file from elsewhere. Never throws. */
export function bookBlocks(
  bytes: Uint8Array,
  wanted: readonly string[],
  limits: Limits = LIMITS,
): BlocksOutcome {
  const outcome = readBook(bytes, limits);
  if (!outcome.ok) return { kind: 'unreadable', refusal: outcome.refusal };
  const { book } = outcome;
  // Programs change the case of names; a copied sheet has names of its own, which mark nothing.
  const places = new Map(
    book.names
      .filter(({ sheet }) => sheet === null)
      .map(({ name, refersTo }) => [name.toLowerCase(), refersTo]),
  );
  const blocks = wanted.flatMap((name) => {
    const refersTo = places.get(name.toLowerCase());
    return refersTo === undefined ? [] : blockAt(book, name, refersTo, limits);
  });
  const names = [...places.keys()].filter((name) => parseBlockName(name) !== null);
  return { kind: 'blocks', blocks, names };
}

function blockAt(book: Book, name: string, refersTo: string, limits: Limits): BookBlock[] {
  const [, quotedSheet, plainSheet, address = ''] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo) ?? [];
  const sheetName = quotedSheet?.replaceAll("''", "'") ?? plainSheet;
  const sheet = book.sheets.find((each) => each.name === sheetName);
  const area = parseArea(address);
  if (sheet === undefined || area === null) return [];
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  // A name that somebody has drawn over whole columns is none of ours any more.
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > limits.cells) return [];
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (__, column) =>
      valueAt(sheet, firstRow + row, firstColumn + column),
    ),
  );
  return [{ name, sheet: sheet.name, row: firstRow, column: firstColumn, values }];
}

function valueAt(sheet: BookSheet, row: number, column: number): CellValue {
  const cell = sheet.rows.get(row)?.get(column);
  return cell === undefined ? null : valueOf(cell);
}

function valueOf({ kind, value, formula }: BookCell): CellValue {
  if (kind === 'lost' || (value === null && formula !== null)) return NOT_CALCULATED;
  if (kind === 'date') return String(value);
  return value;
}
