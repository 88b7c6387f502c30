import { sheetExtras } from '../engine/extras';
import { objectType, readOnly } from '../protocol/objects';
import { sheetOf, type SheetObject } from './book';

const hidden = (sheet: SheetObject): readonly number[] =>
  sheetExtras(sheetOf(sheet)).filteredRows ?? [];

/** A filter that the person set, as far as it can be asked about; setting one is not offered. */
export const autoFilter = objectType<SheetObject>({
  properties: {
    Enabled: readOnly((sheet) => hidden(sheet).length > 0),
    IsDataFiltered: readOnly((sheet) => hidden(sheet).length > 0),
  },
});
