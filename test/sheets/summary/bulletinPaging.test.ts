import fc from 'fast-check';
import { spacingFor, type Spacing } from '../../../src/sheets/summary/bulletinPaging';
import type { ParagraphKind } from '../../../src/sheets/summary/bulletinText';

/** Points of A4 between the margins, and what printers make of it. */
const PAGES = [722, 730, 738];

interface Text {
  readonly kind: ParagraphKind;
  readonly lines: number;
}

const heading: Text = { kind: 'heading', lines: 1 };
const end: readonly Text[] = [
  { kind: 'issuer', lines: 1 },
  { kind: 'date', lines: 1 },
];
const bulletin = (sections: readonly (readonly number[])[]): readonly Text[] => [
  { kind: 'title', lines: 2 },
  { kind: 'addressee', lines: 1 },
  { kind: 'text', lines: 2 },
  ...sections.flatMap((texts) => [
    heading,
    ...texts.map((lines): Text => ({ kind: 'text', lines })),
  ]),
  ...end,
];

const setBy =
  (texts: readonly Text[]) =>
  ({ line, over }: Spacing): number[] =>
    texts.map(({ kind, lines }) => line * lines + (kind === 'heading' ? over : 0));
const found = (texts: readonly Text[]): Spacing =>
  spacingFor(
    texts.map(({ kind }) => kind),
    setBy(texts),
  );

/** The paragraphs of each page, as programs break them: a row that does not fit goes over whole. */
function pages(texts: readonly Text[], spacing: Spacing, room: number): Text[][] {
  const heights = setBy(texts)(spacing);
  const all: Text[][] = [];
  let left = 0;
  texts.forEach((text, at) => {
    if (heights[at]! > left) {
      all.push([]);
      left = room;
    }
    left -= heights[at]!;
    all.at(-1)!.push(text);
  });
  return all;
}

const dividesWell = (texts: readonly Text[], spacing: Spacing, room: number): boolean => {
  const all = pages(texts, spacing, room);
  const isParted = all.slice(0, -1).some((page) => page.at(-1)!.kind === 'heading');
  const texted = all.at(-1)!.filter(({ kind }) => kind === 'text').length;
  return !isParted && (all.length === 1 || texted > 1);
};

it('leaves what fits on a page as it is, and draws a little more together', () => {
  expect(found(bulletin([[3], [4, 2], [3]]))).toEqual({ line: 25, over: 0 });
  expect(found(bulletin([[3], [4, 2], [3], [6], [2]]))).toEqual({ line: 21, over: 0 });
});

it('takes the last section’s heading and another section over to the second page', () => {
  const texts = bulletin([[3], [3, 2], [3], [7], [2], [3]]);
  for (const room of PAGES) {
    expect(dividesWell(texts, { line: 25, over: 0 }, room)).toBe(false);
    expect(dividesWell(texts, found(texts), room)).toBe(true);
  }
});

it('divides well whatever a bulletin says, but for few', () => {
  const sections = fc.array(
    fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
    {
      minLength: 4,
      maxLength: 6,
    },
  );
  let all = 0;
  let well = 0;
  fc.assert(
    fc.property(sections, (said) => {
      const texts = bulletin(said);
      const spacing = found(texts);
      expect(spacing.line).toBeGreaterThanOrEqual(21);
      expect(spacing.line).toBeLessThanOrEqual(30);
      all += 1;
      if (PAGES.every((room) => dividesWell(texts, spacing, room))) well += 1;
      // Nothing is changed for a break that is no better.
      else expect(spacing).toEqual({ line: 25, over: 0 });
    }),
    { numRuns: 2_000, seed: 7 },
  );
  expect(well / all).toBeGreaterThan(0.9);
});
