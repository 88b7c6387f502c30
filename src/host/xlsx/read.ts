import type { IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { HucreError, readXlsx, type Workbook } from 'hucre';
import type { ForeignSheet } from '../foreign';
import { chinese } from '../language/chinese';
import type { Language } from '../language/language';
import type { SheetExtras, WorkbookExtras } from '../snapshot';
import type { Area } from './address';
import type { ReadContext } from './cells/toGrid';
import { isMarkedCalculated } from './calculated';
import { barDirections } from './charts/directions';
import { compact } from './compact';
import { toGridRules } from './conditional';
import { readCustomParts } from './customParts';
import { NotAWorkbookError } from './errors';
import { Gatherer } from './foreign/gather';
import { readForeignBook } from './foreign/readBook';
import { readForeignSheet } from './foreign/readSheet';
import { parseNames, toGridNames, type DefinedName } from './names';
import { toNotes } from './notes';
import { countsFrom1904 } from './numberFormats';
import { openPackage, type WorkbookPackage } from './package';
import { prepare } from './prepare';
import { isStructureLocked, structureHash } from './protection';
import { toSheetData, type OpenSheet } from './readSheet';
import { toResources, type Resources } from './resources';
import { fromFont } from './style';
import { StyleTable } from './styleTable';
import { digitWidthOf } from './units';
import { readTables } from './tables';
import { toValidationRules } from './validation';

/**
 * .xlsx bytes as a workbook of the grid, named `name`; formats that the file names by number alone follow the language. Pictures, pivot tables and charts other than simple columns,
 * bars and lines have no place in the grid: they are carried as they stand (`foreign`), for the file that is saved.
 * Throws NotAWorkbookError, and nothing else, when the bytes cannot be opened.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  language: Language = chinese,
): Promise<IWorkbookData> {
  try {
    return await read(bytes, name, language);
  } catch (error) {
    if (error instanceof NotAWorkbookError) throw error;
    const tooLarge = error instanceof HucreError && /limit/.test(error.message);
    throw new NotAWorkbookError(tooLarge ? 'tooLarge' : 'corrupt', { cause: error });
  }
}

async function read(bytes: Uint8Array, name: string, language: Language): Promise<IWorkbookData> {
  const opened = await openPackage(bytes);
  const { archive, stylesPath } = opened;
  const gatherer = new Gatherer(archive);
  // As the file has it: what follows adapts it to the library.
  const stylesXml =
    stylesPath !== undefined && archive.has(stylesPath) ? archive.text(stylesPath) : '';
  const sheetXml = await prepare(opened, language);
  const withCells = opened.sheets.flatMap(({ path }, index) => (path === undefined ? [] : [index]));
  const workbook = await readXlsx(opened.archive.saveUnpacked(), {
    readStyles: true,
    sheets: (info) => withCells.includes(info.index),
  });
  const directions = await Promise.all(
    withCells.map((index) => barDirections(opened.archive, opened.sheets[index]?.path ?? '')),
  );
  const tables = await Promise.all(
    withCells.map((index) => readTables(opened.archive, opened.sheets[index]?.path ?? '')),
  );
  const sheets = workbook.sheets.map((sheet, position): OpenSheet => {
    const index = withCells[position] ?? 0;
    const xml = sheetXml.get(index) ?? '';
    return {
      id: `sheet-${index + 1}`,
      index,
      xml,
      sheet,
      directions: directions[position] ?? [],
      tables: tables[position] ?? [],
    };
  });
  return assemble(opened, workbook, sheets, name, { gatherer, stylesXml });
}

async function assemble(
  opened: WorkbookPackage,
  workbook: Workbook,
  sheets: readonly OpenSheet[],
  name: string,
  { gatherer, stylesXml }: { gatherer: Gatherer; stylesXml: string },
): Promise<IWorkbookData> {
  const { archive, workbookXml, customXmlPaths } = opened;
  const theme = workbook.themeColors ?? [];
  const names = parseNames(workbookXml);
  const font = workbook.defaultFont ?? {};
  const digitWidth = digitWidthOf(font.name ?? 'Calibri', font.size ?? 11);
  const styles = new StyleTable();
  const base = { ff: 'Calibri', fs: 11, ...fromFont(font, theme) };
  const context: ReadContext = {
    theme,
    base,
    from1904: countsFrom1904(workbookXml),
    intern: (style) => styles.intern(style),
    looks: new Map(),
    sheetName: (id) => sheets.find((one) => one.id === id)?.sheet.name,
    sheetId: (wanted) => sheets.find((one) => one.sheet.name === wanted)?.id,
  };
  const data = sheets.map((one) => toSheetData(one, names, digitWidth, context));
  const foreign = sheets.flatMap(({ id, index, xml, sheet }, position): ForeignSheet[] => {
    const one = data[position];
    const path = opened.sheets[index]?.path;
    if (one === undefined || path === undefined) return [];
    const { charts = [] } = (one.custom ?? {}) as SheetExtras;
    const number = opened.sheets[index]?.number ?? index + 1;
    const given = { id, name: sheet.name, number, path, xml, charts, notes: toNotes(sheet) };
    const read = readForeignSheet(gatherer, given, stylesXml);
    one.custom = { ...one.custom, foreign: read };
    return [read];
  });
  const custom = compact<WorkbookExtras>({
    foreign: readForeignBook(gatherer, opened, foreign),
    documentProperties: documentProperties(workbook),
    structureProtected: isStructureLocked(workbookXml) ? true : undefined,
    isCalculated: isMarkedCalculated(workbookXml) ? true : undefined,
    structurePasswordHash: structureHash(workbookXml),
    ...(await readCustomParts(archive, customXmlPaths)),
  });
  return {
    id: `workbook-${crypto.randomUUID()}`,
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles: styles.table,
    defaultStyle: base,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((one) => [one.id, one])),
    resources: toResources(resourcesOf(sheets, data, names, theme)),
    custom: { ...custom },
  };
}

function documentProperties(workbook: Workbook): WorkbookExtras['documentProperties'] | undefined {
  const custom = workbook.properties?.custom;
  if (custom === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(custom).map(([key, value]) => [
      key,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
}

function resourcesOf(
  sheets: readonly OpenSheet[],
  data: readonly Partial<IWorksheetData>[],
  names: readonly DefinedName[],
  theme: readonly string[],
): Resources {
  const resources: Resources = {
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
    SHEET_DEFINED_NAME_PLUGIN: toGridNames(
      names,
      (index) => sheets.find((one) => one.index === index)?.id,
    ),
  };
  sheets.forEach(({ id, xml, sheet }, position) => {
    const clip = clipTo(data[position]?.rowCount ?? 0, data[position]?.columnCount ?? 0);
    const validations = toValidationRules(xml, clip);
    const conditionals = toGridRules(sheet.conditionalRules ?? [], theme, clip);
    const notes = toNotes(sheet);
    if (validations.length > 0) resources.SHEET_DATA_VALIDATION_PLUGIN[id] = validations;
    if (conditionals.length > 0) resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = conditionals;
    if (Object.keys(notes).length > 0) resources.SHEET_NOTE_PLUGIN[id] = notes;
  });
  return resources;
}

/** Rules for whole columns end where the grid ends; Univer loses its way beyond. */
function clipTo(rowCount: number, columnCount: number): (area: Area) => Area | null {
  return (area) =>
    area.startRow >= rowCount || area.startColumn >= columnCount
      ? null
      : {
          ...area,
          endRow: Math.min(area.endRow, rowCount - 1),
          endColumn: Math.min(area.endColumn, columnCount - 1),
        };
}
