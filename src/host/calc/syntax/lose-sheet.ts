import { isWord, wordEnd } from './characters';
import { NotUnderstood } from './token';
import { inQuotes } from './words';

/**
 * A formula after a sheet is gone, as Excel writes it: what named the sheet says `#REF!` in its place and keeps the rest, so
 * that `甲!A1+1` becomes `#REF!A1+1`. References that run through several sheets stay as they are.
 */
export function loseSheet(formula: string, sheet: string): string {
  const lost = sheet.toLowerCase();
  if (!formula.toLowerCase().includes(lost.replaceAll("'", "''"))) return formula;
  try {
    return without(formula, lost);
  } catch (error) {
    // A text that is not closed, in a formula that is none.
    if (error instanceof NotUnderstood) return formula;
    throw error;
  }
}

const LOST = '#REF!';

function without(formula: string, lost: string): string {
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const [to, name] = part(formula, at);
    if (name?.toLowerCase() === lost && formula[to] === '!' && !runsOn(formula, at)) {
      // `甲!A1:甲!B2` is one reference, whose sheet is said once.
      if (!/#REF![\w$]+:$/.test(result)) result += LOST;
      at = to + 1;
    } else {
      result += formula.slice(at, to);
      at = to;
    }
  }
  return result;
}

/** `乙:甲!A1` runs through the sheets from one to the other; behind an address the colon joins two corners. */
const runsOn = (formula: string, at: number): boolean =>
  formula[at - 1] === ':' &&
  !/(?:!|^|[^\p{L}\p{N}_.$])\$?[A-Z]{0,3}\$?\d*:$/iu.test(formula.slice(0, at));

/** Where what begins here ends, with the word or the name in quotes that it is; null for signs and texts. */
function part(formula: string, at: number): [to: number, name: string | null] {
  const code = formula.charCodeAt(at);
  if (code === 34) return [inQuotes(formula, at, 'a text is not closed')[0], null];
  if (code === 39) return inQuotes(formula, at, 'a sheet name is not closed');
  if (code === 91) return [bracketEnd(formula, at), null];
  if (!isWord(code)) return [at + 1, null];
  const to = wordEnd(formula, at);
  return [to, formula.slice(at, to)];
}

/** Behind the bracket that closes this one: what is in it names columns, or another workbook. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let to = at; to < formula.length; to++) {
    if (formula[to] === "'") to++;
    else if (formula[to] === '[') depth++;
    else if (formula[to] === ']' && --depth === 0) {
      // `[1]甲!A1` lies in another workbook, whatever its sheet is called.
      return formula[to + 1] === undefined ? to + 1 : wordEnd(formula, to + 1);
    }
  }
  throw new NotUnderstood('a bracket is not closed');
}
