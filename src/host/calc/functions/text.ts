import { eachValue, first } from '../evaluate/arrays';
import { textNumber } from '../evaluate/coerce';
import type { Value } from '../evaluate/context';
import { wildcardSource } from '../evaluate/criteria';
import { VALUE, isError, type CellError, type Scalar } from '../model/values';
import {
  firstError,
  general,
  MANY,
  plain,
  toBoolean,
  toNumber,
  toText,
  type Library,
} from './function';

/** Of texts and numbers, given by `T` and `N` in their order; what is left out is undefined. */
type Kinds = string;

const reads = (
  kinds: Kinds,
  least: number,
  call: (...values: never[]) => Scalar,
): ReturnType<typeof plain> =>
  plain(least, kinds.length, (values) => {
    const read = values.map((value, at) => (kinds[at] === 'T' ? toText(value) : toNumber(value)));
    return firstError(read) ?? call(...(read as never[]));
  });

/** A place in a text counts from 1, cut to a whole number. */
const place = (value: number): number => Math.trunc(value);

function left(text: string, count = 1): Scalar {
  return count < 0 ? VALUE : text.slice(0, place(count));
}

function right(text: string, count = 1): Scalar {
  if (count < 0) return VALUE;
  return place(count) === 0 ? '' : text.slice(-place(count));
}

function mid(text: string, start: number, count: number): Scalar {
  if (start < 1 || count < 0) return VALUE;
  return text.slice(place(start) - 1, place(start) - 1 + place(count));
}

function find(wanted: string, text: string, start = 1): Scalar {
  if (start < 1 || start > text.length + 1) return VALUE;
  const at = text.indexOf(wanted, place(start) - 1);
  return at < 0 ? VALUE : at + 1;
}

/** As FIND, but without regard to case, and with `*` and `?`. */
function search(wanted: string, text: string, start = 1): Scalar {
  if (start < 1 || start > text.length + 1) return VALUE;
  const from = place(start) - 1;
  const match = new RegExp(wildcardSource(wanted), 'isu').exec(text.slice(from));
  return match === null ? VALUE : from + match.index + 1;
}

function substitute(text: string, old: string, by: string, which?: number): Scalar {
  if (old === '') return text;
  if (which === undefined) return text.replaceAll(old, () => by);
  if (which < 1) return VALUE;
  let at = -1;
  for (let count = 0; count < place(which); count++) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + by + text.slice(at + old.length);
}

function replace(text: string, start: number, count: number, by: string): Scalar {
  if (start < 1 || count < 0) return VALUE;
  const from = place(start) - 1;
  return text.slice(0, from) + by + text.slice(from + place(count));
}

/** Blanks at both ends go, several between words become one; only the ordinary blank counts. */
const trim = (text: string): string => text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');

function repeated(text: string, count: number): Scalar {
  return count < 0 || text.length * count > 32_767 ? VALUE : text.repeat(place(count));
}

/** The signs that windows-1252 has from 128 to 159; at the others it is Unicode's own number. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The sign of a Western Excel; a Chinese one has others from 128 on, which no formula of ours asks for. */
function char(code: number): Scalar {
  if (code < 1 || code >= 256) return VALUE;
  return WESTERN_SIGNS[place(code) - 128] ?? String.fromCharCode(place(code));
}

/** The texts of all arguments; in cells that hold nothing, empty text. */
function textsOf(values: readonly Value[], context: Parameters<typeof eachValue>[1]) {
  const found: string[] = [];
  let error: CellError | null = null;
  eachValue(values, context, (value) => {
    const text = toText(value);
    if (isError(text)) error ??= text;
    else found.push(text);
  });
  return error ?? found;
}

const joinAll = general(1, MANY, (values, context) => {
  const texts = textsOf(values, context);
  return isError(texts) ? texts : texts.join('');
});

const textJoin = general(3, MANY, ([delimiter, skip, ...values], context) => {
  const [between, skipping] = [toText(first(delimiter, context)), toBoolean(first(skip, context))];
  const texts = textsOf(values, context);
  if (isError(between)) return between;
  if (isError(skipping)) return skipping;
  if (isError(texts)) return texts;
  return texts.filter((text) => !skipping || text !== '').join(between);
});

const value = plain(1, 1, ([given = null]) => {
  if (typeof given === 'boolean') return VALUE;
  if (typeof given === 'string') return textNumber(given) ?? VALUE;
  return toNumber(given);
});

export const TEXT: Library = {
  LEN: reads('T', 1, (text: string) => text.length),
  LEFT: reads('TN', 1, left),
  RIGHT: reads('TN', 1, right),
  MID: reads('TNN', 3, mid),
  FIND: reads('TTN', 2, find),
  SEARCH: reads('TTN', 2, search),
  SUBSTITUTE: reads('TTTN', 3, substitute),
  REPLACE: reads('TNNT', 4, replace),
  TRIM: reads('T', 1, trim),
  CLEAN: reads('T', 1, (text: string) => [...text].filter((sign) => sign >= ' ').join('')),
  UPPER: reads('T', 1, (text: string) => text.toUpperCase()),
  LOWER: reads('T', 1, (text: string) => text.toLowerCase()),
  REPT: reads('TN', 2, repeated),
  EXACT: reads('TT', 2, (a: string, b: string) => a === b),
  CHAR: reads('N', 1, char),
  UNICHAR: reads('N', 1, (code: number) =>
    code >= 1 && code <= 0x10ffff ? String.fromCodePoint(place(code)) : VALUE,
  ),
  UNICODE: reads('T', 1, (text: string) => text.codePointAt(0) ?? VALUE),
  CONCATENATE: plain(1, MANY, (values) => {
    const texts = values.map(toText);
    return firstError(texts) ?? texts.join('');
  }),
  CONCAT: joinAll,
  TEXTJOIN: textJoin,
  VALUE: value,
  TEXT: plain(2, 2, ([given = null, format = null], { book }) => {
    const pattern = toText(format);
    if (isError(pattern)) return pattern;
    if (isError(given)) return given;
    const number = typeof given === 'string' ? textNumber(given) : given;
    return book.format(number ?? (given as string) ?? 0, pattern);
  }),
  HYPERLINK: general(1, 2, ([address, shown], context) => first(shown ?? address, context) ?? 0),
};
