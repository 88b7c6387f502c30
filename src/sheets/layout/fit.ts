/** Room that Excel leaves at the sides of a cell, in points. */
const PADDING = 6;

/** Lines that a text takes in a column, in points: a full-width character is as wide as its size, an ASCII one half. */
export function linesOf(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil(widthOf(text, size) / (width - PADDING)));
}

export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, each) => sum + (each < '\u0100' ? size / 2 : size), 0);
}

/** Lines of a text that has lines of its own. */
export function brokenLinesOf(text: string, size: number, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, size, width), 0);
}

/** What a column needs for texts that go over all columns to fit into one line, with the widths of the others. */
export function columnUnder(
  texts: readonly (readonly [text: string, size: number])[],
  others: readonly number[],
  least: number,
): number {
  const needed = Math.max(...texts.map(([text, size]) => widthOf(text, size))) + PADDING + 2;
  return Math.max(least, Math.ceil(needed - others.reduce((sum, width) => sum + width, 0)));
}

/** A column's width for the longest of some texts, within bounds. */
export function columnFor(
  texts: readonly string[],
  size: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const needed = Math.max(0, ...texts.map((text) => widthOf(text, size))) + PADDING + 2;
  return Math.min(most, Math.max(least, needed));
}
