import { CellError } from '../model/values';
import { readArea } from './area-text';
import type { AreaNode } from './nodes';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: CellError }
  | { readonly kind: 'area'; readonly area: AreaNode }
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

/** The text is no formula that is understood here; another reader may know it. */
export class NotUnderstood extends Error {}

const SIGNS = new Set('+-*/^&=<>%(),{};:@');
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ROWS = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(])/uy;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters, digits, `_ . $ \ ?` and everything beyond ASCII: what names, functions and addresses consist of. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  code === 95 ||
  code === 46 ||
  code === 36 ||
  code === 92 ||
  code === 63 ||
  (code > 127 && code !== 160 && code !== 0x3000);

const isBlank = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 160;

/**
 * Cuts a formula (without its `=`) in tokens; references read from the cell at `row` and `column`.
 * @throws NotUnderstood
 */
export function tokenize(text: string, row: number, column: number): Token[] {
  const tokens: Token[] = [];
  const end = text.length;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at++;
    else if (code === 34) at = quoted(text, at, tokens);
    else if (code === 39) at = behindSheet(text, ...sheetInQuotes(text, at), row, column, tokens);
    else if (code === 35) at = error(text, at, tokens);
    else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
      at = number(text, at, row, column, tokens);
    } else if (isWord(code)) at = word(text, at, row, column, tokens);
    else at = sign(text, at, tokens);
  }
  return tokens;
}

function quoted(text: string, at: number, tokens: Token[]): number {
  let from = at + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) throw new NotUnderstood('a text is not closed');
    value += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== 34) {
      tokens.push({ kind: 'text', value });
      return close + 1;
    }
    value += '"';
    from = close + 2;
  }
}

function sheetInQuotes(text: string, at: number): [at: number, sheet: string] {
  let from = at + 1;
  let name = '';
  for (;;) {
    const close = text.indexOf("'", from);
    if (close < 0) throw new NotUnderstood('a sheet name is not closed');
    name += text.slice(from, close);
    if (text.charCodeAt(close + 1) === 39) {
      name += "'";
      from = close + 2;
      continue;
    }
    if (text[close + 1] !== '!' || name.includes('[') || name.includes(':')) {
      throw new NotUnderstood('no sheet of this workbook');
    }
    return [close + 2, name];
  }
}

function error(text: string, at: number, tokens: Token[]): number {
  ERROR.lastIndex = at;
  const found = ERROR.exec(text)?.[0];
  const value = found === undefined ? null : CellError.parse(found);
  if (found === undefined || value === null) throw new NotUnderstood('no error value');
  tokens.push({ kind: 'error', value });
  const behind = at + found.length;
  // `#REF!A1` is what is left where a sheet was deleted.
  if (found !== '#REF!' || !isWord(text.charCodeAt(behind))) return behind;
  let to = behind;
  while (to < text.length && (isWord(text.charCodeAt(to)) || text[to] === ':')) to++;
  return to;
}

function number(text: string, at: number, row: number, column: number, tokens: Token[]): number {
  ROWS.lastIndex = at;
  const rows = ROWS.exec(text)?.[0];
  if (rows !== undefined) {
    const area = readArea(rows, null, row, column);
    if (area !== null) {
      tokens.push({ kind: 'area', area });
      return at + rows.length;
    }
  }
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text)?.[0] ?? '';
  const to = at + found.length;
  if (isWord(text.charCodeAt(to)) || text[to] === '!') throw new NotUnderstood('no number');
  tokens.push({ kind: 'number', value: Number(found) });
  return to;
}

const wordEnd = (text: string, at: number): number => {
  let to = at;
  while (to < text.length && isWord(text.charCodeAt(to))) to++;
  return to;
};

function word(text: string, at: number, row: number, column: number, tokens: Token[]): number {
  const to = wordEnd(text, at);
  const next = text.charCodeAt(to);
  const found = text.slice(at, to);
  if (next === 33) return behindSheet(text, to + 1, found, row, column, tokens);
  if (next === 40) {
    tokens.push({ kind: 'function', name: functionName(found) });
    return to;
  }
  if (next === 91) throw new NotUnderstood('a structured reference');
  return place(text, at, to, null, row, column, tokens);
}

/** Files name newer functions with a prefix. */
const functionName = (text: string): string => text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');

/** What follows `sheet!`: an address, a name or an error. */
function behindSheet(
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

function sign(text: string, at: number, tokens: Token[]): number {
  const one = text[at] ?? '';
  const two = text.slice(at, at + 2);
  const found = two === '<=' || two === '>=' || two === '<>' ? two : one;
  if (!SIGNS.has(one)) throw new NotUnderstood(`"${one}" is no part of a formula`);
  tokens.push({ kind: 'sign', sign: found });
  return at + found.length;
}
