import { HostError } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { parseArea, splitSheet } from '../engine/address';
import { findSheet } from '../engine/sheets';
import { bookObject, rangeObject, type BookObject, type RangeObject } from './book';
import { activeCell, selectedRange } from './selection';

const part = (type: string) => (workbook: BookObject) => bookObject(type, workbook.book);

/** The range of an event: its reference is the id of the sheet with the address, `id!A1`. */
function eventRange(workbook: BookObject, reference: unknown): RangeObject | null {
  const { sheet, rest } = splitSheet(String(reference));
  const found = sheet === null ? null : findSheet(workbook.book.engine, sheet);
  const area = parseArea(rest);
  return found === null || area === null
    ? null
    : rangeObject(workbook.book, found.getSheetId(), area);
}

export const workbookType = objectType<BookObject>({
  properties: {
    Name: readOnly(({ book }) => book.engine.workbook.getName()),
    ReadOnly: readOnly(({ book }) => book.isReadOnly),
  },
  navigations: {
    Worksheets: part('WorksheetCollection'),
    Tables: part('TableCollection'),
    Names: part('NamedItemCollection'),
    Application: part('Application'),
    Protection: part('WorkbookProtection'),
    Settings: part('SettingCollection'),
    CustomXmlParts: part('CustomXmlPartCollection'),
    Properties: part('DocumentProperties'),
    _Runtime: part('Runtime'),
  },
  methods: {
    GetSelectedRange: ({ book }) => selectedRange(book),
    GetActiveCell: ({ book }) => activeCell(book),
    _GetRangeForEventByReferenceId: (workbook, reference: unknown) => {
      const range = eventRange(workbook, reference);
      if (range === null) throw new HostError('ItemNotFound');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
});
