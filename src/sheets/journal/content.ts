import type { CellValue } from '../../figures/types';

/** What a cell holds: a constant, or a formula with its leading `=`. `''` is an empty cell. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

export function sameContent(a: Content, b: Content): boolean {
  return 'formula' in a
    ? 'formula' in b && a.formula === b.formula
    : 'value' in b && plain(a.value) === plain(b.value);
}

function plain(value: CellValue): CellValue {
  return value === null ? '' : value;
}

/**
 * The content of a cell from what Office.js tells of it. A text that begins with `=` is its own formula text;
 * only what differs is a formula.
 */
export function contentFrom(value: CellValue, formula: CellValue): Content {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { formula } : { value };
}
