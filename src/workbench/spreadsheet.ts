import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-hyper-link-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';

import {
  LocaleType,
  LogLevel,
  Univer,
  type IWorkbookData,
  mergeLocales,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalFormattingTexts from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-data-validation/facade';
import validationModelTexts from '@univerjs/sheets-data-validation/locale/zh-CN';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationTexts from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import { UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
import '@univerjs/sheets-hyper-link/facade';
import { UniverSheetsHyperLinkUIPlugin } from '@univerjs/sheets-hyper-link-ui';
import hyperLinkTexts from '@univerjs/sheets-hyper-link-ui/locale/zh-CN';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteTexts from '@univerjs/sheets-note-ui/locale/zh-CN';

/** Univer has no words of its own for these. */
const PROGRESS_TEXTS = {
  'sheets-formula': {
    ...(coreTexts as Record<string, object>)['sheets-formula'],
    progress: {
      analyzing: '正在分析公式',
      calculating: '正在计算公式',
      'array-analysis': '正在分析数组公式',
      'array-calculation': '正在计算数组公式',
      done: '公式已算完',
    },
  },
};

const TEXTS = mergeLocales(
  coreTexts,
  conditionalFormattingTexts,
  validationModelTexts,
  validationTexts,
  hyperLinkTexts,
  noteTexts,
  PROGRESS_TEXTS,
);

export interface Spreadsheet {
  readonly univer: Univer;
  readonly facade: FUniver;
}

/** The preset's own type says `any`. */
interface CorePreset {
  readonly plugins: readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, object])[];
}

/** The host calculates; Univer need not look for formulas when a workbook is loaded. */
const NO_CALCULATION = 2;

/** Starts Univer in the element of that id, in Chinese, with that workbook. */
export function startSpreadsheet(container: string, workbook: IWorkbookData): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: TEXTS },
    logLevel: LogLevel.WARN,
  });
  const core = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    formula: { initialFormulaComputing: NO_CALCULATION },
  }) as CorePreset;
  univer.registerPlugins([
    ...core.plugins.map((plugin) => (Array.isArray(plugin) ? plugin : ([plugin] as const))),
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsDataValidationUIPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
    [UniverSheetsHyperLinkPlugin],
    [UniverSheetsHyperLinkUIPlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsNoteUIPlugin],
  ]);
  const facade = FUniver.newAPI(univer);
  facade.createWorkbook(workbook);
  return { univer, facade };
}
