import { fromText, planOf, recognise } from '../../src/notice';
import { measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import type { Indicator, Plan } from '../../src/plan/types';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { shownOf } from '../support/fit';
import { asTabs } from '../notice/laidOut';
import { plan2017 } from './plans';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import { filledYear, populationsOf } from './summary/scenario';
import { yearBook } from './summary/yearBook';

/** 2017 as a city prints it that says its units in a line over the table: 单位：件、家、万元. */
const plan: Plan = {
  ...plan2017,
  indicators: plan2017.indicators.map((indicator): Indicator => ({
    ...indicator,
    name: indicator.measures.map(({ name }) => name).join('/'),
  })),
};
const withoutHalves: Plan = {
  ...plan,
  indicators: plan.indicators.map((each) => ({ ...each, name: each.name.replace(/\/.*/, '') })),
};
const names = { target: '目标', measures: '目标分解', plan: '_计划' };

/** What stands in the column 指标, line by line. */
const labelsOf = (layout: SheetLayout): string[] =>
  shownOf(layout).flatMap(([number, name]) =>
    /^\*?\d+$/.test(String(number)) ? [String(name)] : [],
  );

describe('a plan whose names do not say their units', () => {
  const said = [
    ['专利申请量（件）', 0],
    ['企业专利申请量占比（%）', 2],
    ['专利质押融资登记数（笔）/专利质押融资金额（万元）', 13],
  ] as const;

  it('has them on 目标, on 汇总 and on the units’ pages, as 各单位对照 has them', () => {
    const book = yearBook({
      plan,
      periods: filledYear(plan, 20171107, {}, [9]),
      populations: populationsOf(plan),
    });
    const pages = [...book.base, ...book.summary].filter(({ name }) =>
      ['目标', '汇总 2017-09', '海安 2017-09'].includes(name),
    );
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      const labels = labelsOf(page);
      expect(labels).toHaveLength(25);
      for (const [label, at] of said) expect(labels[at]).toBe(label);
    }
    const matrix = book.summary.find(({ name }) => name === '各单位对照 2017-09')!;
    expect(shownOf(matrix).map(([, name]) => name)).toContain('专利申请量（件）');
  });

  it.each([
    ['pairs by halves', plan],
    ['pairs without halves', withoutHalves],
  ])('is found again where next year somebody pastes 目标 as the notice: %s', (_, last) => {
    const rows = shownOf(targetSheet(last, names)).slice(1);
    const pasted = rows.map((row) => row.map((cell) => String(cell ?? '').replace(/\n/g, ' ')));
    const draft = recognise(fromText(asTabs(pasted).replaceAll('2017', '2018')), last);
    expect(draft.rows.map(({ key }) => key)).toEqual(measuresOf(last).map(({ key }) => key));
    expect(draft.rows.map(({ unit }) => unit)).toEqual(measuresOf(last).map(({ unit }) => unit));
    expect(parsePlan(planOf(draft)).ok).toBe(true);
  });
});
