import { formatArea, parseArea } from '../../engine/address';
import { MAX_COLUMNS, isUnbounded, sameArea, type Area } from '../../engine/area';
import { sheetExtras } from '../../engine/extras';
import { tablesIn } from '../../engine/tables/tables';
import { invalidArgument } from '../../protocol/error';
import type { FilterExtras } from '../../snapshot';
import { areaArgument, rangeObject, sheetOf, type RangeObject, type SheetObject } from '../book';
import { criterionOf, placeOf } from './criterion';
import { setFilter } from './filtered-rows';
import type { Filtering } from './filtering';

const filterOf = (sheet: SheetObject): FilterExtras | undefined =>
  sheetExtras(sheetOf(sheet)).filter;

const areaOf = ({ area }: FilterExtras): Area | null => parseArea(area);

function range(sheet: SheetObject): RangeObject | null {
  const filter = filterOf(sheet);
  const area = filter && areaOf(filter);
  return area ? rangeObject(sheet.book, sheet.sheetId, area) : null;
}

function isFiltered(sheet: SheetObject): boolean {
  const worksheet = sheetOf(sheet);
  const { filter, filteredRows = [] } = sheetExtras(worksheet);
  // Rows that a table keeps out are none of the sheet's filter.
  const own = filteredRows.some((row) => tablesIn(worksheet, lineAt(row)).length === 0);
  return own || Object.keys(filter?.criteria ?? {}).length > 0;
}

const lineAt = (row: number): Area => ({ row, rows: 1, column: 0, columns: MAX_COLUMNS });

/** Over another area than before, the filter that was there goes with its criteria. */
function apply(
  sheet: SheetObject,
  given: unknown,
  column?: number | null,
  criterion?: unknown,
): Promise<void> {
  const area = areaArgument(sheet, given);
  if (isUnbounded(area)) throw invalidArgument('the range is unbounded');
  const before = filterOf(sheet);
  const known = before && areaOf(before);
  const criteria = known && sameArea(known, area) ? (before?.criteria ?? {}) : {};
  const next = { area: formatArea(area), criteria };
  if (column === undefined || column === null) return setFilter(sheet, next);
  const own = { ...criteria, [placeOf(column, area)]: criterionOf(criterion) };
  return setFilter(sheet, { ...next, criteria: own });
}

export const ofSheet = (sheet: SheetObject): Filtering => ({
  isEnabled: filterOf(sheet) !== undefined || isFiltered(sheet),
  isFiltered: isFiltered(sheet),
  range: range(sheet),
  apply: (...given) => apply(sheet, ...given),
  clear: () => {
    const filter = filterOf(sheet);
    return setFilter(sheet, filter && { area: filter.area, criteria: {} });
  },
  // Which rows a criterion that is only carried lets through, nobody here can tell.
  reapply: () => {
    const filter = filterOf(sheet);
    return filter?.foreign === undefined ? setFilter(sheet, filter) : undefined;
  },
  remove: () => setFilter(sheet, undefined),
});
