import type { Area } from '../../engine/area';
import { areaOf, bodyOf, headersOf, totalsOf } from '../../engine/tables/tables';
import { HostError } from '../../protocol/error';
import { objectType, readOnly, type Property } from '../../protocol/objects';
import type { TableExtras } from '../../snapshot';
import { partOf, type RangeObject } from '../book';
import { tableEvents } from '../events';
import { refilter } from '../filters/filtered-rows';
import { showHeaders, showTotals } from './lines';
import { convertToRange, removeWithCells, rename } from './references';
import { resize } from './resize';
import { change, extrasOf, rangeOf, type TableObject } from './table-object';

const flag = (key: keyof TableExtras): Property<TableObject> => ({
  get: (object) => extrasOf(object)[key],
  set: (object, value) => change(object, { [key]: value === true }),
});

/** Null where the table does not show the line. */
const line =
  (of: (table: TableExtras) => Area | null) =>
  (object: TableObject): RangeObject => {
    const area = of(extrasOf(object));
    if (area === null) throw new HostError('ItemNotFound');
    return rangeOf(object, area);
  };

export const tableType = objectType<TableObject>({
  key: { as: 'Id', of: ({ tableId }) => String(tableId) },
  properties: {
    Id: readOnly((object) => String(extrasOf(object).id)),
    LegacyId: readOnly((object) => String(extrasOf(object).id)),
    Name: { get: (object) => extrasOf(object).name, set: rename },
    Style: {
      get: (object) => extrasOf(object).style,
      set: (object, value) => change(object, { style: String(value) }),
    },
    ShowHeaders: { get: (object) => extrasOf(object).showHeaders, set: showHeaders },
    ShowTotals: { get: (object) => extrasOf(object).showTotals, set: showTotals },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowFilterButton: flag('showFilterButton'),
  },
  navigations: {
    Columns: (object) => partOf(object, 'TableColumnCollection'),
    Rows: (object) => partOf(object, 'TableRowCollection'),
    AutoFilter: (object) => partOf(object, 'AutoFilter'),
    Sort: (object) => partOf(object, 'TableSort'),
    Worksheet: (object) => partOf({ ...object, type: 'Worksheet' }, 'Worksheet'),
  },
  methods: {
    ...tableEvents,
    GetRange: line(areaOf),
    GetDataBodyRange: line(bodyOf),
    GetHeaderRowRange: line(headersOf),
    GetTotalRowRange: line(totalsOf),
    Resize: resize,
    ConvertToRange: convertToRange,
    Delete: removeWithCells,
    ClearFilters: (object) => {
      change(object, { criteria: {} });
      return refilter(object);
    },
    ReapplyFilters: refilter,
  },
});
