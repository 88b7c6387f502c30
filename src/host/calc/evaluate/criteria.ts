import { CellError, isError, type Scalar } from '../model/values';
import { textNumber } from './coerce';
import { equal, order, sameNumber } from './compare';

/** Tells whether a cell counts. */
export type Criterion = (value: Scalar) => boolean;

const SIGN = /^(<=|>=|<>|=|<|>)([\s\S]*)$/;

/** The condition of COUNTIF and its like: `5`, `">=0"`, `"<>/"`, `"完*"`. */
export function criterion(given: Scalar): Criterion {
  // A criterion taken from a blank cell is 0.
  if (given === null) return equals(0);
  if (typeof given !== 'string') return isError(given) ? isThat(given) : equals(given);
  const [, sign = '=', operand = given] = SIGN.exec(given) ?? [];
  const bare = !SIGN.test(given);
  if (sign === '=' || sign === '<>') {
    const matches = equalTo(operand, bare);
    return sign === '=' ? matches : (value) => !matches(value);
  }
  return compared(sign, operand);
}

function equalTo(operand: string, bare: boolean): Criterion {
  // `=` alone asks for cells that are empty, an empty criterion for empty text as well.
  if (operand === '')
    return bare ? (value) => value === null || value === '' : (value) => value === null;
  const constant = constantOf(operand);
  return typeof constant === 'string'
    ? textLike(constant)
    : isError(constant)
      ? isThat(constant)
      : equals(constant);
}

/** What is written in a criterion, read as if it were typed. */
function constantOf(text: string): number | string | boolean | CellError {
  const number = textNumber(text);
  if (number !== null) return number;
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return CellError.parse(word) ?? text;
}

const isThat =
  (error: CellError): Criterion =>
  (value) =>
    value === error;

function equals(wanted: number | boolean): Criterion {
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  // Text that reads as the number counts as well.
  return (value) =>
    typeof value === 'number'
      ? sameNumber(value, wanted)
      : typeof value === 'string' && value !== '' && sameNumber(textNumber(value) ?? NaN, wanted);
}

function textLike(wanted: string): Criterion {
  const pattern = wildcards(wanted);
  if (pattern === null) return (value) => typeof value === 'string' && equal(value, wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** `*`, `?` and `~` as a pattern for the whole text; null where none occurs. */
export function wildcards(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  return new RegExp(`^${wildcardSource(text)}$`, 'isu');
}

export function wildcardSource(text: string): string {
  return text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/-])/gu, (_, literal, wild, special) => {
    if (literal !== undefined) return literal === '~' ? '~' : `\\${literal as string}`;
    if (wild !== undefined) return wild === '*' ? '.*' : '.';
    return special === '-' ? '-' : `\\${special as string}`;
  });
}

function compared(sign: string, operand: string): Criterion {
  const constant = constantOf(operand);
  if (isError(constant)) return () => false;
  return (value) => {
    if (value === null || typeof value !== typeof constant || isError(value)) return false;
    const result = order(value, constant);
    if (sign === '<') return result < 0;
    if (sign === '>') return result > 0;
    return sign === '<=' ? result <= 0 : result >= 0;
  };
}
