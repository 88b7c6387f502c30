import { linesOf } from '../../../src/sheets/layout/fit';
import { sum } from '../../../src/sheets/layout/landscape';
import { summaryTitles } from '../../../src/sheets/summary/labels';
import { trendPaints } from '../../../src/sheets/summary/trendLook';
import { longestEnds } from '../../../src/sheets/summary/trendLines';
import { TITLE_SIZE } from '../../../src/sheets/summary/trendPaper';
import { trendPlaces } from '../../../src/sheets/summary/trendPlaces';
import { plan2017, withDistricts } from '../plans';
import { filledYear, populationsOf } from './scenario';
import { yearBook } from './yearBook';

const trendOf = (plan: typeof plan2017, months: number[]) => {
  const periods = filledYear(plan, 20171201, {}, months);
  const { summary } = yearBook({ plan, periods, populations: populationsOf(plan) });
  const sheet = summary.find(({ name }) => name.startsWith('趋势 '))!;
  const places = trendPlaces(plan, months.length, 0);
  return { ...sheet, ...places, across: sum(sheet.columnWidths.slice(0, places.printed)) };
};
const titled = (name: string) => ({ ...plan2017, whole: { ...plan2017.whole, name } });

describe('the page 趋势', () => {
  it.each([[[9]], [[3, 6]], [[3, 6, 9]], [[4, 5, 6, 7, 8, 9]]])(
    'shows its title and the words over the chart whole: %j',
    (months) => {
      for (const plan of [plan2017, withDistricts(plan2017, 1), titled('江'.repeat(40))]) {
        const { cells, rowHeights, across, chartRow } = trendOf(plan, months);
        const title = summaryTitles.trend(plan);
        expect(cells[0]![0]).toEqual({ text: title });
        const lines = linesOf(title, TITLE_SIZE, across);
        expect([title, rowHeights[0]! >= lines * TITLE_SIZE * 1.2]).toEqual([title, true]);
        const under = linesOf(longestEnds(plan), 9, across);
        expect(rowHeights[chartRow - 1]).toBeGreaterThanOrEqual(under * 9 * 1.2);
      }
    },
    120_000,
  );

  it('has one period over as much paper as its title takes, and no more of it than is upright', () => {
    const { across, columnWidths, printed } = trendOf(plan2017, [9]);
    expect(linesOf(summaryTitles.trend(plan2017), TITLE_SIZE, across)).toBe(1);
    expect(across).toBeLessThanOrEqual(502);
    expect(columnWidths[printed]).toBe(80);
    expect(trendOf(titled('江'.repeat(40)), [9]).across).toBeLessThanOrEqual(502);
  });

  it('leaves many periods as they were', () => {
    const { columnWidths } = trendOf(plan2017, [4, 5, 6, 7, 8, 9]);
    expect(columnWidths.slice(0, 8)).toEqual([110, ...Array.from({ length: 7 }, () => 62)]);
  });

  it('says the title in the size that it is measured in', () => {
    const [first] = trendPaints(plan2017, 1, 0, trendPlaces(plan2017, 1, 0));
    expect(first!.style.font!.size).toBe(TITLE_SIZE);
  });
});
