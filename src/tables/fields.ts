import type { CellValue } from '../figures/types';
import { parsePeriod, type Period } from '../plan/period';
import type { Field } from './schema';

/** Text that stays text: a remark that begins with = stays a remark. */
export function text(title: string, width: number): Field<string> {
  return { title, width, format: '@', write: (value) => ({ text: value }), read: String };
}

/** The same, cut off with … after so many characters. */
export function shortText(title: string, width: number, longest: number): Field<string> {
  const write = (value: string) => ({
    text: value.length > longest ? `${value.slice(0, longest)}…` : value,
  });
  return { ...text(title, width), write };
}

/** A whole number ≥ 0; what is none counts as 0. Earlier versions wrote it as text. */
export function count(title: string, width: number): Field<number> {
  return { title, width, format: '0', write: (value) => value, read: (cell) => Number(cell) || 0 };
}

/** A month, `2017-09`. */
export function period(title: string, width: number): Field<Period> {
  return { ...text(title, width), read: (cell) => parsePeriod(String(cell)) ?? undefined };
}

/**
 * One of some words; any other is `otherwise`.
 *
 * @param former words of earlier versions that workbooks still hold
 */
export function word<Word extends string>(
  title: string,
  width: number,
  words: Readonly<Record<Word, string>>,
  otherwise: NoInfer<Word>,
  former: Readonly<Record<string, NoInfer<Word>>> = {},
): Field<Word> {
  const known = Object.keys(words) as Word[];
  return {
    ...text(title, width),
    write: (value) => ({ text: words[value] }),
    read: (cell: CellValue) =>
      known.find((each) => words[each] === cell) ?? former[String(cell)] ?? otherwise,
  };
}
