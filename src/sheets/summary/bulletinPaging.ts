import type { ParagraphKind } from './bulletinText';

/** Points that A4 has between Excel's usual margins, and what programs and printers make of it. */
const PAGE = 730;
const PAGES = [-8, -4, 0, 4, 8].map((more) => PAGE + more);

/** A way of setting paragraphs: points of a line, and points over a heading. */
export interface Spacing {
  readonly line: number;
  readonly over: number;
}

const USUAL: Spacing = { line: 25, over: 0 };
const TIGHT: Spacing = { line: 21, over: 0 };

/** All that may be tried, from what differs least to what differs most. */
const OTHERS: readonly Spacing[] = [24, 25, 26, 27, 28, 23, 29, 22, 30]
  .flatMap((line) => [0, 6, 12, 18, 24].map((over) => ({ line, over })))
  .sort((a, b) => strangeness(a) - strangeness(b));

/**
 * The usual spacing where it divides well into pages. A page and a few lines are drawn together to a page; else lines are
 * moved a little apart or together until no heading ends a page and the last one has more than a single paragraph.
 *
 * @param setBy the heights of all paragraphs, in points
 */
export function spacingFor(
  kinds: readonly ParagraphKind[],
  setBy: (spacing: Spacing) => readonly number[],
): Spacing {
  if (setBy(TIGHT).reduce((sum, each) => sum + each, 0) <= PAGE) {
    return setBy(USUAL).reduce((sum, each) => sum + each, 0) <= PAGE ? USUAL : TIGHT;
  }
  const dividesWell = (spacing: Spacing): boolean => {
    const heights = setBy(spacing);
    return PAGES.every((page) => isWell(kinds, pagesOf(heights, page)));
  };
  return [USUAL, ...OTHERS].find(dividesWell) ?? USUAL;
}

function strangeness({ line, over }: Spacing): number {
  return Math.abs(line - USUAL.line) + over / 6;
}

/** The first paragraph of each page. */
function pagesOf(heights: readonly number[], page: number): number[] {
  const starts = [0];
  let filled = 0;
  heights.forEach((height, at) => {
    if (filled > 0 && filled + height > page) {
      starts.push(at);
      filled = 0;
    }
    filled += height;
  });
  return starts;
}

function isWell(kinds: readonly ParagraphKind[], starts: readonly number[]): boolean {
  const isParted = starts.slice(1).some((start) => kinds[start - 1] === 'heading');
  const last = kinds.slice(starts.at(-1)).filter((kind) => kind === 'text');
  return !isParted && last.length > 1;
}
