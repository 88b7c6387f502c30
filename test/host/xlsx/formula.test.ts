import fc from 'fast-check';
import { shift, toFile, toGrid } from '../../../src/host/xlsx/formula';
import {
  digitWidthOf,
  pixelsOfWidth,
  standardColumnPixels,
  widthOf,
} from '../../../src/host/xlsx/units';

describe('a formula filled into other cells', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['\'完成 A1\'!A1&"A1"', '\'完成 A1\'!B3&"A1"'],
    ['目标!A1+Sheet1!A1+A1!A1', '目标!B3+Sheet1!B3+A1!B3'],
    ['LOG10(A1)+ipt_2017+T_1+指标A1', 'LOG10(B3)+ipt_2017+T_1+指标A1'],
    ['SUM(A:A)+SUM(1:2)+SUM($A:B)', 'SUM(B:B)+SUM(3:4)+SUM($A:C)'],
    ['XFD1', '#REF!'],
    ['1.5+1E5', '1.5+1E5'],
  ])('%s', (formula, moved) => expect(shift(formula, 2, 1)).toBe(moved));

  it('comes back when it is filled back', () => {
    const place = fc.tuple(fc.nat(500), fc.nat(500));
    fc.assert(
      fc.property(place, place, ([row, column], [down, right]) => {
        const formula = `SUM(${shift('A1', row, column)},$C$4)`;
        expect(shift(shift(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });
});

it.each([
  '=RANK.EQ(A1,A1:A9)',
  '=XLOOKUP("_xlfn.IFS(",A1,B1)',
  '=SORT(FILTER(A1:A9,B1:B9))',
  '=SORTBY(A1,B1)',
])('writes and reads %s', (formula) =>
  expect(toGrid(toFile(formula, 'book').replace('=', ''))).toBe(formula),
);

it('takes the engine’s workbook id off references', () => {
  expect(toFile('=[book]目标!A1', 'book')).toBe('目标!A1');
});

describe('widths', () => {
  it('of any points come back within a pixel, whatever the default type', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom('等线', '宋体', 'Calibri', 'Arial'),
        (points, font) => {
          const digit = digitWidthOf(font, 11);
          const pixels = points / 0.75;
          expect(Math.abs(pixelsOfWidth(widthOf(pixels, digit), digit) - pixels)).toBeLessThan(
            0.01,
          );
        },
      ),
    );
  });

  it('are Excel’s for the types it starts with', () => {
    // A new sheet: 64 pixels in the Western editions, 72 in the Chinese ones.
    expect(standardColumnPixels(digitWidthOf('Calibri', 11))).toBe(64);
    expect(standardColumnPixels(digitWidthOf('宋体', 11))).toBe(72);
    expect(standardColumnPixels(digitWidthOf('宋体', 12))).toBe(72);
    expect(digitWidthOf('Arial', 10)).toBe(7);
  });
});
