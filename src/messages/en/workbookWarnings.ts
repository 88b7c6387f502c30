import type { Messages } from '../zh-CN';

export const workbookWarnings: Messages['workbookWarnings'] = {
  readOnly: {
    title: 'The file is open for reading only',
    body: 'Sheets can be written and seen, but not saved under this name. Save it as another file first, or ask whoever has it open to close it.',
  },
  manualCalculation: {
    title: 'Excel calculates by hand',
    body: 'Totals and completion do not follow changes, so what the sheets show may be old. For automatic updates choose Automatic under Calculation Options on the Formulas tab.',
  },
  oldFormat: {
    title: 'This is a file of the old format (.xls)',
    body: 'Saved as .xls it loses some formats and checks. Save it as .xlsx first.',
  },
  textFormat: {
    title: 'This is a text file (such as .csv)',
    body: 'Saved, it keeps the values of one sheet and nothing else. Save it as .xlsx first.',
  },
  recalculate: 'Calculate now',
};
