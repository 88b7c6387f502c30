import type { ISheetDataValidationRule, IWorksheetData } from '@univerjs/core';
import type { WriteSheet } from 'hucre';
import type { SheetExtras } from '../snapshot';
import { ERRORS, toFileCells, type WriteContext } from './cells/toFile';
import { toFileCharts } from './charts/toFile';
import { fileColor } from './color';
import { compact } from './compact';
import { toFileRules } from './conditional';
import { carriedCharts } from './foreign/drawing';
import { toFilterXml } from './filter';
import { defaultsXml, measuredRows, releaseRows, toColumns, toFreezePane, toRowDefs } from './grid';
import { addNotes } from './notes';
import { toHeaderFooter, toPageSetup } from './page';
import { restoreHash, toProtection } from './protection';
import type { Resources } from './resources';
import { toFileTables } from './tables';
import { toValidationXml } from './validation';

export type SheetData = Partial<IWorksheetData> & { id: string };

export interface FileResources {
  readonly validations: Partial<Resources['SHEET_DATA_VALIDATION_PLUGIN']>;
  readonly conditionals: Partial<Resources['SHEET_CONDITIONAL_FORMATTING_PLUGIN']>;
  readonly notes: Partial<Resources['SHEET_NOTE_PLUGIN']>;
}

/** A sheet of the grid as the library takes it. */
export function toFileSheet(
  sheet: SheetData,
  resources: FileResources,
  context: WriteContext,
  digitWidth: number,
): WriteSheet {
  const extras = (sheet.custom ?? {}) as SheetExtras;
  const { charts = [], foreign } = extras;
  const carried = carriedCharts(foreign, charts);
  const ownCharts = charts.filter(({ id }) => !carried.has(id));
  const cells = toFileCells(sheet, context);
  addNotes(cells, resources.notes[sheet.id]);
  const rowDefs = toRowDefs(sheet);
  const veryHidden = sheet.hidden === 1 && extras.visibility === 'VeryHidden';
  return compact<WriteSheet>({
    name: sheet.name ?? sheet.id,
    cells,
    columns: toColumns(sheet, digitWidth),
    rowDefs,
    // The library writes heights only of rows that it is given, filled or not.
    rows: Array.from(
      { length: Math.max(0, ...[...rowDefs.keys()].map((row) => row + 1)) },
      () => [],
    ),
    merges: (sheet.mergeData ?? []).map((area) => ({
      startRow: area.startRow,
      startCol: area.startColumn,
      endRow: area.endRow,
      endCol: area.endColumn,
    })),
    conditionalRules: toFileRules(resources.conditionals[sheet.id] ?? [], context.workbookId),
    autoFilter: extras.filter && { range: extras.filter.area },
    tables: extras.tables && toFileTables(extras.tables),
    freezePane: toFreezePane(sheet.freeze),
    protection: extras.protection && toProtection(extras.protection),
    charts: ownCharts.length > 0 ? toFileCharts(ownCharts) : undefined,
    pageSetup: toPageSetup(extras.pageLayout ?? {}),
    headerFooter: extras.pageLayout && toHeaderFooter(extras.pageLayout),
    hidden: sheet.hidden === 1 && !veryHidden,
    veryHidden,
    view: compact<NonNullable<WriteSheet['view']>>({
      showGridLines: sheet.showGridlines !== 0,
      zoomScale:
        sheet.zoomRatio === undefined || sheet.zoomRatio === 1
          ? undefined
          : Math.round(sheet.zoomRatio * 100),
      rightToLeft: sheet.rightToLeft === 1 ? true : undefined,
      tabColor: fileColor(sheet.tabColor),
    }),
  });
}

/** What the library leaves out of a sheet part or writes otherwise. */
export function completeSheet(
  xml: string,
  sheet: SheetData,
  {
    workbookId,
    rules,
    digitWidth,
  }: { workbookId: string; rules: readonly ISheetDataValidationRule[]; digitWidth: number },
): string {
  const extras = (sheet.custom ?? {}) as SheetExtras;
  const hash = extras.protection?.passwordHash;
  const { filter } = extras;
  const whole = xml
    .replace(/<autoFilter [^>]*\/>/, (tag) => (filter === undefined ? tag : toFilterXml(filter)))
    .replace(/<sheetFormatPr[^>]*\/>/, defaultsXml(sheet, digitWidth))
    .replace(/<(?:hyperlinks|printOptions|pageMargins)[\s>/]/, (next) => {
      return toValidationXml(rules, workbookId) + next;
    })
    // The result of a formula that ends in an error is an error, not text that looks like one.
    .replace(/ t="str">(<f[^>]*>[^<]*<\/f>)<v>(#[^<]+)<\/v>/g, (cell, formula, result) =>
      ERRORS.has(result as string) ? ` t="e">${formula}<v>${result}</v>` : (cell as string),
    );
  const measured = releaseRows(whole, measuredRows(sheet));
  return hash === undefined ? measured : restoreHash(measured, hash);
}
