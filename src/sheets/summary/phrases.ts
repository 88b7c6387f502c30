import { WHOLE, type Column } from '../../plan/column';
import type { CellRef, RangeRef } from '../layout/address';
import { expression, quoted, type Expression } from '../formulas/text';

/** When a column has a word instead of a mean. The whole is never 部分报送: its figures are totals. */
export function unranked(column: Column, filled: CellRef, due: CellRef) {
  return {
    silent: `AND(${due}>0,${filled}=0)`,
    partial: column === WHOLE ? null : `${filled}*2<${due}`,
  };
}

/** A mean in a text; 未报, 部分报送 and `/` stay as they are. */
export function meanText(mean: CellRef): string {
  return `IF(ISNUMBER(${mean}),TEXT(${mean},"0.00%"),${mean})`;
}

/** A mean with what it should have come to: 71.23%（应达进度78.00%）; a word stays as it is. */
export function meanOverDue(mean: CellRef, due: CellRef): string {
  return `IF(ISNUMBER(${mean}),TEXT(${mean},"0.00%")&"（应达进度"&TEXT(${due},"0.00%")&"）",${mean})`;
}

/** `，完成3项`; nothing where there is none. */
export function countText(label: string, count: string): string {
  return `TEXT(${count},${quoted(`"，${label}"0"项";;`)})`;
}

/** The value beside place `number`; an error where nothing has that place. */
export function atPlace(values: RangeRef, places: RangeRef, number: string | number): string {
  return `INDEX(${values},MATCH(${number},${places},0))`;
}

/**
 * The same in a merged cell. Excel with dynamic arrays keeps as an array what may give more than one cell, as INDEX may, and
 * merged cells hold no array; T and N take a reference and give one value.
 */
export const textAtPlace: typeof atPlace = (...of) => `T(${atPlace(...of)})`;
export const numberAtPlace: typeof atPlace = (...of) => `N(${atPlace(...of)})`;

/**
 * Texts at the first `count` places, joined by `separator`; `none` where there is not even a first. Places have no gaps,
 * so that the first one missing ends the list.
 */
export function listed(pieces: readonly string[], none: string, separator = '、'): Expression {
  const [first, ...rest] = pieces;
  if (first === undefined) return quoted(none);
  return expression(
    [
      `IFERROR(${first},${quoted(none)})`,
      ...rest.map((piece) => `IFERROR(${quoted(separator)}&${piece},"")`),
    ].join('&'),
  );
}
