import type { Language } from '../language/language';
import { attribute, attributesOf, elements, elementPattern, openings } from './xml';

/**
 * Formats that a file names by number alone, beside those that follow the language; 27–36 and 50–58, which only East Asian
 * editions have, are the Chinese ones.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const MASK = '0';

/**
 * Writes every number format of a styles part as digits. The reading library turns numbers in date formats into
 * calendar dates, which loses fractions of a second and every serial number that is no date; masked, all stay
 * numbers. It also knows no code for the East Asian numbers, which get theirs here.
 */
export function maskNumberFormats(styles: string, { numbered }: Language): string {
  const codes = new Map(
    Object.entries({ ...BUILT_IN, ...numbered }).map(([id, code]) => [Number(id), code]),
  );
  const section = elements(styles, 'numFmts')[0]?.inner ?? '';
  for (const { numFmtId, formatCode } of openings(section, 'numFmt')) {
    if (numFmtId !== undefined) codes.set(Number(numFmtId), formatCode ?? '');
  }
  const masked = [...codes]
    .map(
      ([id, code]) => `<numFmt${attribute('numFmtId', id)}${attribute('formatCode', mask(code))}/>`,
    )
    .join('');
  const without = styles.replace(elementPattern('numFmts'), '');
  return without.replace(
    /<(?:[\w.-]+:)?styleSheet(?=[\s>])[^>]*>/,
    (root) => `${root}<numFmts count="${codes.size}">${masked}</numFmts>`,
  );
}

function mask(code: string): string {
  return MASK + [...code].map((letter) => ` ${letter.codePointAt(0)}`).join('');
}

/** The code behind a mask; undefined for Excel's "General". */
export function unmask(masked: string | undefined): string | undefined {
  if (masked === undefined) return undefined;
  const code = /^0(?: \d+)*$/.test(masked)
    ? masked
        .split(' ')
        .slice(1)
        .map((point) => String.fromCodePoint(Number(point)))
        .join('')
    : masked;
  return /^general$/i.test(code) || code === '' ? undefined : code;
}

/** The date system of a workbook part: numbers count from 1904 in files of old Macs. */
export function countsFrom1904(workbook: string): boolean {
  const value = /<(?:[\w.-]+:)?workbookPr\b([^>]*)>/.exec(workbook)?.[1] ?? '';
  const { date1904 } = attributesOf(value);
  return date1904 === '1' || date1904 === 'true';
}

/** Days between the two date systems. */
export const DAYS_TO_1904 = 1462;
