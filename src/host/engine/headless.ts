import { assemble } from './assemble';
import { blankWorkbook } from './blank';
import type { Engine } from './engine';
import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsHyperLinkPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from './univer';

/** Univer need not look for formulas to calculate when a workbook is loaded. */
const NO_CALCULATION = 2;

/**
 * Univer without a screen, for Node: one workbook with one empty sheet, `Sheet1`.
 * @param sliceLength milliseconds after which calculation lets others in, as in a page; unless given, it never does
 */
export function createHeadlessEngine(sliceLength?: number): Engine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    // Nothing is shown, but without an entry the first defined name throws.
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverDocsPlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: NO_CALCULATION }],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsHyperLinkPlugin],
    [UniverSheetsNotePlugin],
  ]);
  const engine = assemble(FUniver.newAPI(univer), univer, true, sliceLength);
  engine.load(blankWorkbook());
  return engine;
}
