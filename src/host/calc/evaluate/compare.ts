import type { BinaryOperator } from '../syntax/nodes';
import { isError, type CellError, type Scalar } from '../model/values';

/** Numbers that differ in the sixteenth digit only are equal to Excel. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.abs(a) * 2 ** -48;
}

type Present = number | string | boolean;

const RANK = { number: 0, string: 1, boolean: 2 } as const;
const rank = (value: Present): number => RANK[typeof value as keyof typeof RANK];

/** A blank cell is what the other side is: 0, empty text or FALSE. */
function filled(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

const alphabet = new Intl.Collator('zh-CN');

/** Chinese Excel puts letters before Chinese characters, the collator the other way round. */
function hanLast(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at >= a.length || at >= b.length) return 0;
  return Number(isHan(a[at])) - Number(isHan(b[at]));
}

const isHan = (sign = ''): boolean => /\p{Script=Han}/u.test(sign);

/** Negative, 0 or positive; numbers come before text, text before TRUE and FALSE; case does not matter. */
export function order(left: Present, right: Present): number {
  if (typeof left === 'number' && typeof right === 'number') {
    return sameNumber(left, right) ? 0 : left - right;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : hanLast(a, b) || alphabet.compare(a, b) || (a < b ? -1 : 1);
  }
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

/** `=`, `<` and their like. */
export function compare(
  operator: BinaryOperator,
  left: Scalar,
  right: Scalar,
): boolean | CellError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = filled(left, right) as Present;
  const b = filled(right, left) as Present;
  if (operator === '=') return equal(a, b);
  if (operator === '<>') return !equal(a, b);
  const result = order(a, b);
  switch (operator) {
    case '<':
      return result < 0;
    case '>':
      return result > 0;
    case '<=':
      return result <= 0;
    default:
      return result >= 0;
  }
}

/** Equal for a formula: `"a"="A"`, but never 1 and "1". */
export function equal(a: Present, b: Present): boolean {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a === b || a.toLowerCase() === b.toLowerCase();
  }
  return a === b;
}
