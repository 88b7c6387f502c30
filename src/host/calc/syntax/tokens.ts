import { readArea } from './area-text';
import { isBlank, isDigit, isWord } from './characters';
import { NotUnderstood, type Token } from './token';
import { inQuotes, behindSheet, error, sheetInQuotes, structured, word } from './words';

const SIGNS = new Set('+-*/^&=<>%(),{};:@');
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ROWS = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(])/uy;

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
    else if (code === 35) at = hash(text, at, tokens);
    else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
      at = number(text, at, row, column, tokens);
    } else if (code === 91) at = structured(text, at, null, tokens);
    else if (isWord(code)) at = word(text, at, row, column, tokens);
    else at = sign(text, at, tokens);
  }
  return tokens;
}

/** Right behind a cell it asks for all that its formula fills; else it begins an error value. */
function hash(text: string, at: number, tokens: Token[]): number {
  const before = tokens.at(-1);
  const isBehind =
    before?.kind === 'area' && before.area.single && !isBlank(text.charCodeAt(at - 1));
  if (!isBehind) return error(text, at, tokens);
  tokens.push({ kind: 'sign', sign: '#' });
  return at + 1;
}

function quoted(text: string, at: number, tokens: Token[]): number {
  const [behind, value] = inQuotes(text, at, 'a text is not closed');
  tokens.push({ kind: 'text', value });
  return behind;
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

function sign(text: string, at: number, tokens: Token[]): number {
  const one = text[at] ?? '';
  const two = text.slice(at, at + 2);
  const found = two === '<=' || two === '>=' || two === '<>' ? two : one;
  if (!SIGNS.has(one)) throw new NotUnderstood(`"${one}" is no part of a formula`);
  tokens.push({ kind: 'sign', sign: found });
  return at + found.length;
}
