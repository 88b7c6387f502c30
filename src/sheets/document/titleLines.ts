import type { Plan } from '../../plan/types';
import { patternOf } from '../patternOf';

/** Letters of 22 points that 156 mm hold, with a little air for faces that are wider. */
const LETTERS_OF_LINE = 19.5;

/** What belongs together however it is written: 2017年1—9月, a number with its unit, a foreign word. */
const TOGETHER = /(?:\d[\d.—–~～-]*(?:年度|年|月份|月|日|季度|%)?)+|[A-Za-z][A-Za-z'’-]*/u;
const OPENING = /[（《〈「『【〔“‘(]$/u;
const CLOSING = /^[，。、；：？！）》〉」』】〕”’)]/u;

/**
 * A title in as few lines as it takes, all about as long, none of them broken within a word (GB/T 9704-2012, 7.3.1).
 *
 * @param words that only this document knows as words; where the browser knows Chinese, it finds the others
 * @param room letters of a line
 */
export function titleLines(
  title: string,
  words: readonly string[],
  room = LETTERS_OF_LINE,
): readonly string[] {
  const pieces = piecesOf(title, words).flatMap((piece) =>
    lettersIn(piece) > room ? [...piece] : [piece],
  );
  const count = greedy(pieces, room);
  // The narrowest width that takes no more lines than the full one.
  for (let width = Math.ceil(lettersIn(title) / count); width < room; width += 0.5) {
    if (greedy(pieces, width) === count) return filled(pieces, width);
  }
  return filled(pieces, room);
}

/** Full-width letters that a text is long. */
export function lettersIn(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.5 : 1), 0);
}

const greedy = (pieces: readonly string[], width: number): number => filled(pieces, width).length;

function filled(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && lettersIn(line + piece) <= width) lines[lines.length - 1] += piece;
    else lines.push(piece);
  }
  return lines;
}

function piecesOf(title: string, words: readonly string[]): string[] {
  const known = words.filter((word) => word !== '').map(patternOf);
  const pattern = new RegExp([TOGETHER.source, ...known].join('|'), 'gu');
  const pieces: string[] = [];
  let from = 0;
  for (const match of title.matchAll(pattern)) {
    pieces.push(...wordsIn(title.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  return glued([...pieces, ...wordsIn(title.slice(from))]);
}

/** Letter by letter where the browser does not know. A single letter goes with the word before it: 办公|室, 情况|的. */
function wordsIn(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)) {
    if (segment.length === 1 && words.length > 0) words[words.length - 1] += segment;
    else words.push(segment);
  }
  return words;
}

/** No line ends with an opening sign or begins with a closing one. */
function glued(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before !== undefined && (OPENING.test(before) || CLOSING.test(piece))) {
      whole[whole.length - 1] = before + piece;
    } else whole.push(piece);
  }
  return whole;
}

/** Words of a plan's titles that nobody else knows. */
export const titleWords = ({ whole, wording: { unit, subject } }: Plan): readonly string[] => [
  ...[`各${unit}`, whole.name, whole.short, subject],
  ...['综合完成率', '汇总表', '排名表'],
];
