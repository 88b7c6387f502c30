import { isDigit, isWord, wordEnd } from './characters';
import { NotUnderstood } from './token';
import { ERROR, inQuotes, lostEnd } from './words';

/** A piece of a formula as it is written, from `at` to `to`. */
export interface Part {
  readonly at: number;
  readonly to: number;
  /** A sheet's name with the `!` behind it, a word (a name, an address, a number), or anything else. */
  readonly kind: 'sheet' | 'word' | 'other';
  /** The sheet's plain name, or the word. */
  readonly name: string;
}

/**
 * Cuts a formula, with or without `=`, in pieces that together are the formula again, letter for letter: what follows a
 * sheet or a cell replaces pieces and leaves the rest as somebody wrote it.
 *
 * @throws NotUnderstood where a text, a name in quotes or a bracket is not closed
 */
export function partsOf(formula: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < formula.length;) {
    const next = partAt(formula, at);
    parts.push(next);
    at = next.to;
  }
  return parts;
}

function partAt(formula: string, at: number): Part {
  const code = formula.charCodeAt(at);
  if (code === 34) return other(at, inQuotes(formula, at, 'a text is not closed')[0]);
  if (code === 35) return other(at, errorEnd(formula, at));
  if (code === 91) return other(at, bracketEnd(formula, at));
  if (code === 39) {
    const [to, name] = inQuotes(formula, at, 'a sheet name is not closed');
    return formula[to] === '!' ? { at, to: to + 1, kind: 'sheet', name } : other(at, to);
  }
  if (!isWord(code)) return other(at, at + 1);
  const to = wordEnd(formula, at);
  const name = formula.slice(at, to);
  if (formula[to] === '!') return { at, to: to + 1, kind: 'sheet', name };
  // A function, a table, or a number such as 1E+5.
  const isOther = formula[to] === '(' || formula[to] === '[' || isExponent(formula, name, to);
  return isOther ? other(at, to) : { at, to, kind: 'word', name };
}

const other = (at: number, to: number): Part => ({ at, to, kind: 'other', name: '' });

const isExponent = (formula: string, name: string, to: number): boolean =>
  isDigit(name.charCodeAt(0)) && /e$/i.test(name) && (formula[to] === '+' || formula[to] === '-');

/** An error value, with what a lost reference still says behind it: `#REF!A1`. */
function errorEnd(formula: string, at: number): number {
  ERROR.lastIndex = at;
  const found = ERROR.exec(formula)?.[0];
  if (found === undefined) return at + 1;
  const to = at + found.length;
  return found === '#REF!' ? lostEnd(formula, to) : to;
}

/** Behind the bracket that closes this one: what is in it names columns, or another workbook. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let to = at; to < formula.length; to++) {
    if (formula[to] === "'") to++;
    else if (formula[to] === '[') depth++;
    else if (formula[to] === ']' && --depth === 0) {
      // `[1]甲!A1` lies in another workbook, whatever its sheet is called.
      return formula[to + 1] === undefined ? to + 1 : outside(formula, to + 1);
    }
  }
  throw new NotUnderstood('a bracket is not closed');
}

function outside(formula: string, at: number): number {
  const to = wordEnd(formula, at);
  if (to === at || formula[to] !== '!') return to;
  let end = wordEnd(formula, to + 1);
  if (formula[end] === ':') end = wordEnd(formula, end + 1);
  return end;
}
