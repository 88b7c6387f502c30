import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { formatArea, parseArea } from '../engine/address';
import { tablesIn } from '../engine/tables/tables';
import { MAX_COLUMNS, isUnbounded, sameArea, type Area } from '../engine/area';
import { sheetExtras } from '../engine/extras';
import { requireAllowed } from '../engine/protection';
import type { FilterCriterion, FilterExtras } from '../snapshot';
import { areaArgument, rangeObject, sheetOf, type RangeObject, type SheetObject } from './book';
import { setFilter } from './filtered-rows';

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
  requireAllowed(sheetOf(sheet), 'allowAutoFilter');
  const area = areaArgument(sheet, given);
  if (isUnbounded(area)) throw invalidArgument('the range is unbounded');
  const before = filterOf(sheet);
  const known = before && areaOf(before);
  const criteria = known && sameArea(known, area) ? (before?.criteria ?? {}) : {};
  const next = { area: formatArea(area), criteria };
  if (column === undefined || column === null) return setFilter(sheet, next);
  if (!Number.isInteger(column) || column < 0 || column >= area.columns) {
    throw invalidArgument('columnIndex');
  }
  const own = { ...criteria, [String(column)]: criterionOf(criterion) };
  return setFilter(sheet, { ...next, criteria: own });
}

interface GivenCriterion {
  readonly filterOn?: string;
  readonly values?: unknown;
  readonly criterion1?: unknown;
  readonly criterion2?: unknown;
  readonly operator?: string;
}

export function criterionOf(given: unknown): FilterCriterion {
  const { filterOn, values, criterion1, criterion2, operator } = (given ?? {}) as GivenCriterion;
  if (filterOn === 'Values' && Array.isArray(values)) {
    if (!values.every((value) => typeof value === 'string')) throw invalidArgument('values');
    return { filterOn, values };
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    if (typeof criterion2 !== 'string') return { filterOn, criterion1 };
    return { filterOn, criterion1, criterion2, operator: operator === 'Or' ? 'Or' : 'And' };
  }
  const isKnown = filterOn === 'Values' || filterOn === 'Custom' || filterOn === undefined;
  throw isKnown ? invalidArgument('criteria') : new HostError('NotImplemented', filterOn);
}

/** Filters by values and by custom criteria; those by colour, icon, rank and day of a period are not offered. */
export const autoFilter = objectType<SheetObject>({
  properties: {
    Enabled: readOnly((sheet) => filterOf(sheet) !== undefined || isFiltered(sheet)),
    IsDataFiltered: readOnly(isFiltered),
  },
  methods: {
    Apply: apply,
    GetRange: (sheet) => {
      const found = range(sheet);
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetRangeOrNullObject: range,
    ClearCriteria: (sheet) => {
      requireAllowed(sheetOf(sheet), 'allowAutoFilter');
      const filter = filterOf(sheet);
      return setFilter(sheet, filter && { area: filter.area, criteria: {} });
    },
    // Which rows a criterion that is only carried lets through, nobody here can tell.
    Reapply: (sheet) => {
      const filter = filterOf(sheet);
      return filter?.foreign === undefined ? setFilter(sheet, filter) : undefined;
    },
    Remove: (sheet) => {
      requireAllowed(sheetOf(sheet), 'allowAutoFilter');
      return setFilter(sheet, undefined);
    },
  },
});
