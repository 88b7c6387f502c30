import { CellError } from '../model/values';
import { readArea } from './area-text';
import { isWord, wordEnd } from './characters';
import { readTable } from './table-text';
import { NotUnderstood, type Token } from './token';

export const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/y;

/** A name, a function, an address, or a sheet with what follows it; answers where that ends. */
export function word(
  text: string,
  at: number,
  row: number,
  column: number,
  tokens: Token[],
): number {
  const to = wordEnd(text, at);
  const next = text.charCodeAt(to);
  const found = text.slice(at, to);
  if (next === 33) return behindSheet(text, to + 1, found, row, column, tokens);
  if (next === 40) {
    tokens.push({ kind: 'function', name: functionName(found) });
    return to;
  }
  if (next === 91) return structured(text, to, found, tokens);
  return place(text, at, to, null, row, column, tokens);
}

/** What stands in brackets behind a table's name, or without one for the formula's own table. */
export function structured(text: string, at: number, name: string | null, tokens: Token[]): number {
  const [behind, table] = readTable(text, at, name);
  // `[1]甲!A1` lies in another workbook.
  if (isWord(text.charCodeAt(behind))) throw new NotUnderstood('another workbook');
  tokens.push({ kind: 'table', table });
  return behind;
}

/** Files name newer functions with a prefix. */
const functionName = (text: string): string => text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');

/** What follows `sheet!`: an address, a name or an error. */
export function behindSheet(
  text: string,
  at: number,
  sheet: string,
  row: number,
  column: number,
  tokens: Token[],
): number {
  if (text.charCodeAt(at) === 35) return error(text, at, tokens);
  const to = wordEnd(text, at);
  if (to === at || text.charCodeAt(to) === 40) throw new NotUnderstood('no address');
  return place(text, at, to, sheet.toLowerCase(), row, column, tokens);
}

/** An address of one or two corners, or a name. */
function place(
  text: string,
  at: number,
  to: number,
  sheet: string | null,
  row: number,
  column: number,
  tokens: Token[],
): number {
  if (text.charCodeAt(to) === 58) {
    const behind = wordEnd(text, to + 1);
    const next = text.charCodeAt(behind);
    // `甲:乙!A1` runs through sheets, unlike `甲!A1:甲!B2`.
    if (next === 33 && sheet === null) throw new NotUnderstood('several sheets');
    const both =
      next === 40 || next === 33 ? null : readArea(text.slice(at, behind), sheet, row, column);
    if (both !== null) {
      tokens.push({ kind: 'area', area: both });
      return behind;
    }
  }
  const found = text.slice(at, to);
  const area = readArea(found, sheet, row, column);
  if (area !== null) tokens.push({ kind: 'area', area });
  else tokens.push({ kind: 'name', name: found, sheet });
  return to;
}

/** The name between apostrophes, and where what follows its `!` begins. */
export function sheetInQuotes(text: string, at: number): [at: number, sheet: string] {
  const [behind, name] = inQuotes(text, at, 'a sheet name is not closed');
  if (text[behind] !== '!' || name.includes('[') || name.includes(':')) {
    throw new NotUnderstood('no sheet of this workbook');
  }
  return [behind + 1, name];
}

/** What stands between two of the quotes at `at`, one written twice being one of it; and where it goes on behind them. */
export function inQuotes(text: string, at: number, open: string): [behind: number, value: string] {
  const quote = text.charAt(at);
  let from = at + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf(quote, from);
    if (close < 0) throw new NotUnderstood(open);
    value += text.slice(from, close);
    if (text.charAt(close + 1) !== quote) return [close + 1, value];
    value += quote;
    from = close + 2;
  }
}

/** An error value; what a lost reference still says behind it is passed over. */
export function error(text: string, at: number, tokens: Token[]): number {
  ERROR.lastIndex = at;
  const found = ERROR.exec(text)?.[0];
  const value = found === undefined ? null : CellError.parse(found);
  if (found === undefined || value === null) throw new NotUnderstood('no error value');
  tokens.push({ kind: 'error', value });
  const behind = at + found.length;
  return found === '#REF!' ? lostEnd(text, behind) : behind;
}

/** Behind what is left of a lost reference: `#REF!A1` where a sheet was deleted, `#REF!#REF!` where its cells had been before. */
export function lostEnd(text: string, behind: number): number {
  if (text.startsWith('#REF!', behind)) return behind + '#REF!'.length;
  if (!isWord(text.charCodeAt(behind))) return behind;
  let to = behind;
  while (to < text.length && (isWord(text.charCodeAt(to)) || text[to] === ':')) to++;
  return to;
}
