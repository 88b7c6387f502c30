import { numfmt } from './univer';

/** More decimals than this show what binary fractions really are. */
const EXACT = /\.[0#?]{13}/;

/** A number or text as a cell with that number format shows it; Chinese Excel too says `Aug-00` for `mmm-yy`. */
export function showNumber(value: number | string | boolean, pattern: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    if (typeof value !== 'number') return numfmt.format(pattern, value, { locale: 'en-US' });
    const shown = EXACT.test(pattern) ? value : decimal(value);
    const text = numfmt.format(pattern, shown, { locale: 'en-US' });
    return value < 0 && isZero(text) && !pattern.includes(';') ? `-${text}` : text;
  } catch {
    // Excel shows what it cannot format as hashes.
    return '########';
  }
}

/** Excel keeps the sign of what is rounded to nothing. */
const isZero = (text: string): boolean => /^0+(?:\.0+)?%?$/.test(text);

/** Excel rounds what fifteen digits say: 1.005 is a half, though the binary fraction is a little less. */
function decimal(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  return Number(value.toPrecision(15)) * (1 + 4 * Number.EPSILON);
}
