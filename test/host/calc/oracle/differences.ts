import { withoutTexts, type Reach } from './reach';
import type { Result } from './results';

export interface Difference {
  readonly host: Result;
  readonly libreOffice: Result;
  readonly reach: Reach;
}

/** Where LibreOffice does not do what Excel does; Excel's way is what the host must follow. */
export interface KnownDifference {
  readonly reason: string;
  readonly explains: (difference: Difference) => boolean;
}

/** The same but for the last digits; LibreOffice has no truths but 0 and 1. */
export function same(host: Result, libreOffice: Result): boolean {
  if (typeof host === 'boolean' || typeof libreOffice === 'boolean') {
    return typeof host !== 'string' && Number(host) === Number(libreOffice);
  }
  if (typeof host !== 'number' || typeof libreOffice !== 'number') return host === libreOffice;
  return Math.abs(host - libreOffice) <= 1e-9 * Math.max(1, Math.abs(host));
}

const ERROR = /^#(?:N\/A|DIV\/0!|VALUE!|NUM!|REF!)$/;
const isError = (result: Result): boolean => typeof result === 'string' && ERROR.test(result);
const speaksOf = ({ formulas }: Reach, words: RegExp): boolean =>
  formulas.some((formula) => words.test(withoutTexts(formula)));
const holdsText = ({ formulas, entries }: Reach, text: string): boolean =>
  entries.includes(text) || formulas.some((formula) => formula.includes(`"${text}"`));

/** Whether an error of this kind can arise somewhere on the way. */
function hasSource(error: Result, reach: Reach): boolean {
  if (reach.entries.includes(error)) return true;
  switch (error) {
    case '#DIV/0!':
      return speaksOf(reach, /\//);
    case '#N/A':
      return speaksOf(reach, /NA\(\)|#N\/A|MATCH\(/);
    case '#REF!':
      return speaksOf(reach, /INDEX\(/);
    case '#NUM!':
      return speaksOf(reach, /\^/);
    default:
      return true;
  }
}

export const KNOWN: readonly KnownDifference[] = [
  {
    reason: 'INDEX beyond its range is #REF! in Excel, #VALUE! in LibreOffice',
    explains: ({ host, libreOffice, reach }) =>
      host === '#REF!' && libreOffice === '#VALUE!' && speaksOf(reach, /INDEX\(/),
  },
  {
    reason: 'of several errors Excel gives the first one that it meets, LibreOffice often another',
    explains: ({ host, libreOffice, reach }) =>
      isError(host) &&
      isError(libreOffice) &&
      hasSource(host, reach) &&
      hasSource(libreOffice, reach),
  },
  {
    reason:
      'where a number is expected, Excel takes 8/2000 for a day; LibreOffice only dates as ISO has them',
    explains: ({ host, libreOffice, reach }) =>
      holdsText(reach, '8/2000') &&
      (typeof host === 'number' || typeof host === 'boolean') &&
      (libreOffice === '#VALUE!' || speaksOf(reach, /IFERROR\(|ISERROR\(/)),
  },
  {
    reason: 'an error beside a text counts in SUMPRODUCT of Excel, not of LibreOffice',
    explains: ({ host, libreOffice, reach }) =>
      isError(host) &&
      !isError(libreOffice) &&
      reach.entries.includes(host) &&
      speaksOf(reach, /SUMPRODUCT\([^(]/),
  },
  {
    reason: 'wildcards match text only in Excel, also numbers and errors in LibreOffice',
    explains: ({ reach }) =>
      reach.formulas.some((formula) => /(?:COUNT|SUM)IFS?\(.*"[^"]*[*?][^"]*"/.test(formula)),
  },
  {
    reason: 'text that reads as a number is no number for MATCH in Excel, it is one in LibreOffice',
    explains: ({ reach }) =>
      speaksOf(reach, /MATCH\(/) && (holdsText(reach, '12') || holdsText(reach, '3.5')),
  },
  {
    reason: 'a blank cell equals the 0 that HYPERLINK makes of one in Excel, not in LibreOffice',
    explains: ({ host, libreOffice, reach }) =>
      host === true && Number(libreOffice) === 0 && speaksOf(reach, /=HYPERLINK\(/),
  },
  {
    reason:
      'of blank cells that differ from something, Excel counts all of a row, LibreOffice those in use',
    explains: ({ host, libreOffice, reach }) =>
      !isError(host) &&
      !isError(libreOffice) &&
      reach.formulas.some((formula) => /COUNTIF\([^,]*\d:\$?\d,"<>/.test(formula)),
  },
];
