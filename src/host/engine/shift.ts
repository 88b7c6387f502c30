import type { ChartExtras, FilterExtras, PageLayoutExtras } from '../snapshot';
import { formatArea, parseArea } from './address';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Engine } from './engine';
import { patchSheetExtras, sheetExtras, withoutUndefined } from './extras';

/** Rows or columns of a sheet that came or went. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  /** Negative where lines were deleted. */
  readonly count: number;
}

/** Where an area lies after the shift; null where all of its lines were deleted, or left the sheet. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const [size, max] =
    shift.axis === 'row' ? (['rows', MAX_ROWS] as const) : (['columns', MAX_COLUMNS] as const);
  if (area[size] === max) return area;
  const start = area[shift.axis];
  const from = moved(start, shift, start < shift.at);
  const to = Math.min(max, moved(start + area[size], shift, start + area[size] <= shift.at));
  return to <= from ? null : { ...area, [shift.axis]: from, [size]: to - from };
}

const moved = (edge: number, { at, count }: Shift, before: boolean): number =>
  before ? edge : count > 0 ? edge + count : Math.max(at, edge + count);

const PRINT_AREAS = ['printArea', 'titleRows', 'titleColumns'] as const;

/** The print areas that the host keeps beside Univer follow like names do in Excel. */
export function shiftPrintAreas(engine: Engine, shift: Shift): void {
  const sheet = engine.sheet(shift.sheetId);
  const layout = sheet && sheetExtras(sheet).pageLayout;
  if (!sheet || !layout) return;
  let pageLayout: PageLayoutExtras = layout;
  for (const key of PRINT_AREAS) {
    const address = layout[key];
    if (address === undefined) continue;
    // A file may have several print areas.
    const parts = address
      .split(',')
      .flatMap((part) => (parseArea(part) === null ? part : (shiftedAddress(part, shift) ?? [])));
    const moved = parts.length === 0 ? undefined : parts.join(',');
    pageLayout = withoutUndefined({ ...pageLayout, [key]: moved });
  }
  patchSheetExtras(sheet, { pageLayout });
}

/** Null where its cells are gone, and of what is no address. */
function shiftedAddress(address: string, shift: Shift): string | null {
  const area = parseArea(address);
  const found = area && shiftedArea(area, shift);
  return found && formatArea(found, address.includes('$'));
}

/** An AutoFilter follows its cells, and goes where all of them are deleted. */
export function shiftFilter(engine: Engine, shift: Shift): void {
  const sheet = engine.sheet(shift.sheetId);
  if (!sheet) return;
  const { filter, filteredRows = [] } = sheetExtras(sheet);
  if (filter === undefined && filteredRows.length === 0) return;
  const area = filter === undefined ? null : parseArea(filter.area);
  const moved = area && shiftedArea(area, shift);
  const rows =
    shift.axis === 'column'
      ? filteredRows
      : filteredRows.flatMap((row) => {
          const found = shiftedArea({ row, column: 0, rows: 1, columns: 1 }, shift);
          return found === null ? [] : [found.row];
        });
  patchSheetExtras(sheet, {
    filter:
      moved === null || filter === undefined || area === null
        ? undefined
        : (withoutUndefined({
            area: formatArea(moved),
            criteria: shiftedColumns(filter.criteria, area, moved, shift),
            foreign: filter.foreign && shiftedColumns(filter.foreign, area, moved, shift),
          }) as FilterExtras),
    filteredRows: rows.length === 0 ? undefined : rows,
  });
}

function shiftedColumns<T>(
  criteria: Readonly<Record<string, T>>,
  before: Area,
  after: Area,
  shift: Shift,
): Record<string, T> {
  if (shift.axis === 'row') return criteria;
  return Object.fromEntries(
    Object.entries(criteria).flatMap(([at, criterion]) => {
      const column = before.column + Number(at);
      const found = shiftedArea({ row: 0, column, rows: 1, columns: 1 }, shift);
      return found === null ? [] : [[String(found.column - after.column), criterion] as const];
    }),
  );
}

/** Charts and the cells they are drawn from follow as well; one that covered only deleted lines goes with them. */
export function shiftCharts(engine: Engine, shift: Shift): void {
  const sheet = engine.sheet(shift.sheetId);
  const charts = sheet && sheetExtras(sheet).charts;
  if (!sheet || !charts) return;
  patchSheetExtras(sheet, { charts: charts.flatMap((chart) => shiftedChart(chart, shift) ?? []) });
}

export function shiftedChart(chart: ChartExtras, shift: Shift): ChartExtras | null {
  const follow = (address: string | undefined): string | undefined =>
    address === undefined ? undefined : (shiftedAddress(address, shift) ?? undefined);
  const area = follow(chart.area);
  if (area === undefined) return null;
  const series = chart.series.map((one) =>
    withoutUndefined({
      ...one,
      values: follow(one.values),
      categories: follow(one.categories),
    }),
  ) as ChartExtras['series'];
  return { ...chart, area, series };
}

/** What is carried of the opened file follows when it is saved; what took another back again counts for nothing. */
export function shiftForeign(engine: Engine, { sheetId, axis, at, count }: Shift): void {
  const sheet = engine.sheet(sheetId);
  const foreign = sheet && sheetExtras(sheet).foreign;
  if (!sheet || !foreign) return;
  const last = foreign.shifts.at(-1);
  const isUndone = last?.axis === axis && last.at === at && last.count === -count;
  const shifts = isUndone ? foreign.shifts.slice(0, -1) : [...foreign.shifts, { axis, at, count }];
  patchSheetExtras(sheet, { foreign: { ...foreign, shifts } });
}
