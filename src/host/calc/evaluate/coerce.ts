import { parseTyped } from '../../typed/parse';
import { VALUE, isError, type CellError, type Scalar } from '../model/values';

/** A number as Excel uses it where one is needed: blank is 0, TRUE 1, text is read as if it were typed. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return textNumber(value) ?? VALUE;
}

const PLAIN = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/;

/** `12`, `50%`, `1,200`, and `8/2000` as the day it would become; null where Excel would leave it text. */
export function textNumber(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  if (!/\d/.test(text)) return null;
  const typed = parseTyped(text, '');
  return typed.kind === 'value' && typeof typed.value === 'number' ? typed.value : null;
}

/** As `&` joins it: numbers in their shortest form, at most 15 digits. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** A number as a General cell without a width would show it. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15)
    return Object.is(value, -0) ? '0' : String(value);
  const short = Number(value.toPrecision(15));
  const size = Math.abs(short);
  if (size >= 1e20 || (size < 1e-9 && size > 0)) return scientific(short);
  return size >= 1e15 || size < 1e-6 ? plainDigits(short) : String(short);
}

const scientific = (value: number): string => {
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${digits}E${sign}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
};

/** Without the exponent that JavaScript would use. */
function plainDigits(value: number): string {
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const negative = digits.startsWith('-');
  const all = digits.replace(/[-.]/g, '');
  const point = Number(power) + 1;
  const text =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : all.padEnd(point, '0').replace(new RegExp(`^(.{${point}})(.+)$`), '$1.$2');
  return negative ? `-${text}` : text;
}

/** What a condition makes of a value: text other than TRUE and FALSE is none. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE;
}
