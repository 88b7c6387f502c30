import { measuresOf } from '../../../src/plan/measures';
import type { Plan } from '../../../src/plan/types';
import { widthOf } from '../../../src/sheets/layout/fit';
import { sum } from '../../../src/sheets/layout/landscape';
import type { Chart, SheetLayout } from '../../../src/sheets/layout/layout';
import { chartColors } from '../../../src/sheets/layout/look';
import { yearAfter } from '../lastYear/years';
import { changed, plan2017 } from '../plans';
import { lastYearOf } from './lastYears';
import { filledYear } from './scenario';
import { yearBook } from './yearBook';

function sheetsOf(plan: Plan, last: Plan | null = null): readonly SheetLayout[] {
  return yearBook({
    plan,
    periods: filledYear(plan, 1),
    populations: {},
    openFindings: 0,
    adjustments: [],
    ...(last && { lastYear: lastYearOf(last, 3) }),
  }).summary;
}

const named = (sheets: readonly SheetLayout[], name: string): SheetLayout =>
  sheets.find((sheet) => sheet.name.startsWith(`${name} `))!;

/** Each part of a chart's bars with its colour, from the left. */
const partsOf = ({ cells }: SheetLayout, { series }: Chart): [string, string][] =>
  series.map(({ name, color }) => [
    (cells[name.row]![name.column] as { readonly text: string }).text,
    color,
  ]);

const { reached, behind, mark, ground } = chartColors;

describe('the charts of 图表', () => {
  const sheet = named(sheetsOf(yearAfter(plan2017), plan2017), '图表');
  const charts = sheet.charts!;

  it('say in their titles what a bar is and what its colours mean, within their width', () => {
    expect(charts.map(({ title }) => title.split('：')[0])).toEqual([
      '综合完成率',
      '欠进度百分点',
      '综合完成率',
      '同比',
    ]);
    for (const { title, area } of charts) {
      const width = sum(sheet.columnWidths.slice(area.column, area.column + area.columns));
      expect([title, widthOf(title, 10) < width - 10]).toEqual([title, true]);
    }
  });

  it('are dark for what is reached and light for what lags, all of them', () => {
    const [units, lags, , compared] = charts.map((chart) => partsOf(sheet, chart));
    expect(units!.map(([, color]) => color)).toEqual([reached, behind, ground, mark, reached]);
    expect(lags).toEqual([['欠进度', behind]]);
    expect(compared).toEqual([
      ['空白', ground],
      ['下降', behind],
      ['零线', mark],
      ['增长', reached],
    ]);
  });

  it('are dark for a fall that is for the better, light for growth that is not', () => {
    const plan = changed(plan2017, (measure) => ({
      ...measure,
      polarity: measure.id === '18' ? 'negative' : measure.polarity,
    }));
    const mixed = named(sheetsOf(yearAfter(plan), plan), '图表');
    const last = mixed.charts!.at(-1)!;
    expect(partsOf(mixed, last)).toEqual([
      ['空白', ground],
      ['下降', behind],
      ['下降为好', reached],
      ['零线', mark],
      ['增长', reached],
      ['增长为差', behind],
    ]);
    expect(last.title).toContain('逆向指标下降为好');
    expect(measuresOf(plan).some(({ polarity }) => polarity === 'negative')).toBe(true);
  });
});

describe('the lines of 趋势', () => {
  it('that are named are told apart without their colours', () => {
    const [chart] = named(sheetsOf(plan2017), '趋势').charts!;
    const looks = chart!.series
      .filter(({ listed }) => listed)
      .map(({ dashed = false, marker, weight }) => `${dashed} ${marker !== undefined} ${weight}`);
    expect(looks.length).toBeGreaterThan(3);
    expect(new Set(looks).size).toBe(looks.length);
  });
});
