import { CellError } from '../calc/model/values';
import { chinese } from '../language/chinese';
import type { TypedLanguage } from '../language/language';
import { typedDate } from './dates';
import { typedNumber } from './numbers';

/** What a cell holds after something was typed into it. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean;
      /** The number format that a General cell takes on. */
      readonly pattern?: string;
      /** Text that was begun with an apostrophe. */
      readonly forced?: true;
    };

export const isGeneral = (pattern: string): boolean => pattern === '' || pattern === 'General';
export const isText = (pattern: string): boolean => pattern.trim() === '@';

/**
 * Reads text as Excel does when it is typed into a cell of that number format: `8/2000` in a General
 * cell is a date, in an `@` cell it stays text.
 */
export function parseTyped(
  text: string,
  pattern: string,
  today = new Date(),
  language: TypedLanguage = chinese.typed,
): Typed {
  if (text === '') return { kind: 'empty' };
  if (isText(pattern)) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), forced: true };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text };
  const trimmed = halfWidth(text).trim();
  if (/^true$/i.test(trimmed)) return { kind: 'value', value: true };
  if (/^false$/i.test(trimmed)) return { kind: 'value', value: false };
  const error = trimmed.toUpperCase();
  if (CellError.parse(error) !== null) return { kind: 'value', value: error };
  const number = typedDate(trimmed, today, language) ?? typedNumber(trimmed, language);
  if (number === null) return { kind: 'value', value: text };
  // In a percent cell a bare 75 means 75 %, 0.75 too (Excel's automatic percent entry).
  if (pattern.includes('%') && number.pattern === undefined && Math.abs(number.value) >= 1) {
    return { kind: 'value', value: number.value / 100 };
  }
  if (number.pattern === undefined || !isGeneral(pattern)) {
    return { kind: 'value', value: number.value };
  }
  return { kind: 'value', value: number.value, pattern: number.pattern };
}

/** Chinese input methods give full-width digits and signs, which Excel reads as the plain ones. */
const halfWidth = (text: string): string =>
  /^[０-９．，％＋－／：\s]+$/.test(text)
    ? text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
