import { writeXlsx } from 'hucre/xlsx';
import { pinnedArea } from '../../sheets/layout/address';
import type { FileLayout } from '../../sheets/layout/layout';
import { quoted } from '../../sheets/formulas/text';
import { completeCharts } from './completeCharts';
import { DEFAULT_FONT, fileSheet, printNames } from './sheet';

/** What a file says of itself outside its sheets. */
export interface BookMarks {
  /** Custom document properties. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Defined names that stand for a text. */
  readonly constants?: Readonly<Record<string, string>>;
}

/** Writes sheets laid out as data into an .xlsx file; the first visible sheet is the one it opens on. */
export async function writeBook(
  layouts: readonly FileLayout[],
  { properties = {}, constants = {} }: BookMarks = {},
): Promise<Uint8Array> {
  const file = await writeXlsx({
    sheets: layouts.map(fileSheet),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      layouts.findIndex(({ visibility }) => visibility === 'visible'),
    ),
    namedRanges: [
      ...layouts.flatMap((layout) =>
        layout.names.map(({ name, area }) => ({ name, range: pinnedArea(area, layout.name) })),
      ),
      ...layouts.flatMap(printNames),
      ...Object.entries(constants).map(([name, text]) => ({ name, range: quoted(text) })),
    ],
    properties: { custom: { ...properties } },
  });
  return layouts.some(({ charts = [] }) => charts.length > 0) ? completeCharts(file) : file;
}
