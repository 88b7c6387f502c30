import fc from 'fast-check';
import { contentOf, numberFormats } from '../../../src/workbook/apply/values';
import type { SheetLayout } from '../../../src/sheets/layout/layout';

describe('contentOf', () => {
  it('leaves numbers, formulas and empty cells as they are', () => {
    expect(contentOf(null, 'General')).toBeNull();
    expect(contentOf(28.05, '0.00')).toBe(28.05);
    expect(contentOf({ formula: '=SUM(A1:A2)' }, 'General')).toBe('=SUM(A1:A2)');
  });

  it.each([
    '8/2000',
    '5/10',
    '1,234',
    '75%',
    '2017年',
    '=1+1',
    '+86',
    '-',
    '@all',
    "'quoted",
    'TRUE',
  ])('keeps %s from being read as anything but text', (text) =>
    expect(contentOf({ text }, 'General')).toBe(`'${text}`),
  );

  it.each(['专利授权量（件）', '海门', '/', '合计', '　指标'])('writes %s plainly', (text) =>
    expect(contentOf({ text }, 'General')).toBe(text),
  );

  it.each(['8/2000', '=1+1', "'a", '-'])('leaves %s to a cell that is text', (text) =>
    expect(contentOf({ text }, '@')).toBe(text),
  );

  it('never hands over a text that a General cell would take for a formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('General', '0.00'), (text, format) => {
        const content = contentOf({ text }, format);
        return content === text ? !/^['=]/.test(text) : content === `'${text}`;
      }),
    );
  });
});

describe('numberFormats', () => {
  it('takes the last paint that names a format, and ignores what lies outside the cells', () => {
    const paints = [
      { area: { row: 0, column: 0, rows: 5, columns: 2 }, style: { numberFormat: '0.00' } },
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { numberFormat: '@' } },
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { fill: '#FFFFFF' } },
    ];
    const layout = { paints } as unknown as SheetLayout;
    expect(numberFormats(layout, 2, 3)).toEqual([
      ['0.00', '0.00', 'General'],
      ['0.00', '@', 'General'],
    ]);
  });
});
