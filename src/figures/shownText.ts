import { sectionFor } from './formatSections';
import { withoutNoise } from './plainNumber';

/** Marks of the currency that everything here is in; they stand in formats of 万元 as well. */
const YUAN_SIGN = /[¥￥]/g;

/**
 * What a cell shows because its format adds text to a number or scales it, as if somebody had typed that: 300000 with
 * `#,##0"元"` is `300000元`. Null where the format adds nothing.
 */
export function shownText(
  value: number | string,
  format: string | number | undefined,
): string | null {
  if (typeof format !== 'string' || value === '' || (typeof value === 'number' && value < 0)) {
    return null;
  }
  const { prefix, suffix, body, scale } = sectionFor(format, value);
  if (/E[+-]/i.test(body)) return null;
  const [before, behind] = [prefix, suffix].map((text) => text.replace(YUAN_SIGN, '').trim());
  if (!/[0#?@]|General|G\/通用格式/i.test(body)) {
    // A section without a number shows nothing of it; 0 is often shown as a dash.
    return typeof value === 'string' || value === 0 ? null : `${before}${behind}`;
  }
  if (before === '' && behind === '' && scale === 1) return null;
  return `${before}${typeof value === 'string' ? value : withoutNoise(value / scale)}${behind}`;
}
