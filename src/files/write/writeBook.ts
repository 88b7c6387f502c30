import { writeXlsx } from 'hucre/xlsx';
import { pinnedArea } from '../../sheets/address';
import type { SheetLayout } from '../../sheets/layout';
import { fileSheet } from './sheet';

/** Custom document properties: how a file says what it is, readable without opening a sheet. */
export type Properties = Readonly<Record<string, string | number>>;

/** Writes sheets laid out as data into an .xlsx file; the first visible sheet is the one it opens on. */
export function writeBook(
  layouts: readonly SheetLayout[],
  properties: Properties = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: layouts.map(fileSheet),
    activeSheet: Math.max(
      0,
      layouts.findIndex(({ visibility }) => visibility === 'visible'),
    ),
    namedRanges: layouts.flatMap((layout) =>
      layout.names.map(({ name, area }) => ({ name, range: pinnedArea(area, layout.name) })),
    ),
    properties: { custom: { ...properties } },
  });
}
