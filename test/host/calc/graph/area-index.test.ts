import fc from 'fast-check';
import { AreaIndex } from '../../../../src/host/calc/graph/area-index';
import { Reference } from '../../../../src/host/calc/model/reference';
import { Sheet, type FormulaCell } from '../../../../src/host/calc/model/sheet';

const sheet = new Sheet('1', '目标');
const READERS = Array.from({ length: 4 }, (_, number) => ({ number }) as unknown as FormulaCell);

const LAST = { rows: 1_048_576, columns: 16_384 };

/** Small areas near the edges of the blocks, larger ones, entire columns and rows. */
const area = fc
  .oneof(
    fc.tuple(
      fc.nat(70),
      fc.nat(10),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    fc.tuple(
      fc.nat(40),
      fc.nat(5),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 200 }),
    ),
    fc.nat(10).map((column) => [0, column, LAST.rows, 1] as const),
    fc.nat(70).map((row) => [row, 0, 1, LAST.columns] as const),
  )
  .map(([row, column, rows, columns]) => new Reference(sheet, row, column, rows, columns));

const step = fc.record({
  area,
  reader: fc.constantFrom(...READERS),
  adds: fc.boolean(),
});

const cell = fc.oneof(
  fc.tuple(fc.nat(110), fc.nat(20)),
  fc.tuple(fc.nat(LAST.rows - 1), fc.nat(LAST.columns - 1)),
);

const contains = (one: Reference, row: number, column: number): boolean =>
  row >= one.row &&
  row < one.row + one.rows &&
  column >= one.column &&
  column < one.column + one.columns;

const isSame = (a: Reference, b: Reference): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

function readersAt(index: AreaIndex, row: number, column: number): FormulaCell[] {
  const found = new Set<FormulaCell>();
  index.each(row, column, (reader) => found.add(reader));
  return READERS.filter((reader) => found.has(reader));
}

describe('the index of areas', () => {
  it('knows the same readers as a plain list', () => {
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 1, maxLength: 6 }),
        fc.array(step, { maxLength: 30 }),
        fc.array(cell, { minLength: 1, maxLength: 20 }),
        (repeated, steps, cells) => {
          const index = new AreaIndex();
          let list: { area: Reference; reader: FormulaCell }[] = [];
          steps.forEach(({ area: own, reader, adds }, number) => {
            // Some areas occur again and again, so that they are shared and taken away.
            const one = number % 2 === 0 ? own : (repeated[number % repeated.length] ?? own);
            list = list.filter((known) => known.reader !== reader || !isSame(known.area, one));
            if (adds) {
              list.push({ area: one, reader });
              index.add(one, reader);
            } else index.remove(one, reader);
          });
          const corners = list.flatMap(({ area: { row, column, rows, columns } }) => [
            [row, column] as const,
            [row + rows - 1, column + columns - 1] as const,
          ]);
          for (const [row, column] of [...cells, ...corners]) {
            const expected = READERS.filter((reader) =>
              list.some((known) => known.reader === reader && contains(known.area, row, column)),
            );
            expect(readersAt(index, row, column)).toEqual(expected);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps nothing after all are removed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(area, fc.constantFrom(...READERS)), { maxLength: 20 }),
        (all) => {
          const index = new AreaIndex();
          for (const [one, reader] of all) index.add(one, reader);
          for (const [one, reader] of all) index.remove(one, reader);
          expect(index).toEqual(new AreaIndex());
        },
      ),
    );
  });

  it('names a reader once for each area', () => {
    const index = new AreaIndex();
    const [reader] = READERS;
    const wide = new Reference(sheet, 0, 0, 1000, 100);
    for (const one of [wide, wide, new Reference(sheet, 0, 0, 40, 5)]) index.add(one, reader!);
    const visit = jest.fn();
    index.each(33, 4, visit);
    expect(visit).toHaveBeenCalledTimes(2);
  });
});
