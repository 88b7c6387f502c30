import fc from 'fast-check';
import { areaAt } from '../../../../src/host/calc/syntax/area-at';
import { areaKey, readArea } from '../../../../src/host/calc/syntax/area-text';
import type { AreaNode } from '../../../../src/host/calc/syntax/nodes';
import { Sheet } from '../../../../src/host/calc/model/sheet';
import { columnLetters } from '../../../../src/host/engine/address';

const sheet = new Sheet('1', '目标');

const read = (text: string, row = 0, column = 0): AreaNode => {
  const area = readArea(text, null, row, column);
  if (area === null) throw new Error(`no address: ${text}`);
  return area;
};

const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
const corner = fc.record({ at: cell, fixedRow: fc.boolean(), fixedColumn: fc.boolean() });

const written = ({
  at,
  fixedRow,
  fixedColumn,
}: { at: { row: number; column: number } } & Record<'fixedRow' | 'fixedColumn', boolean>): string =>
  `${fixedColumn ? '$' : ''}${columnLetters(at.column)}${fixedRow ? '$' : ''}${at.row + 1}`;

it.each([
  '',
  ':',
  'A',
  '1',
  '$',
  'A1:',
  ':A1',
  'A1:B',
  'A:1',
  'A$',
  'A$:B',
  '$1$',
  'A1:B2:C3',
  'AAAA1',
  '1A',
  'A-1',
  '区1',
])('%p is no address', (text) => {
  expect(readArea(text, null, 0, 0)).toBeNull();
});

it('an address means the cells it names, wherever it is read', () => {
  fc.assert(
    fc.property(corner, corner, cell, (a, b, from) => {
      const area = read(`${written(a)}:${written(b)}`, from.row, from.column);
      expect(areaAt(area, sheet, from.row, from.column)).toEqual({
        sheet,
        row: Math.min(a.at.row, b.at.row),
        column: Math.min(a.at.column, b.at.column),
        rows: Math.abs(a.at.row - b.at.row) + 1,
        columns: Math.abs(a.at.column - b.at.column) + 1,
      });
    }),
  );
});

it.each([
  ['above', 'A1', 1, 0],
  ['left', 'A1', 0, 1],
  ['below', 'A1048576', 0, 0, 1, 0],
  ['right', 'XFD1', 0, 0, 0, 1],
])(
  'a reference that moves out of the sheet, %s, means nothing',
  (_, text, row, column, toRow = 0, toColumn = 0) => {
    expect(areaAt(read(text, row, column), sheet, toRow, toColumn)).toBeNull();
  },
);

it.each([
  ['A:A', 1_048_576, 1],
  ['$2:3', 2, 16_384],
])('%s reaches to the end of the sheet', (text, rows, columns) => {
  expect(areaAt(read(text, 1, 0), sheet, 1, 0)).toMatchObject({ rows, columns });
});

describe('the key of a reference', () => {
  it('is the same for cells from which it reads the same', () => {
    expect(areaKey(read('A$1:B3', 2, 2))).toBe(areaKey(read('B$1:C4', 3, 3)));
  });

  it('differs by dollar signs, by the sheet, and between a cell and a range of one', () => {
    const keys = [
      ...['A1', '$A1', 'A$1', '$A$1', 'A1:A1', '$A1:A1', 'A1:$A1'].map((text) =>
        areaKey(read(text)),
      ),
      areaKey({ ...read('A1'), sheet: '目标' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
