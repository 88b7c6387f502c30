import type { Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import { cellRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { orGap } from '../formulas/gap';
import { expression, formulaCell, quoted } from '../formulas/text';
import { monthsOnly } from '../labels';
import type { Chart, ChartSeries, LayoutCell } from '../layout/layout';
import { area, chartColors, put } from '../layout/look';
import { summaryTitles } from './labels';
import { textAtPlace } from './phrases';
import type { TrendSource } from './sources';
import { nameOf } from './trendDetail';
import { CHART_ROWS, DUE_ROW, FIRST, LEADING, type TrendPlaces } from './trendPlaces';

/** A line of 趋势's chart, what it is called, and what it shows of a period. */
interface TrendLine {
  readonly label: string;
  readonly value: (column: number, units: UnitCells) => string;
  readonly look: Omit<ChartSeries, 'name' | 'categories' | 'values'>;
  /** Whether it begins with the year. */
  readonly starts?: true;
}

/** The units' means: of one period, and of the latest. */
interface UnitCells {
  readonly own: RangeRef;
  readonly latest: RangeRef;
}

const QUIET = { color: chartColors.quiet, weight: 1, marker: 3 };
/** Of fewer units each is seen anyway. */
const FEW = 2;

const inRow =
  (row: number): TrendLine['value'] =>
  (column) =>
    orGap(cellRef(row, column));

const unitAt =
  (best: 'MAX' | 'MIN'): TrendLine['value'] =>
  (_, { own, latest }) =>
    orGap(`INDEX(${own},MATCH(${best}(${latest}),${latest},0))` as CellRef);

/** Units, which their table names, are the ground; the last ones lie over it: what is due, both ends, the whole. */
export function trendLines(plan: Plan): TrendLine[] {
  const { length } = plan.districts;
  return [
    ...plan.districts.map(({ id }, index) => ({
      label: nameOf(plan, id),
      value: inRow(FIRST + index),
      look: QUIET,
    })),
    {
      label: '应达进度',
      value: inRow(DUE_ROW),
      look: { color: chartColors.mark, weight: 1.5, dashed: true, listed: true },
      starts: true,
    },
    ...(length <= FEW
      ? []
      : [
          {
            label: '当前最低',
            value: unitAt('MIN'),
            // Broken, or grey print would tell it from the highest by its place alone.
            look: { color: chartColors.low, weight: 1.75, marker: 5, dashed: true, listed: true },
          },
          {
            label: '当前最高',
            value: unitAt('MAX'),
            look: { color: chartColors.reached, weight: 1.75, marker: 5, listed: true },
          },
        ]),
    {
      label: nameOf(plan, WHOLE),
      value: inRow(FIRST + length),
      look: { color: chartColors.main, weight: 3, marker: 7, listed: true },
    },
  ];
}

/**
 * What the chart is drawn from, and the line over it that says whose the ends are. A line must not fall to nothing where a
 * district has not reported, as over a text. The year's beginning is on it, where something may be due already and the other
 * cells are empty: of a chart without an empty cell LibreOffice draws #N/A as 0, and of one period alone no line at all is drawn.
 *
 * @param start what is due when the year begins
 */
export function fillTrendLines(
  plan: Plan,
  periods: readonly TrendSource[],
  { chartRow, drawn }: TrendPlaces,
  start: CellRef,
  cells: LayoutCell[][],
): void {
  const { length } = plan.districts;
  const units = (column: number): RangeRef => rangeRef(area(FIRST, column, length, 1));
  const latest = units(LEADING + periods.length - 1);
  put(cells, drawn, 0, '图表数据（不打印）');
  put(cells, drawn + 1, LEADING, '年初');
  periods.forEach(({ period }, at) =>
    put(cells, drawn + 1, LEADING + 1 + at, { text: monthsOnly(period) }),
  );
  trendLines(plan).forEach(({ label, value, starts }, index) => {
    const row = drawn + 2 + index;
    put(cells, row, 0, { text: label });
    put(cells, row, LEADING, starts === undefined ? null : formulaCell(orGap(start)));
    periods.forEach((_, at) => {
      const own = { own: units(LEADING + at), latest };
      put(cells, row, LEADING + 1 + at, formulaCell(expression(value(LEADING + at, own))));
    });
  });
  const names = rangeRef(area(FIRST, 0, length, 1));
  put(cells, chartRow - 1, 0, formulaCell(expression(endsText(plan, names, latest))));
}

/** What stands over the chart, but for names and figures. */
const ENDS = { highest: '当前最高：', lowest: '，最低：', rest: '；其余' } as const;

const greyUnits = ({ wording }: Plan): string => `各${wording.unit}为灰线。`;

/** 当前最高：海安 94.29%，最低：如皋 85.36%；其余各县（市、区）为灰线。 */
function endsText(plan: Plan, names: RangeRef, latest: RangeRef): string {
  const units = greyUnits(plan);
  if (plan.districts.length <= FEW) return quoted(units);
  const end = (best: 'MAX' | 'MIN') =>
    `${textAtPlace(names, latest, `${best}(${latest})`)}&" "&TEXT(${best}(${latest}),"0.00%")`;
  return (
    `IF(COUNT(${latest})=0,${quoted(units)},` +
    `${quoted(ENDS.highest)}&${end('MAX')}&${quoted(ENDS.lowest)}&${end('MIN')}&${quoted(ENDS.rest + units)})`
  );
}

/** The longest that this may become. */
export function longestEnds(plan: Plan): string {
  const units = greyUnits(plan);
  if (plan.districts.length <= FEW) return units;
  const names = plan.districts.map(({ name }) => name);
  const [longest = ''] = names.sort((a, b) => b.length - a.length);
  const end = `${longest} 100.00%`;
  return ENDS.highest + end + ENDS.lowest + end + ENDS.rest + units;
}

export function trendChart(
  plan: Plan,
  periods: number,
  { chartRow, drawn, printed }: TrendPlaces,
): Chart {
  const points = periods + 1;
  return {
    kind: 'line',
    title: summaryTitles.trend(plan),
    series: trendLines(plan).map(({ look }, index) => ({
      name: area(drawn + 2 + index, 0, 1, 1),
      categories: area(drawn + 1, LEADING, 1, points),
      values: area(drawn + 2 + index, LEADING, 1, points),
      ...look,
    })),
    area: area(chartRow, 0, CHART_ROWS, printed),
    numberFormat: '0%',
  };
}
