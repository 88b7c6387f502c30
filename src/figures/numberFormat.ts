import { sectionFor, type FormatSection } from './formatSections';

/** How a date format shows a date: 2000年8月, 5月10日, or all three parts. */
export type DateShape = 'yearMonth' | 'monthDay' | 'yearMonthDay';

export type FormatFamily =
  | 'plain'
  | 'grouped'
  | 'percent'
  | 'fraction'
  | 'text'
  | 'time'
  | DateShape;

/**
 * Built-in formats by id (ECMA-376, 18.8.30, with the zh-CN list). Ids 27–36 and 50–58 have no code in the file,
 * which is why a `5/10` that became 5月10日 looks like 42865 to most readers.
 */
const FAMILY_OF_ID: readonly (readonly [FormatFamily, readonly number[]])[] = [
  ['grouped', [3, 4, 37, 38, 39, 40]],
  ['percent', [9, 10]],
  ['fraction', [12, 13]],
  ['text', [49]],
  ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]],
  ['yearMonth', [17, 27, 36, 50, 52, 57]],
  ['monthDay', [16, 28, 29, 51, 53, 54, 58]],
  ['yearMonthDay', [14, 15, 22, 30, 31]],
];

const BY_ID = new Map(FAMILY_OF_ID.flatMap(([family, ids]) => ids.map((id) => [id, family])));

/**
 * The family of a format code or built-in id; of a code with several sections, of the one that shows the value. Unknown
 * formats are plain: they change no meaning.
 */
export function formatFamily(format: string | number | undefined, value = 1): FormatFamily {
  if (format === undefined) return 'plain';
  if (typeof format === 'number') return BY_ID.get(format) ?? 'plain';
  const section = sectionFor(format, value);
  let family = BY_CODE.get(section.code);
  if (family === undefined) {
    family = familyOf(section);
    // A workbook has a handful of formats; the bound only guards against a hostile file.
    if (BY_CODE.size < 1000) BY_CODE.set(section.code, family);
  }
  return family;
}

const BY_CODE = new Map<string, FormatFamily>();

function familyOf({ code, body }: FormatSection): FormatFamily {
  const bare = body.trim().toLowerCase();
  if (bare === '@') return 'text';
  if (/\[[hms]+\]/i.test(code)) return 'time';
  // The long date and the time of the system, whatever stands behind.
  if (/\[\$-f800\]/i.test(code)) return dateFamily(bare) ?? 'yearMonthDay';
  if (/\[\$-f400\]/i.test(code)) return 'time';
  if (bare === '' || /general|g\/通用格式/.test(bare)) return 'plain';
  if (bare.includes('%')) return 'percent';
  if (/[?#0] ?\/ ?[?#\d]/.test(bare)) return 'fraction';
  return dateFamily(bare) ?? (bare.includes(',') ? 'grouped' : 'plain');
}

function dateFamily(code: string): FormatFamily | null {
  // ggge is the year of an era, bbbb of the Buddha; aaa and aaaa are days of the week.
  const year = (/[ye]/.test(code) && !/e[+-]/.test(code)) || /[gb]/.test(code);
  const day = /d|a{3}/.test(code);
  const time = /[hs]/.test(code);
  // Beside hours or seconds an m means minutes.
  const month = code.includes('m') && (!time || year || day);
  if (year && month && !day) return 'yearMonth';
  if (month && day && !year) return 'monthDay';
  if (year || day || month) return 'yearMonthDay';
  return time ? 'time' : null;
}

export function isDateShape(family: FormatFamily): family is DateShape {
  return family === 'yearMonth' || family === 'monthDay' || family === 'yearMonthDay';
}
