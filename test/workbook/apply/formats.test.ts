import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { paint } from '../../../src/workbook/apply/formats';
import { layOutSheets } from '../../../src/workbook/layOutSheets';
import { REQUEST_BYTES } from '../../../src/workbook/write/operations';
import { plan2017, withIndicators } from '../../sheets/plans';
import { filledYear, populationsOf } from '../../sheets/summary/scenario';
import { yearBook } from '../../sheets/summary/yearBook';

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const painted = (...styles: object[]): number =>
  paint({ paints: styles.map((style) => ({ area, style })) } as unknown as SheetLayout).length;

describe('painting', () => {
  it('costs nothing for a number format, which goes with the cells', () => {
    expect(painted({ numberFormat: '0.0%' })).toBe(0);
    expect(painted({ numberFormat: '0.0%', wrap: true }, { fill: '#FFFFFF' })).toBe(2);
  });

  it('leaves room for more indicators in the one request of a whole summary', () => {
    const bytesWith = (indicators: number): number => {
      const plan = withIndicators(plan2017, indicators);
      const periods = filledYear(plan, 20171107);
      const { summary } = yearBook({ plan, periods, populations: populationsOf(plan) });
      return layOutSheets(summary, []).operations.reduce((sum, { bytes }) => sum + bytes, 0);
    };
    const now = plan2017.indicators.length;
    expect(bytesWith(now + 1)).toBeLessThan(0.75 * REQUEST_BYTES);
    expect(bytesWith(now + 10)).toBeLessThan(REQUEST_BYTES);
  });
});
