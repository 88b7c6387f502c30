import type { ICellData, IWorkbookData } from '@univerjs/core';
import { parseArea } from '../../../../src/host/engine/address';
import { newGuid } from '../../../../src/host/engine/blank';
import { toResources } from '../../../../src/host/xlsx/resources';
import { workbookOf } from '../../../support/snapshots';
import type { BookDescription, Content, SheetDescription } from './description';

type Cells = Record<number, Record<number, ICellData>>;

const [STRING, NUMBER, BOOLEAN] = [1, 2, 3];

/** A described workbook as the host loads it; no formula has a result. */
export function snapshotOf({ sheets, names }: BookDescription): IWorkbookData {
  const known = names.map(({ name, refersTo }) => [
    name,
    { id: name, name, formulaOrRefString: refersTo, localSheetId: 'AllDefaultWorkbook' },
  ]);
  return workbookOf(
    Object.fromEntries(
      sheets.map((sheet) => [
        sheet.name,
        { rowCount: 40, columnCount: 26, cellData: cellsOf(sheet) },
      ]),
    ),
    {
      // Univer keeps ranges by the workbook's id, for all workbooks of a process.
      id: newGuid(),
      resources: toResources({
        SHEET_DATA_VALIDATION_PLUGIN: {},
        SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
        SHEET_NOTE_PLUGIN: {},
        SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(known),
      }),
    },
  );
}

function cellsOf({ cells, fills = [] }: SheetDescription): Cells {
  const data: Cells = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (data[row] ??= {})[column] = cell;
  };
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    put(row, column, cellOf(content));
  }
  fills.forEach(({ area, formula }, index) => {
    const { row, column, rows } = placeOf(area);
    const si = `fill-${index}`;
    for (let below = 0; below < rows; below += 1) {
      put(row + below, column, below === 0 ? { f: formula, si } : { si });
    }
  });
  return data;
}

function cellOf(content: Content): ICellData {
  if (typeof content === 'number') return { v: content, t: NUMBER };
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: BOOLEAN };
  return content.startsWith('=') ? { f: content } : { v: content, t: STRING };
}

/** The area of an A1 address, counted from 0. */
export function placeOf(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return area;
}
