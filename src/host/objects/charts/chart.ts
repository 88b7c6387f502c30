import { invalidArgument } from '../../protocol/error';
import { objectType, readOnly } from '../../protocol/objects';
import type { ChartExtras } from '../../snapshot';
import { formatArea } from '../../engine/address';
import { patchSheetExtras } from '../../engine/extras';
import { areaArgument, sheetOf, type SheetObject } from '../book';
import { chartOf, chartsOf, partOfChart, patch, type ChartObject } from './kept';

const TYPES: readonly ChartExtras['type'][] = [
  'ColumnClustered',
  'BarClustered',
  'BarStacked',
  'Line',
];

/** @throws HostError for a kind of chart that the host does not know */
export function chartTypeOf(value: unknown): ChartExtras['type'] {
  const type = TYPES.find((each) => each === value);
  if (type === undefined) throw invalidArgument(`chart type ${String(value)}`);
  return type;
}

export const chartType = objectType<ChartObject>({
  key: { as: 'Id', of: ({ chartId }) => chartId },
  properties: {
    Id: readOnly(({ chartId }) => chartId),
    Name: {
      get: (chart) => chartOf(chart).name,
      set: (chart, value) => patch(chart, { name: String(value) }),
    },
    ChartType: {
      get: (chart) => chartOf(chart).type,
      set: (chart, value) => patch(chart, { type: chartTypeOf(value) }),
    },
  },
  navigations: {
    Title: (chart) => partOfChart(chart, 'ChartTitle'),
    Legend: (chart) => partOfChart(chart, 'ChartLegend'),
    Axes: (chart) => partOfChart(chart, 'ChartAxes'),
    Series: (chart) => partOfChart(chart, 'ChartSeriesCollection'),
    Worksheet: ({ book, sheetId }) => ({ type: 'Worksheet', book, sheetId }) as SheetObject,
  },
  methods: {
    SetPosition: setPosition,
    Delete: (chart) => {
      const charts = chartsOf(chart).filter(({ id }) => id !== chartOf(chart).id);
      patchSheetExtras(sheetOf(chart), { charts });
    },
  },
});

/** From the first to the last of two cells; one alone keeps the chart's size. */
function setPosition(chart: ChartObject, start: unknown, end?: unknown): void {
  const first = areaArgument(chart, start);
  if (end === undefined || end === null) throw invalidArgument('endCell');
  const last = areaArgument(chart, end);
  const area = {
    row: first.row,
    column: first.column,
    rows: last.row + last.rows - first.row,
    columns: last.column + last.columns - first.column,
  };
  if (area.rows < 1 || area.columns < 1) throw invalidArgument('endCell');
  patch(chart, { area: formatArea(area) });
}
