import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { writeXlsx } from 'hucre';
import { chinese } from '../language/chinese';
import type { SheetExtras, WorkbookExtras } from '../snapshot';
import { markCalculated } from './calculated';
import type { WriteContext } from './cells/toFile';
import { completeCharts } from './charts/complete';
import { addCustomParts } from './customParts';
import { foreignOf, keepsNotes } from './foreign/losses';
import { addForeign } from './foreign/write';
import { toFilterName } from './filter';
import { toFileNames, toNamesXml, type GridName } from './names';
import { toPrintNames } from './page';
import { restoreStructureHash } from './protection';
import { readResource } from './resources';
import { toFileStyle } from './style';
import { titlesIn, toTableXml } from './tables';
import { digitWidthOf } from './units';
import { completeSheet, toFileSheet, type FileResources, type SheetData } from './writeSheet';
import { Archive } from './zip/archive';

export interface WriteOptions {
  /** Leaves every formula without a result, so that the program that opens the file must compute them. */
  readonly dropCachedResults?: boolean;
  /** Every formula in the snapshot holds its result: whoever opens the file here need not compute them. */
  readonly isCalculated?: boolean;
}

/**
 * A workbook of the grid as .xlsx bytes. Kept: everything in `src/host/snapshot.ts` and what the files beside
 * this one name. Not kept, because the file has no place for it or the library none: sizes of notes, scroll
 * positions, several links in a cell, links on numbers, colours of a data bar's negative part, tick boxes (they
 * become lists), formats of whole rows and columns beyond the cells that hold something.
 */
export async function writeWorkbook(
  snapshot: IWorkbookData,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const sheets = snapshot.sheetOrder.map((id) => ({ ...snapshot.sheets[id], id }));
  const extras = (snapshot.custom ?? {}) as WorkbookExtras;
  const base = styleOf(snapshot, snapshot.defaultStyle);
  const font = { ...chinese.font, ...(base && toFileStyle(base)?.font) };
  const digitWidth = digitWidthOf(font.name, font.size);
  const notes = readResource(snapshot, 'SHEET_NOTE_PLUGIN');
  const asRead = new Set(
    snapshot.sheetOrder.filter((id) => {
      const foreign = foreignOf(snapshot, id);
      return foreign !== undefined && keepsNotes(foreign, notes[id]);
    }),
  );
  const resources: FileResources = {
    validations: readResource(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN'),
    conditionals: readResource(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN'),
    notes: Object.fromEntries(Object.entries(notes).filter(([id]) => !asRead.has(id))),
  };
  const context: WriteContext = {
    workbookId: snapshot.id,
    dropCachedResults: options.dropCachedResults ?? false,
    style: (style) => styleOf(snapshot, style),
    sheetName: (id) => snapshot.sheets[id]?.name,
    sheetId: () => undefined,
    font,
  };
  const shown = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.hidden !== 1),
  );
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet, index) => ({
      ...toFileSheet(sheet, resources, context, digitWidth),
      // Excel repairs a workbook in which nothing can be seen.
      ...(index === shown ? { hidden: false, veryHidden: false } : {}),
    })),
    defaultFont: font,
    activeSheet: shown,
    ...(extras.documentProperties
      ? { properties: { custom: { ...extras.documentProperties } } }
      : {}),
    ...(extras.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  const archive = new Archive(bytes);
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    archive.set(
      path,
      completeSheet(archive.text(path), sheet, {
        workbookId: snapshot.id,
        rules: resources.validations[sheet.id] ?? [],
        digitWidth,
      }),
    );
  }
  writeTables(archive, sheets);
  completeCharts(archive);
  completeWorkbook(archive, sheets, snapshot, extras, options.isCalculated === true);
  widenNumbers(archive);
  await addCustomParts(archive, extras);
  addForeign(archive, snapshot, asRead);
  return archive.save();
}

/** The library numbers the parts of tables through all sheets. */
function writeTables(archive: Archive, sheets: readonly SheetData[]): void {
  const tables = sheets.flatMap(
    (sheet) =>
      ((sheet.custom ?? {}) as SheetExtras).tables?.map((table) => ({ sheet, table })) ?? [],
  );
  for (const [index, { sheet, table }] of tables.entries()) {
    archive.set(`xl/tables/table${index + 1}.xml`, toTableXml(table, titlesIn(sheet, table)));
  }
}

function completeWorkbook(
  archive: Archive,
  sheets: readonly SheetData[],
  snapshot: IWorkbookData,
  extras: WorkbookExtras,
  isCalculated: boolean,
): void {
  const kept = readResource(snapshot, 'SHEET_DEFINED_NAME_PLUGIN') as Record<string, GridName>;
  const names = toNamesXml([
    ...toFileNames(kept, snapshot.sheetOrder, snapshot.id),
    ...sheets.flatMap((sheet, index) => {
      const { pageLayout, filter } = (sheet.custom ?? {}) as SheetExtras;
      const name = sheet.name ?? sheet.id;
      return [
        ...(filter ? [toFilterName(filter, name, index)] : []),
        ...(pageLayout ? toPrintNames(pageLayout, name, index) : []),
      ];
    }),
  ]);
  const path = 'xl/workbook.xml';
  const named = archive.text(path).replace('<calcPr', () => `${names}<calcPr`);
  const xml = isCalculated ? markCalculated(named, snapshot) : named;
  const hash = extras.structurePasswordHash;
  archive.set(path, extras.structureProtected && hash ? restoreStructureHash(xml, hash) : xml);
}

/** The library writes every whole number among the document's properties in four bytes, however large. */
function widenNumbers(archive: Archive): void {
  const path = 'docProps/custom.xml';
  if (!archive.has(path)) return;
  const xml = archive
    .text(path)
    .replace(/<vt:i4>(-?\d+)<\/vt:i4>/g, (whole, digits: string) =>
      Math.abs(Number(digits)) < 2 ** 31 ? (whole as string) : `<vt:r8>${digits}</vt:r8>`,
    );
  archive.set(path, xml);
}

function styleOf(
  snapshot: IWorkbookData,
  style: ICellData['s'] | IWorkbookData['defaultStyle'],
): IStyleData | undefined {
  return (typeof style === 'string' ? snapshot.styles[style] : style) ?? undefined;
}
