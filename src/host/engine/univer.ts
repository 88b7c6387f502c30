/**
 * The one door to Univer's packages for the host. Tests bundle this file (see test/support/bundle.cjs), because
 * the packages reach ES modules that jest cannot load; a second door would bring a second copy of the engine.
 */
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-hyper-link/facade';
import '@univerjs/sheets-note/facade';

export {
  CellValueType,
  CustomCommandExecutionError,
  ICommandService,
  IResourceManagerService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
  Styles,
  Tools,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export { DataValidationModel, UniverDataValidationPlugin } from '@univerjs/data-validation';
export { UniverDocsPlugin } from '@univerjs/docs';
export {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  IDefinedNamesService,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
  sequenceNodeType,
} from '@univerjs/engine-formula';
export {
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SheetsSelectionsService,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
export {
  FormulaRefRangeService,
  UniverSheetsFormulaPlugin,
  UpdateDefinedNameController,
  UpdateFormulaController,
} from '@univerjs/sheets-formula';
export { UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
export { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

export type {
  IBorderData,
  IBorderStyleData,
  ICellData,
  ICommandInfo,
  IDataValidationRule,
  IDisposable,
  IMutationInfo,
  IExecutionOptions,
  Injector,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Workbook,
  Worksheet,
} from '@univerjs/core';
export type { FWorkbook } from '@univerjs/sheets/facade';
export type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
