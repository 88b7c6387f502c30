import type { Doubt } from '../../notice';
import type { Head } from './columns';

/** A line of 疑问, and the doubts that it words: one, or several of a kind. */
export interface Remark {
  readonly line: string;
  readonly doubts: readonly Doubt[];
}

/** What is to be decided or looked at: by measure, and by line under the table. */
export interface Remarks {
  readonly rows: ReadonlyMap<string, readonly Remark[]>;
  readonly heads: Readonly<Partial<Record<Head, readonly Remark[]>>>;
}

/** A remark that begins so must be settled before the draft becomes a plan. */
export const MUST = '须决定：';

/**
 * A remark that begins so is about a cell that nobody has filled: the cell itself shows it as long as it is open, and no mark
 * must be taken away.
 */
export const OPEN = '待填：';

/** More than a cell can show is no help to anybody. */
const LONGEST = 600;

/** Doubts stand apart from one another. */
const BETWEEN = '\n\n';

export interface CellOfRemarks {
  readonly text: string;
  /** For want of room: their number stands there instead. */
  readonly left: readonly Remark[];
}

/** What stands in a cell. What must be decided stands there in any case, and first. */
export function cellOfRemarks(remarks: readonly Remark[]): CellOfRemarks {
  const isMust = ({ line }: Remark): boolean => line.startsWith(MUST);
  const shown: string[] = [];
  const left: Remark[] = [];
  let length = 0;
  for (const remark of [...remarks.filter(isMust), ...remarks.filter((each) => !isMust(each))]) {
    const isTooMuch = length > 0 && length + remark.line.length > LONGEST && !isMust(remark);
    if (isTooMuch || left.length > 0) left.push(remark);
    else shown.push(remark.line);
    length += remark.line.length;
  }
  if (left.length > 0) shown.push(moreLine(left.length));
  return { text: shown.join(BETWEEN), left };
}

const moreLine = (count: number): string => `…（${count}）`;
const MORE = /^…（\d+）$/;

/** The line that counts what found no room. */
export const isMoreLine = (line: string): boolean => MORE.test(line);

/** The lines of a cell of remarks, one a doubt. */
export const linesIn = (text: string): string[] =>
  text.split(/\r?\n/).flatMap((line) => line.trim() || []);

export const textOfLines = (lines: readonly string[]): string => lines.join(BETWEEN);

/** A line as it is told: without its mark. */
export function withoutMark(line: string): string {
  const mark = [MUST, OPEN].find((each) => line.startsWith(each)) ?? '';
  return line.slice(mark.length);
}
