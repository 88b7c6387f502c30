import { contains, type Area } from '../../engine/area';
import { sheetExtras } from '../../engine/extras';
import { areaOf } from '../../engine/tables/tables';
import { invalidArgument } from '../../protocol/error';
import type { TableExtras } from '../../snapshot';
import { areaArgument, rangeObject } from '../book';
import { change, placed, type TableObject } from '../tables/table-object';
import { criterionOf, placeOf } from './criterion';
import { refilter } from './filtered-rows';
import type { Filtering } from './filtering';

/** The table's own is not the sheet's, and goes with its buttons. */
export function ofTable(table: TableObject): Filtering {
  const { sheet, table: extras } = placed(table);
  const area = areaOf(extras);
  const hidden = sheetExtras(sheet).filteredRows ?? [];
  const set = (patch: Partial<TableExtras>): Promise<void> => {
    change(table, patch);
    return refilter(table);
  };
  const { criteria, showFilterButton } = extras;
  return {
    isEnabled: showFilterButton,
    isFiltered:
      Object.keys(criteria).length > 0 || hidden.some((row) => contains(area, lineIn(area, row))),
    range: showFilterButton ? rangeObject(table.book, table.sheetId, area) : null,
    apply: (given, column, criterion) => {
      if (!contains(area, areaArgument(table, given))) throw invalidArgument('range');
      if (column === undefined || column === null) return set({ showFilterButton: true });
      const own = { ...criteria, [placeOf(column, area)]: criterionOf(criterion) };
      return set({ showFilterButton: true, criteria: own });
    },
    clear: () => set({ criteria: {} }),
    reapply: () => refilter(table),
    remove: () => set({ criteria: {}, showFilterButton: false }),
  };
}

const lineIn = (area: Area, row: number): Area => ({ ...area, row, rows: 1 });
