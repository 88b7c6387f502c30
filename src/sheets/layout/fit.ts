import type { Plan } from '../../plan/types';
/** Pixels that Excel keeps free at the sides of a cell, together. */
const PADDING = 5;

/** At 96 dpi, the coarsest screen that is left. */
const pixelsOf = (points: number): number => Math.round((points * 96) / 72);
const pointsOf = (pixels: number): number => (pixels * 72) / 96;

/** Excel's limit, in points. */
export const HIGHEST_ROW = 409;

/** Signs that do not begin a line: what stands before them goes down with them. */
const CLOSING = /[，。、；：？！）》〉」』】〕”’…%）,.;:?!)\]}]/u;

/**
 * Pixels of a letter: Windows draws 宋体, 黑体 and 仿宋 in whole ones, so that 11 points take 15, a half-width one 8.
 *
 * @param size in points
 */
function letterWidth(letter: string, size: number): number {
  const full = pixelsOf(size);
  return letter < '\u0100' ? Math.ceil(full / 2) : full;
}

/** Points that a line of text takes. */
export const widthOf = (text: string, size: number): number =>
  pointsOf([...text].reduce((sum, letter) => sum + letterWidth(letter, size), 0));

/**
 * Lines that a text without breaks of its own takes in a column. Numbers and foreign words are not torn apart, and no line
 * begins with a closing sign.
 *
 * @param size of the letters, in points
 * @param width of the column, in points
 */
export function linesOf(text: string, size: number, width: number): number {
  const room = Math.max(pixelsOf(width) - PADDING, pixelsOf(size));
  let [lines, used] = [1, 0];
  for (const { letters, whole } of wordsOf(text, size)) {
    if (used > 0 && used + whole > room) [lines, used] = [lines + 1, 0];
    if (whole <= room) used += whole;
    else {
      for (const each of letters) {
        if (used + each > room) [lines, used] = [lines + 1, 0];
        used += each;
      }
    }
  }
  return lines;
}

/** What stays together, in pixels. */
interface Word {
  readonly letters: readonly number[];
  readonly whole: number;
}

/** A foreign word or a number, or one letter, each with the closing signs behind it. */
const WORDS = new RegExp(`(?:[!-~]+|[^!-~])(?:${CLOSING.source})*`, 'gu');

/** A page's texts are measured in dozens of widths until one is chosen. */
const measured = new Map<string, readonly Word[]>();
const MOST_MEASURED = 4000;

function wordsOf(text: string, size: number): readonly Word[] {
  const key = `${size} ${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const words = (text.match(WORDS) ?? []).map((word) => {
    const letters = [...word].map((letter) => letterWidth(letter, size));
    return { letters, whole: letters.reduce((sum, each) => sum + each, 0) };
  });
  if (measured.size >= MOST_MEASURED) measured.clear();
  measured.set(key, words);
  return words;
}

/** Lines of a text that has lines of its own. */
export function brokenLinesOf(text: string, size: number, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, size, width), 0);
}

/** A cell's text with its size and the width of its column, both in points. */
export type Wrapped = readonly [text: string, size: number, width: number];

/** The height that a row needs for the longest of its wrapped texts, as far as Excel has rows so high; in points. */
export function rowHeight(least: number, texts: readonly Wrapped[]): number {
  const needed = texts.map(([text, size, width]) => {
    const lines = brokenLinesOf(text, size, width);
    return lines < 2 ? least : Math.ceil(lines * size * LINE) + 6;
  });
  return Math.min(HIGHEST_ROW, Math.max(least, ...needed));
}

/** The height of a row of headings that has the units' names. @param width of a unit's column, in points */
export function headingHeight(
  least: number,
  { districts }: Pick<Plan, 'districts'>,
  width: number,
): number {
  return rowHeight(
    least,
    districts.map(({ name }) => [name, HEADING_SIZE, width]),
  );
}

const HEADING_SIZE = 11;

/** Of a line's letters, with what is between it and the next. */
const LINE = 1.3;

/** What a column needs for texts that go over all columns to fit into one line, with the widths of the others. */
export function columnUnder(
  texts: readonly (readonly [text: string, size: number])[],
  others: readonly number[],
  least: number,
): number {
  const needed = Math.max(...texts.map(([text, size]) => widthOf(text, size))) + MARGIN;
  return Math.max(least, Math.ceil(needed - others.reduce((sum, width) => sum + width, 0)));
}

/** A column's width for the longest of some texts, within bounds. */
export function columnFor(
  texts: readonly string[],
  size: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const needed = Math.max(0, ...texts.map((text) => widthOf(text, size))) + MARGIN;
  return Math.min(most, Math.max(least, needed));
}

/** Points beside a figure: what Excel keeps free there, and no more, for such columns are many on a page. */
const BESIDE = 4;

/** A column's width for figures, each in one line; one that does not fit is shown as #### and not at all. */
export const figuresColumn = (texts: readonly string[], size: number, least = 0): number =>
  Math.max(least, ...texts.map((text) => BESIDE + widthOf(text, size)));

/** A column's width for the units' names, each in one line. @param least in points */
export const namesColumn = ({ districts }: Pick<Plan, 'districts'>, least: number): number =>
  columnFor(
    districts.map(({ name }) => name),
    HEADING_SIZE,
    { least, most: 240 },
  );

/** Padding and a little air, in points. */
const MARGIN = 6;

/** Full-width letters that a column of this width holds side by side. */
export const charactersIn = (width: number, size = 11): number =>
  Math.floor((pixelsOf(width) - PADDING) / pixelsOf(size));

/** Half-width ones of 10 points. */
export const lettersIn = (width: number): number => charactersIn(width, 5.25);
