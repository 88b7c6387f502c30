import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly, type Property } from '../protocol/objects';
import type { ChartExtras, ChartSeriesExtras } from '../snapshot';
import { formatArea } from '../engine/address';
import type { Area } from '../engine/area';
import { newGuid } from '../engine/blank';
import { patchSheetExtras, sheetExtras } from '../engine/extras';
import { areaArgument, isRange, sheetOf, type SheetObject } from './book';

/** Kept beside Univer's sheet, whose open-source part draws no charts; .xlsx files get real ones. */
interface ChartObject extends SheetObject {
  readonly chartId: string;
}

interface SeriesObject extends ChartObject {
  readonly index: number;
}

interface AxisObject extends ChartObject {
  readonly axis: 'category' | 'value';
}

const TYPES: readonly ChartExtras['type'][] = ['ColumnClustered', 'BarClustered', 'Line'];
const LEGENDS: readonly ChartExtras['legend'][] = ['Top', 'Bottom', 'Left', 'Right'];
/** Where Excel puts a chart that was given no place, as near as cells go. */
const FIRST_PLACE: Area = { row: 1, column: 1, rows: 15, columns: 8 };

const chartsOf = (sheet: SheetObject): readonly ChartExtras[] =>
  sheetExtras(sheetOf(sheet)).charts ?? [];

const chartObject = ({ book, sheetId }: SheetObject, { id }: ChartExtras): ChartObject => ({
  type: 'Chart',
  book,
  sheetId,
  chartId: id,
});

const partOfChart = (chart: ChartObject, type: string): ChartObject => ({
  type,
  book: chart.book,
  sheetId: chart.sheetId,
  chartId: chart.chartId,
});

function chartOf(object: ChartObject): ChartExtras {
  const chart = chartsOf(object).find(({ id }) => id === object.chartId);
  if (chart === undefined) throw new HostError('ItemNotFound');
  return chart;
}

function patch(object: ChartObject, change: Partial<ChartExtras>): void {
  const { id } = chartOf(object);
  const charts = chartsOf(object).map((chart) =>
    chart.id === id ? { ...chart, ...change } : chart,
  );
  patchSheetExtras(sheetOf(object), { charts });
}

function find(sheet: SheetObject, key: unknown): ChartObject | null {
  const charts = chartsOf(sheet);
  const chart =
    charts.find(({ id }) => id === key) ??
    charts.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return chart === undefined ? null : chartObject(sheet, chart);
}

function orNotFound<T>(object: T | null): T {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}

/** A range of the chart's own sheet, as an address without it. */
function sourceOf(sheet: SheetObject, argument: unknown): string {
  if (!isRange(argument)) throw invalidArgument('a range is needed');
  return formatArea(areaArgument(sheet, argument), true);
}

function add(sheet: SheetObject, type: unknown, source: unknown, seriesBy?: string | null) {
  const known = TYPES.find((each) => each === type);
  if (known === undefined) throw invalidArgument(`chart type ${String(type)}`);
  if (!isRange(source)) throw invalidArgument('sourceData');
  const area = areaArgument(sheet, source);
  const byRows =
    seriesBy === 'Rows' ||
    (seriesBy !== 'Columns' && seriesBy !== 'Rows' && area.columns > area.rows);
  const charts = chartsOf(sheet);
  const chart: ChartExtras = {
    id: newGuid(),
    name: freeName(charts),
    type: known,
    series: linesOf(area, byRows).map((line, index) => ({
      name: `系列${index + 1}`,
      values: formatArea(line, true),
    })),
    area: formatArea(FIRST_PLACE),
    legend: 'Right',
  };
  patchSheetExtras(sheetOf(sheet), { charts: [...charts, chart] });
  return chartObject(sheet, chart);
}

/** One series a row or a column. Headings among the data are not looked for: name series and categories yourself. */
function linesOf(area: Area, byRows: boolean): Area[] {
  return Array.from({ length: byRows ? area.rows : area.columns }, (_, index) =>
    byRows
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 },
  );
}

function freeName(charts: readonly ChartExtras[]): string {
  for (let number = charts.length + 1; ; number++) {
    const name = `图表 ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

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

export const chartCollection = objectType<SheetObject>({
  items: (sheet) => chartsOf(sheet).map((chart) => chartObject(sheet, chart)),
  index: find,
  properties: { Count: readOnly((sheet) => chartsOf(sheet).length) },
  methods: {
    Add: add,
    GetCount: (sheet) => chartsOf(sheet).length,
    GetItem: (sheet, name: unknown) => orNotFound(find(sheet, name)),
    GetItemOrNullObject: find,
    GetItemAt: (sheet, index: number) => {
      const chart = chartsOf(sheet)[index];
      return orNotFound(chart === undefined ? null : chartObject(sheet, chart));
    },
  },
});

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
      set: (chart, value) => {
        const type = TYPES.find((each) => each === value);
        if (type === undefined) throw invalidArgument(String(value));
        patch(chart, { type });
      },
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

export const chartTitle = objectType<ChartObject>({
  properties: {
    Text: {
      get: (chart) => chartOf(chart).title ?? '',
      set: (chart, value) => patch(chart, { title: String(value) }),
    },
  },
});

export const chartLegend = objectType<ChartObject>({
  properties: {
    Visible: {
      get: (chart) => chartOf(chart).legend !== null,
      set: (chart, value) =>
        patch(chart, { legend: value === true ? (chartOf(chart).legend ?? 'Right') : null }),
    },
    Position: {
      get: (chart) => chartOf(chart).legend ?? 'Right',
      set: (chart, value) => {
        const legend = LEGENDS.find((each) => each === value);
        if (legend === undefined) throw invalidArgument(String(value));
        patch(chart, { legend });
      },
    },
  },
});

const axisOf = (chart: ChartObject, axis: AxisObject['axis']): AxisObject => ({
  ...partOfChart(chart, 'ChartAxis'),
  axis,
});

export const chartAxes = objectType<ChartObject>({
  navigations: {
    CategoryAxis: (chart) => axisOf(chart, 'category'),
    ValueAxis: (chart) => axisOf(chart, 'value'),
  },
});

const onAxis = <T>(
  axis: AxisObject['axis'],
  get: (chart: ChartExtras) => T,
  change: (value: unknown) => Partial<ChartExtras>,
): Property<AxisObject> => ({
  get: (object) => {
    if (object.axis !== axis) throw invalidArgument(`the ${object.axis} axis`);
    return get(chartOf(object));
  },
  set: (object, value) => {
    if (object.axis !== axis) throw invalidArgument(`the ${object.axis} axis`);
    patch(object, change(value));
  },
});

export const chartAxis = objectType<AxisObject>({
  properties: {
    NumberFormat: onAxis(
      'value',
      ({ numberFormat = 'General' }) => numberFormat,
      (value) => ({ numberFormat: String(value) }),
    ),
    Minimum: onAxis(
      'value',
      ({ minimum = '' }) => minimum,
      (value) => {
        if (typeof value !== 'number') throw invalidArgument('minimum');
        return { minimum: value };
      },
    ),
    ReversePlotOrder: onAxis(
      'category',
      ({ reversed = false }) => reversed,
      (value) => ({ reversed: value === true }),
    ),
  },
});

const seriesObject = (chart: ChartObject, index: number): SeriesObject => ({
  ...partOfChart(chart, 'ChartSeries'),
  index,
});

function seriesOf(object: SeriesObject): ChartSeriesExtras {
  return orNotFound(chartOf(object).series[object.index] ?? null);
}

function patchSeries(object: SeriesObject, change: Partial<ChartSeriesExtras>): void {
  seriesOf(object);
  const series = chartOf(object).series.map((each, index) =>
    index === object.index ? { ...each, ...change } : each,
  );
  patch(object, { series });
}

export const chartSeriesCollection = objectType<ChartObject>({
  items: (chart) => chartOf(chart).series.map((_, index) => seriesObject(chart, index)),
  properties: { Count: readOnly((chart) => chartOf(chart).series.length) },
  methods: {
    Add: (chart, name?: string | null) => {
      const { series } = chartOf(chart);
      patch(chart, { series: [...series, { name: name ?? `系列${series.length + 1}` }] });
      return seriesObject(chart, series.length);
    },
    GetCount: (chart) => chartOf(chart).series.length,
    GetItemAt: (chart, index: number) => {
      const series = seriesObject(chart, index);
      seriesOf(series);
      return series;
    },
  },
});

export const chartSeries = objectType<SeriesObject>({
  properties: {
    Name: {
      get: (series) => seriesOf(series).name,
      set: (series, value) => patchSeries(series, { name: String(value) }),
    },
  },
  methods: {
    SetValues: (series, source: unknown) =>
      patchSeries(series, { values: sourceOf(series, source) }),
    SetXAxisValues: (series, source: unknown) =>
      patchSeries(series, { categories: sourceOf(series, source) }),
    Delete: (series) => {
      seriesOf(series);
      patch(series, { series: chartOf(series).series.filter((_, at) => at !== series.index) });
    },
  },
});
