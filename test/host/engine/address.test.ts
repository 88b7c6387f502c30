import fc from 'fast-check';
import {
  columnIndex,
  columnLetters,
  formatAddress,
  formatArea,
  parseArea,
  quoteSheet,
  splitSheet,
} from '../../../src/host/engine/address';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/host/engine/area';

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1))
  .chain(([row, column]) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: MAX_ROWS - row }),
      columns: fc.integer({ min: 1, max: MAX_COLUMNS - column }),
    }),
  );

describe('addresses', () => {
  it('are read as they are written, with dollars or without', () => {
    fc.assert(
      fc.property(areas, fc.boolean(), (area, fixed) => {
        expect(parseArea(formatArea(area, fixed))).toEqual(area);
      }),
    );
  });

  it('name columns A to XFD', () => {
    expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
  });

  it.each([
    ['$B$2:$C$3', { row: 1, column: 1, rows: 2, columns: 2 }],
    ['C3:B2', { row: 1, column: 1, rows: 2, columns: 2 }],
    ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ['$1:4', { row: 0, column: 0, rows: 4, columns: MAX_COLUMNS }],
    ['b2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['A0', null],
    ['XFE1', null],
    ['A1:B2:C3', null],
    ['目标', null],
  ])('%s is %j', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });
});

describe('sheet names in addresses', () => {
  it.each([
    ['目标', '目标'],
    ['Sheet1', 'Sheet1'],
    ['_计划', '_计划'],
    ['完成 2017-09', "'完成 2017-09'"],
    ['2017', "'2017'"],
    ["a'b", "'a''b'"],
    ['AB12', "'AB12'"],
    ['R1C1', "'R1C1'"],
    ['c', "'c'"],
  ])('%s is written %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  it('come out again, whatever they are', () => {
    const names = fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' });
    fc.assert(
      fc.property(names, areas, (name, area) => {
        expect(splitSheet(formatAddress(name, area))).toEqual({
          sheet: name,
          rest: formatArea(area),
        });
      }),
    );
  });
});
