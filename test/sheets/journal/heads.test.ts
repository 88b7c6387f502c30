import fc from 'fast-check';
import { headText, JOURNAL_LIMITS, readHeads, rowsToDrop } from '../../../src/sheets/journal/heads';
import type { JournalHead } from '../../../src/sheets/journal/entry';

const head = (minute: number): JournalHead => ({
  id: new Date(2017, 8, 3, 10, minute).toISOString(),
  action: 'taken',
  who: '王科',
  facts: { cells: 3 },
});

/** The first column of a journal whose entries have so many characters each; 30,000 go into a row. */
function column(sizes: readonly number[]): string[] {
  return sizes.flatMap((size, index) => [
    headText(head(index), size),
    ...new Array<string>(Math.ceil(size / 30_000) - 1).fill(''),
  ]);
}

describe('the heads of the journal', () => {
  it('say where each entry begins and ends', () => {
    const lines = readHeads(column([10, 70_000, 20]));
    expect(lines.map(({ row, rows, size }) => [row, rows, size])).toEqual([
      [0, 1, 10],
      [1, 3, 70_000],
      [4, 1, 20],
    ]);
    expect(lines[1]!.head).toEqual(head(1));
  });

  it('pass over what they do not know, without losing their place', () => {
    const cells = [headText(head(0), 1), '{"action":"teleported"}', 'x', headText(head(3), 1), ''];
    expect(readHeads(cells).map(({ row, rows }) => [row, rows])).toEqual([
      [0, 1],
      [3, 2],
    ]);
  });

  it('keep within their bounds whatever comes, drop the oldest first and never the newest', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(sizes, (all) => {
        let kept: number[] = [];
        for (const size of all) {
          const cells = column(kept);
          const drop = rowsToDrop(readHeads(cells), cells.length, size);
          const left = readHeads(cells.slice(drop));
          // Whole entries go, none is cut.
          expect(left.map((line) => line.size)).toEqual(kept.slice(kept.length - left.length));
          kept = [...left.map((line) => line.size), size];
          expect(kept.length).toBeLessThanOrEqual(JOURNAL_LIMITS.entries);
          const sum = kept.reduce((total, each) => total + each, 0);
          expect(kept.length === 1 || sum <= JOURNAL_LIMITS.characters).toBe(true);
          expect(kept.at(-1)).toBe(size);
        }
      }),
    );
  });
});
