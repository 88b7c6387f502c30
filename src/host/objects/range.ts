import { HostError, invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  intersection,
  isUnbounded,
  type Area,
} from '../engine/area';
import { addressOf, areaArgument, partOf, rangeObject, type RangeObject } from './book';
import {
  readLocalNumberFormats,
  readNumberFormats,
  readText,
  writeNumberFormats,
} from './number-format';
import { writeValues } from './range-cells';
import { readFormulas, readValueTypes, readValues } from './range-reads';
import { hasSpill, orError, orNullObject, spillParent, spillingTo } from './spill';
import { clearRange, copyFrom } from './range-copy';
import { mergedAreas } from './range-areas';
import { mergeRange, unmergeRange } from './range-merge';
import { deleteRange, insertRange } from './range-shift';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from './lines';
import { tablesOfRange } from './tables/collection';
import { selectRange } from './selection';
import { usedOf } from './used';
import { getCellProperties, setCellProperties } from './cell-properties';

const moved = (range: RangeObject, area: Area): RangeObject =>
  rangeObject(range.book, range.sheetId, area);

/** A range beside or around another one, given by how far it is moved and how much it grows. */
function shifted(range: RangeObject, change: Partial<Area>): RangeObject {
  const { area } = range;
  return moved(range, {
    row: area.row + (change.row ?? 0),
    column: area.column + (change.column ?? 0),
    rows: area.rows + (change.rows ?? 0),
    columns: area.columns + (change.columns ?? 0),
  });
}

const common = (range: RangeObject, other: unknown): RangeObject | null => {
  const area = intersection(range.area, areaArgument(range, other));
  return area === null ? null : moved(range, area);
};

const used = async (range: RangeObject, valuesOnly: unknown): Promise<RangeObject | null> => {
  const area = await usedOf(range, range.area, valuesOnly === true);
  return area === null ? null : moved(range, area);
};

/**
 * So many lines before or after the range, as wide or high as it is; with a negative count its own first or last ones.
 * Left out it is 1.
 */
const beside =
  (side: 'before' | 'after', axis: 'rows' | 'columns') =>
  (range: RangeObject, asked?: number | null): RangeObject => {
    const count = asked ?? 1;
    if (count === 0) throw invalidArgument('count');
    const start = axis === 'rows' ? 'row' : 'column';
    const { area } = range;
    const edge = side === 'before' ? area[start] : area[start] + area[axis];
    const from = (side === 'before') === count > 0 ? edge - Math.abs(count) : edge;
    return moved(range, { ...area, [start]: from, [axis]: Math.abs(count) });
  };

const corner = (area: Area, last: boolean): Area => ({
  row: last ? area.row + area.rows - 1 : area.row,
  column: last ? area.column + area.columns - 1 : area.column,
  rows: 1,
  columns: 1,
});

function cellOf(range: RangeObject, row: number, column: number): RangeObject {
  const { area } = range;
  return moved(range, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

export const rangeType = objectType<RangeObject>({
  properties: {
    Address: readOnly(addressOf),
    AddressLocal: readOnly(addressOf),
    CellCount: readOnly(({ area }) => {
      const count = area.rows * area.columns;
      // Excel answers -1 for what a 32-bit number cannot hold.
      return count > 2_147_483_647 ? -1 : count;
    }),
    RowIndex: readOnly(({ area }) => area.row),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rows),
    ColumnCount: readOnly(({ area }) => area.columns),
    IsEntireColumn: readOnly(({ area }) => area.rows === MAX_ROWS),
    IsEntireRow: readOnly(({ area }) => area.columns === MAX_COLUMNS),
    Values: { get: readValues, set: writeValues },
    Formulas: { get: readFormulas, set: writeValues },
    FormulasLocal: { get: readFormulas, set: writeValues },
    Text: readOnly(readText),
    ValueTypes: readOnly(readValueTypes),
    HasSpill: readOnly(hasSpill),
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readLocalNumberFormats, set: writeNumberFormats },
    Hidden: readOnly((range) => rowsHidden(range) === true || columnsHidden(range) === true),
    RowHidden: { get: rowsHidden, set: setRowsHidden },
    ColumnHidden: { get: columnsHidden, set: setColumnsHidden },
  },
  navigations: {
    Worksheet: (range) => partOf({ ...range, type: 'Worksheet' }, 'Worksheet'),
    Format: (range) => partOf(range, 'RangeFormat'),
    DataValidation: (range) => partOf(range, 'DataValidation'),
    ConditionalFormats: (range) => partOf(range, 'ConditionalFormatCollection'),
  },
  methods: {
    GetCell: cellOf,
    GetRow: (range, row: number) => shifted(range, { row, rows: 1 - range.area.rows }),
    GetColumn: (range, column: number) =>
      shifted(range, { column, columns: 1 - range.area.columns }),
    GetLastRow: (range) => shifted(range, { row: range.area.rows - 1, rows: 1 - range.area.rows }),
    GetLastColumn: (range) =>
      shifted(range, { column: range.area.columns - 1, columns: 1 - range.area.columns }),
    GetLastCell: (range) => moved(range, corner(range.area, true)),
    GetEntireRow: (range) => moved(range, { ...range.area, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (range) => moved(range, { ...range.area, row: 0, rows: MAX_ROWS }),
    GetOffsetRange: (range, row: number, column: number) => shifted(range, { row, column }),
    GetResizedRange: (range, rows: number, columns: number) => shifted(range, { rows, columns }),
    GetAbsoluteResizedRange: (range, rows: number, columns: number) =>
      moved(range, { ...range.area, rows, columns }),
    GetRowsAbove: beside('before', 'rows'),
    GetRowsBelow: beside('after', 'rows'),
    GetColumnsBefore: beside('before', 'columns'),
    GetColumnsAfter: beside('after', 'columns'),
    GetIntersection: (range, other: unknown) => {
      const found = common(range, other);
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetIntersectionOrNullObject: common,
    GetBoundingRect: (range, other: unknown) =>
      moved(range, bounding(range.area, areaArgument(range, other))),
    GetUsedRange: async (range, valuesOnly: unknown) =>
      (await used(range, valuesOnly)) ?? moved(range, corner(range.area, false)),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: mergedAreas,
    GetTables: tablesOfRange,
    GetSpillParent: orError(spillParent),
    GetSpillParentOrNullObject: orNullObject(spillParent),
    GetSpillingToRange: orError(spillingTo),
    GetSpillingToRangeOrNullObject: orNullObject(spillingTo),
    Merge: mergeRange,
    Unmerge: unmergeRange,
    Clear: clearRange,
    CopyFrom: copyFrom,
    Insert: insertRange,
    Delete: deleteRange,
    Select: selectRange,
    SetCellProperties: setCellProperties,
    GetCellProperties: getCellProperties,
    Calculate: (range) => range.book.engine.calculateNow(),
    /** The client asks before it sends an array of more than 1,500 cells in parts. */
    _ValidateArraySize: (range, rows: number, columns: number) => {
      if (isUnbounded(range.area) || rows !== range.area.rows || columns !== range.area.columns) {
        throw invalidArgument('array size');
      }
    },
  },
});
