import type { TypedLanguage } from '../language/language';
import type { TypedNumber } from './dates';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * Reads a number as Excel does when it is typed: `1,200`, `75%`, `¥5`, `(5)`, `1e3`, `1 1/2`.
 * The pattern is what a General cell takes on. Null where it is no number.
 */
export function typedNumber(text: string, language: TypedLanguage): TypedNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed) {
    const inner = /^[+-]/.test(bracketed[1] ?? '')
      ? null
      : typedNumber(bracketed[1] ?? '', language);
    return inner && { ...inner, value: -inner.value };
  }
  const currency = /^([+-]?)([¥￥$])\s?(.+)$/.exec(text) ?? /^([¥￥$])([+-])(.+)$/.exec(text);
  if (currency) return money(currency, language);
  const percent = /^(.+?)\s?%$/.exec(text) ?? /^%(.+)$/.exec(text);
  if (percent) {
    const inner = typedNumber(percent[1] ?? '', language);
    if (inner === null || inner.pattern?.includes('%') === true) return null;
    const pattern = Number.isInteger(inner.value) ? '0%' : '0.00%';
    return { value: scaled(inner.value, -2), pattern };
  }
  if (GROUPED.test(text)) {
    const pattern = text.includes('.') ? '#,##0.00' : '#,##0';
    return { value: Number(text.replaceAll(',', '')), pattern };
  }
  if (PLAIN.test(text)) return finite(Number(text), /e/i.test(text) ? '0.00E+00' : undefined);
  return fraction(text);
}

function money(match: RegExpExecArray, language: TypedLanguage): TypedNumber | null {
  const [, a = '', b = '', rest = ''] = match;
  const [sign, symbol] = /[+-]/.test(a) || a === '' ? [a, b] : [b, a];
  if (!/^[\d.]/.test(rest)) return null;
  const inner = typedNumber(rest, language);
  if (inner === null || inner.pattern?.includes('%') === true) return null;
  const decimals = rest.includes('.') ? '.00' : '';
  const mark = symbol === '$' ? '$' : '¥';
  return {
    value: sign === '-' ? -inner.value : inner.value,
    pattern: language.money(mark, decimals),
  };
}

function fraction(text: string): TypedNumber | null {
  const match = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const pattern = (match[4] ?? '').length > 1 ? '# ??/??' : '# ?/?';
  return { value: match[1] === '-' ? -value : value, pattern };
}

const finite = (value: number, pattern: string | undefined): TypedNumber | null =>
  Number.isFinite(value) ? { value, ...(pattern !== undefined && { pattern }) } : null;

/** Moves the decimal point without the noise of binary division: 7.3 % is 0.073. */
const scaled = (value: number, places: number): number => Number(`${toPlain(value)}e${places}`);

const toPlain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
};
