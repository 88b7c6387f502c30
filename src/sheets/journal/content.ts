import type { CellValue } from '../../figures/types';

/** What a cell holds: a constant, or a formula with its leading `=`. `''` is an empty cell. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

export function sameContent(a: Content, b: Content): boolean {
  return 'formula' in a
    ? 'formula' in b && a.formula === b.formula
    : 'value' in b && plain(a.value) === plain(b.value);
}

/** As Excel keeps it: 15 digits of a number, no -0, and LF for the end of a line. */
function plain(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(15)) + 0;
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : (value ?? '');
}

/**
 * Whether nobody has touched what a cell was given. Excel makes a text of a number in a text cell and a number of
 * one when its format is set to a number's; a program that saved the file may drop blanks at the ends.
 */
export function isUntouched(now: Content, given: Content): boolean {
  if ('formula' in now || 'formula' in given) return sameContent(now, given);
  return untyped(now.value) === untyped(given.value);
}

/** The same for numbers and the texts that are the same number, with nothing at the ends. */
export function untyped(value: CellValue): CellValue {
  const kept = plain(value);
  if (typeof kept !== 'string') return kept;
  const text = kept.trim();
  const number = Number(text);
  return text !== '' && String(number) === text ? plain(number) : text;
}

/**
 * The content of a cell from what Office.js tells of it. A text that begins with `=` is its own formula text;
 * only what differs is a formula.
 */
export function contentFrom(value: CellValue, formula: CellValue): Content {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { formula } : { value };
}
