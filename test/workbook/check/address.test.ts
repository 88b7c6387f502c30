import fc from 'fast-check';
import { areaAddress } from '../../../src/sheets/layout/address';
import { around, common, parseAddress } from '../../../src/workbook/check/address';

const area = fc.record({
  row: fc.nat(5000),
  column: fc.nat(800),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

describe('addresses of events', () => {
  it.each([
    ['C5', { row: 4, column: 2, rows: 1, columns: 1 }],
    ['$C$5:$D$9', { row: 4, column: 2, rows: 5, columns: 2 }],
    ["'完成 2017-09'!AA10", { row: 9, column: 26, rows: 1, columns: 1 }],
    ['5:7', { row: 4, column: 0, rows: 3, columns: 16_384 }],
    ['C:D', { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
  ])('%s', (text, expected) => {
    expect(parseAddress(text)).toEqual([expected]);
  });

  it('may be several', () => {
    expect(parseAddress('A1,C3:C4').map(({ rows }) => rows)).toEqual([1, 2]);
  });

  it.each(['', 'C', '#REF!', '5', 'C5:'])('%s is none', (text) => {
    const [found] = parseAddress(text);
    expect(found === undefined || found.rows > 0).toBe(true);
    if (text === '' || text === '#REF!') expect(found).toBeUndefined();
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(parseAddress(areaAddress(one))).toEqual([one]);
      }),
    );
  });

  it('have in common what lies in both, and what lies around holds both', () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const both = common(a, b);
        expect(common(b, a)).toEqual(both);
        if (both !== null) {
          expect(common(both, a)).toEqual(both);
          expect(common(both, b)).toEqual(both);
        }
        const whole = around([a, b]);
        if (whole === null) throw new Error('nothing around');
        expect(common(whole, a)).toEqual(a);
        expect(common(whole, b)).toEqual(b);
      }),
    );
    expect(around([])).toBeNull();
  });
});
