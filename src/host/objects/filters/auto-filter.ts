import { requireAllowed } from '../../engine/protection';
import { HostError } from '../../protocol/error';
import { objectType, readOnly } from '../../protocol/objects';
import { sheetOf, type SheetObject } from '../book';
import type { TableObject } from '../tables/table-object';
import type { Filtering } from './filtering';
import { ofSheet } from './of-sheet';
import { ofTable } from './of-table';

const isTable = (object: SheetObject): object is TableObject => 'tableId' in object;

const of = (object: SheetObject): Filtering =>
  isTable(object) ? ofTable(object) : ofSheet(object);

function toChange(object: SheetObject): Filtering {
  requireAllowed(sheetOf(object), 'allowAutoFilter');
  return of(object);
}

/** Filters by values and by custom criteria; those by colour, icon, rank and day of a period are not offered. */
export const autoFilter = objectType<SheetObject>({
  properties: {
    Enabled: readOnly((object) => of(object).isEnabled),
    IsDataFiltered: readOnly((object) => of(object).isFiltered),
  },
  methods: {
    Apply: (object, given: unknown, column?: number | null, criterion?: unknown) =>
      toChange(object).apply(given, column, criterion),
    GetRange: (object) => {
      const { range: found } = of(object);
      if (found === null) throw new HostError('ItemNotFound');
      return found;
    },
    GetRangeOrNullObject: (object) => of(object).range,
    ClearCriteria: (object) => toChange(object).clear(),
    Reapply: (object) => of(object).reapply(),
    Remove: (object) => toChange(object).remove(),
  },
});
