/** Characters that a cell holds at most; Excel refuses more, and a file with more. */
export const LONGEST_TEXT = 32_767;

const MARK = '…（原文过长，以下从略）';

/** A text as a cell can hold it; what is cut off says that it is. */
export function fitted(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return wholeCharacters(text.slice(0, LONGEST_TEXT - MARK.length)) + MARK;
}

/**
 * Of a piece that Office.js writes into a cell: a longer one that begins with an operator is taken for a formula, which may
 * have 8,192 characters (office-js issue 3256).
 */
const LONGEST_PIECE = 8000;

/** So far back a better place to cut is looked for. */
const BACK = 64;

/**
 * A text in pieces for cells one under the other; together they are the text. None is cut within a surrogate pair, whose
 * halves do not survive a file alone, and none begins with an operator where there is anything else near.
 */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  do {
    const end =
      text.length - start > LONGEST_PIECE ? cutBefore(text, start + LONGEST_PIECE) : text.length;
    found.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return found;
}

function cutBefore(text: string, most: number): number {
  const places = Array.from({ length: BACK }, (_, back) => most - back).filter(
    (at) => !isFirstHalf(text.charAt(at - 1)),
  );
  return places.find((at) => !/[-+=@]/.test(text.charAt(at))) ?? places[0] ?? most;
}

const isFirstHalf = (unit: string): boolean => /[\uD800-\uDBFF]/.test(unit);

const wholeCharacters = (text: string): string =>
  isFirstHalf(text.charAt(text.length - 1)) ? text.slice(0, -1) : text;
