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

/** Where an area lies after the shift; null where all of its lines were deleted. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const [size, max] =
    shift.axis === 'row' ? (['rows', MAX_ROWS] as const) : (['columns', MAX_COLUMNS] as const);
  if (area[size] === max) return area;
  const start = area[shift.axis];
  const from = moved(start, shift, start < shift.at);
  const to = moved(start + area[size], shift, start + area[size] <= shift.at);
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
    const area = address === undefined ? null : parseArea(address);
    if (area === null || address === undefined) continue;
    const found = shiftedArea(area, shift);
    const moved = found === null ? undefined : formatArea(found, address.includes('$'));
    pageLayout = withoutUndefined({ ...pageLayout, [key]: moved });
  }
  patchSheetExtras(sheet, { pageLayout });
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
        : {
            area: formatArea(moved),
            criteria: shiftedColumns(filter.criteria, area, moved, shift),
          },
    filteredRows: rows.length === 0 ? undefined : rows,
  });
}

function shiftedColumns(
  criteria: FilterExtras['criteria'],
  before: Area,
  after: Area,
  shift: Shift,
): FilterExtras['criteria'] {
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
  const follow = (address: string | undefined): string | undefined => {
    const area = address === undefined ? null : parseArea(address);
    const found = area && shiftedArea(area, shift);
    return found === null || address === undefined
      ? undefined
      : formatArea(found, address.includes('$'));
  };
  patchSheetExtras(sheet, {
    charts: charts.flatMap((chart): ChartExtras[] => {
      const area = follow(chart.area);
      if (area === undefined) return [];
      const series = chart.series.map(({ name, values, categories }) =>
        withoutUndefined({ name, values: follow(values), categories: follow(categories) }),
      ) as ChartExtras['series'];
      return [{ ...chart, area, series }];
    }),
  });
}
