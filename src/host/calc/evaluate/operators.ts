import type { BinaryOperator, UnaryOperator } from '../syntax/nodes';
import { DIV0, NUM, isError, type Scalar } from '../model/values';
import { toNumber, toText } from './coerce';
import { compare } from './compare';

/** A result that a cell can hold, or #NUM!. */
export const finite = (value: number): Scalar => (Number.isFinite(value) ? value : NUM);

/** What remains of two nearly equal numbers is noise of binary fractions; Excel shows 0. */
export function sum(a: number, b: number): number {
  const result = a + b;
  return Math.abs(result) < Math.abs(a) * 2 ** -48 ? 0 : result;
}

/** `^` of Excel: 0^0 is no number, a root of a negative number neither. */
export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return finite(base ** exponent);
}

export function binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '&': {
      const [a, b] = [toText(left), toText(right)];
      return isError(a) ? a : isError(b) ? b : a + b;
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const a = toNumber(left);
      if (isError(a)) return a;
      const b = toNumber(right);
      return isError(b) ? b : arithmetic(operator, a, b);
    }
    default:
      return compare(operator, left, right);
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): Scalar {
  switch (operator) {
    case '+':
      return finite(sum(a, b));
    case '-':
      return finite(sum(a, -b));
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIV0 : finite(a / b);
    case '^':
      return power(a, b);
  }
}

export function unary(operator: UnaryOperator, of: Scalar): Scalar {
  // A plus changes nothing, not even text.
  if (operator === 'plus') return of;
  const value = toNumber(of);
  if (isError(value)) return value;
  return operator === 'minus' ? 0 - value : value / 100;
}
