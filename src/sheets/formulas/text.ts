import type { CellRef } from '../layout/address';
import { words } from '../labels';
import type { FormulaCell, Result } from '../layout/layout';

/** A formula's text without its leading `=`, so that formulas can be put together. */
export type Expression = string & { readonly __brand: 'Expression' };

export function expression(text: string): Expression {
  return text as Expression;
}

/** A text constant as a formula writes it. */
export function quoted(text: string): Expression {
  return expression(`"${inText(text)}"`);
}

/** A part of such a constant. What programs may read as one letter in a file, `_x0041_`, is written as two texts. */
export function inText(text: string): string {
  return text.replaceAll('"', '""').replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_"&"');
}

/** A number as a formula writes it: 1E-7, where `e` would begin a name. */
export const numeral = (value: number): string => String(value).toUpperCase();

export const say = {
  blank: quoted(''),
  notApplicable: quoted(words.notApplicable),
  invalid: quoted(words.invalid),
  missingWeight: quoted(words.missingWeight),
  missingPopulation: quoted(words.missingPopulation),
  notTotalled: quoted(words.notTotalled),
  zeroTarget: quoted(words.zeroTarget),
} as const;

/**
 * True for an empty cell and for the `""` of a formula. Not written `=""`: the embedded engine takes 0 for that.
 */
export function isBlank(cell: CellRef): Expression {
  return expression(`LEN(${cell})=0`);
}

/** A cell that holds this formula. @param result what it gives, where that is known */
export function formulaCell(text: Expression, result?: Result): FormulaCell {
  return { formula: `=${text}`, ...(result !== undefined && { result }) };
}
