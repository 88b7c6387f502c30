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
  if (!/[\d０-９]/.test(text)) return null;
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

/** More signs than this are written with a power of ten. */
const LONGEST = 20;

/** A number as Excel joins it to text: at most 15 digits, with a power of ten from 1E+20 on or below twenty signs. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const [figures = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const digits = figures.replace('.', '').replace(/0+$/, '');
  const power = Number(exponent);
  const sign = value < 0 ? '-' : '';
  const isLong = power < 0 ? 1 - power + digits.length > LONGEST : power >= LONGEST;
  return sign + (isLong ? scientific(digits, power) : written(digits, power));
}

function scientific(digits: string, power: number): string {
  const behind = digits.length > 1 ? `.${digits.slice(1)}` : '';
  const exponent = String(Math.abs(power)).padStart(2, '0');
  return `${digits[0] ?? ''}${behind}E${power < 0 ? '-' : '+'}${exponent}`;
}

function written(digits: string, power: number): string {
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  const behind = digits.slice(power + 1);
  return behind === '' ? whole : `${whole}.${behind}`;
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
