import { partsOf, type Part } from './parts';
import { NotUnderstood } from './token';

/**
 * A formula after a sheet is gone, as Excel writes it: what named the sheet says `#REF!` in its place and keeps the rest, so
 * that `甲!A1+1` becomes `#REF!A1+1`. References that run through several sheets stay as they are.
 */
export function loseSheet(formula: string, sheet: string): string {
  // `甲!A1:甲!B2` is one reference, whose sheet is said once.
  return replaceSheet(formula, sheet, (before) => (/#REF![\w$]+:$/.test(before) ? '' : '#REF!'));
}

/**
 * A formula after a sheet has another name; references that run through several sheets stay as they are.
 *
 * @param written the new name as formulas write it, in quotes where it needs them
 */
export const renameSheet = (formula: string, sheet: string, written: string): string =>
  replaceSheet(formula, sheet, () => `${written}!`);

function replaceSheet(formula: string, sheet: string, by: (before: string) => string): string {
  const sought = sheet.toLowerCase();
  if (!formula.toLowerCase().includes(sought.replaceAll("'", "''"))) return formula;
  const isMeant = ({ kind, name, at }: Part): boolean =>
    kind === 'sheet' && name.toLowerCase() === sought && !runsOn(formula, at);
  try {
    return partsOf(formula).reduce(
      (done, part) => done + (isMeant(part) ? by(done) : formula.slice(part.at, part.to)),
      '',
    );
  } catch (error) {
    // A text that is not closed, in a formula that is none.
    if (error instanceof NotUnderstood) return formula;
    throw error;
  }
}

/** `乙:甲!A1` runs through the sheets from one to the other; behind an address the colon joins two corners. */
export const runsOn = (formula: string, at: number): boolean =>
  formula[at - 1] === ':' &&
  !/(?:!|^|[^\p{L}\p{N}_.$])\$?[A-Z]{0,3}\$?\d*:$/iu.test(formula.slice(0, at));
