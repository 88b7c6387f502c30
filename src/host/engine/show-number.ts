import { numfmt } from './univer';

/** More decimals than this show what binary fractions really are. */
const EXACT = /\.[0#?]{13}/;

/**
 * A number or text as a cell with that number format shows it; Chinese Excel too says `Aug-00` for `mmm-yy` and Wednesday for
 * `dddd`.
 *
 * @param days the weekdays, Sunday first, that `aaaa` stands for in the language; null where that is the same as `dddd`
 */
export function showNumber(
  value: number | string | boolean,
  pattern: string,
  days: readonly string[] | null = null,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    if (typeof value !== 'number') return numfmt.format(pattern, value, { locale: 'en-US' });
    const shown = EXACT.test(pattern) ? value : decimal(value);
    const text = numfmt.format(withDays(pattern, value, days), shown, { locale: 'en-US' });
    return value < 0 && isZero(text) && !pattern.includes(';') ? `-${text}` : text;
  } catch {
    // Excel shows what it cannot format as hashes.
    return '########';
  }
}

/** `aaaa` and `aaa` as the weekday's own text, outside of texts and of what is said in another language. */
function withDays(pattern: string, value: number, days: readonly string[] | null): string {
  if (days === null || !/aaa/i.test(pattern) || /\[\$-/.test(pattern)) return pattern;
  const name = days[(((Math.floor(value) - 1) % 7) + 7) % 7] ?? '';
  return pattern.replace(/"[^"]*"|\\.|a{3,4}/gi, (part) => {
    if (!/^a/i.test(part)) return part;
    return `"${part.length === 4 ? name : name.slice(-1)}"`;
  });
}

/** Excel keeps the sign of what is rounded to nothing. */
const isZero = (text: string): boolean => /^0+(?:\.0+)?%?$/.test(text);

/** Excel rounds what fifteen digits say: 1.005 is a half, though the binary fraction is a little less. */
function decimal(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(15)) * (1 + 4 * Number.EPSILON);
}
