import fc from 'fast-check';
import { rectanglesOf } from '../../../src/workbook/entries/rectangles';

const place = fc.record({ row: fc.nat(9), column: fc.nat(9) });

describe('rectanglesOf', () => {
  it('covers every cell once and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` }),
        (cells) => {
          const covered = rectanglesOf(cells).flatMap(({ area, cells: own }) =>
            own.flatMap((line, down) =>
              line.map((cell, right) => {
                expect([cell.row, cell.column]).toEqual([area.row + down, area.column + right]);
                return `${cell.row},${cell.column}`;
              }),
            ),
          );
          expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
        },
      ),
    );
  });

  it('makes one of a whole block, and three of one with a hole at its edge', () => {
    const block = Array.from({ length: 27 * 9 }, (_, index) => ({
      row: Math.floor(index / 9),
      column: index % 9,
    }));
    expect(rectanglesOf(block)).toHaveLength(1);
    const holed = block.filter(({ row, column }) => column !== 8 || (row !== 18 && row !== 19));
    expect(rectanglesOf(holed)).toHaveLength(3);
  });
});
