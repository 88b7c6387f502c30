import { parseCell } from '../read/reference';
import { attributeOf, tagsOf, type Tag } from './xmlTags';

/** One `<c>` of a worksheet's XML, blank ones too. */
export interface CellTag {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly tag: Tag;
  /** Where the whole element ends. */
  readonly end: number;
  readonly hasFormula: boolean;
  /** The `<v>` element with what is in it, or null. */
  readonly value: { readonly start: number; readonly end: number } | null;
}

/** Cells in the order of the file. Positions may be left out; then they follow from the order. */
export function* cellTags(xml: string): Generator<CellTag> {
  let [row, column] = [-1, -1];
  let cell: Tag | null = null;
  let hasFormula = false;
  let value: CellTag['value'] = null;
  let valueStart = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'sheetData' && tag.kind === 'close') return;
    if (tag.name === 'row' && tag.kind !== 'close') {
      const number = Number(attributeOf(tag, 'r'));
      row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
      column = -1;
    } else if (tag.name === 'c' && tag.kind !== 'close') {
      const place = parseCell(attributeOf(tag, 'r') ?? '');
      column = place?.column ?? column + 1;
      row = place?.row ?? row;
      [cell, hasFormula, value] = [tag, false, null];
    } else if (tag.name === 'f' && cell !== null) {
      hasFormula = true;
    } else if (tag.name === 'v' && cell !== null) {
      if (tag.kind !== 'close') valueStart = tag.start;
      if (tag.kind !== 'open') value = { start: valueStart, end: tag.end };
    }
    if (tag.name === 'c' && tag.kind !== 'open' && cell !== null) {
      yield { row, column, tag: cell, end: tag.end, hasFormula, value };
      cell = null;
    }
  }
}
