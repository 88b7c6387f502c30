import { periodFigures } from '../../../src/progress/periodFigures';
import { wideEnough } from '../../../src/sheets/document/annexWidths';
import { wholeAnnex } from '../../../src/sheets/document/wholeAnnex';
import { plan2017 } from '../plans';
import { largeNow } from '../summary/largeAmounts';
import { entriesOf, filledYear, populationsOf } from '../summary/scenario';
import { figuresOf } from './documents';

const widthsOf = (columns: ReturnType<typeof wholeAnnex>['columns']): number[] =>
  columns.map(({ width }) => width);

describe('the columns of the whole’s annex', () => {
  it('stay as they are where their texts fit', () => {
    const { columns } = wholeAnnex(figuresOf(plan2017, { blanks: 6, nonsense: 3 }));
    expect(widthsOf(columns)).toEqual([12, 44, 23, 24, 12, 24, 17]);
  });

  it('hold a pair with an amount from 1 亿元 on in one line, within the width of the text', () => {
    const [filled] = largeNow(plan2017, filledYear(plan2017, 20171107, {}, [9]), '14b');
    const figures = periodFigures(plan2017, entriesOf(plan2017, filled!), populationsOf(plan2017));
    const { columns, rows } = wholeAnnex(figures);
    const pair = rows.map((row) => row[3]!).find((text) => text.length > 11)!;
    expect(pair).toMatch(/^\d+\/\d{6}\.\d+$/);
    const widths = widthsOf(columns);
    // 10.5 points are 3.7 mm; a millimetre is free at either side.
    expect(widths[3]).toBeGreaterThan(2 + (pair.length * 3.704) / 2);
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(156, 6);
  });

  it('leave names that much that they can be read', () => {
    const columns = [
      { label: '指标', width: 44, align: 'left' },
      { label: '完成数', width: 24, align: 'center' },
    ] as const;
    const widths = widthsOf(wideEnough(columns, [['专利', '8'.repeat(40)]]));
    expect(widths[0]).toBe(22);
    expect(widthsOf(wideEnough(columns, [['专利'.repeat(60), '尚无数据可报'.repeat(9)]]))).toEqual([
      44, 24,
    ]);
  });
});
