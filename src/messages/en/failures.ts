import type { FirstMessages } from '../zh-CN/first';
import type { FailureText } from '../zh-CN/failures';

const list = (names: readonly string[]): string => {
  const shown = names.slice(0, 6).join(', ');
  return names.length > 6 ? `${shown} and ${names.length - 6} more` : shown;
};

const lacking: Record<
  Parameters<FirstMessages['failures']['apiMissing']>[0]['capability'],
  FailureText
> = {
  addIn: {
    title: 'This Excel is too old',
    happened:
      'The add-in needs Excel 2021 or later, Microsoft 365 or Excel on the web. Nothing was written.',
    mend: 'Sheets that are there go on working in older versions, and the units’ files need no add-in.',
  },
  openNew: {
    title: 'This Excel cannot open a new workbook for an add-in',
    happened: 'This version does not let an add-in open a workbook. Nothing was changed.',
    mend: 'Save the file instead and open it with a double click, or insert it into this workbook.',
  },
  unknown: {
    title: 'This Excel lacks something that is needed',
    happened: 'This version does not support what this step needs. Nothing was written.',
    mend: 'Use Excel 2021 or later, Microsoft 365 or Excel on the web. Sheets that are there go on working.',
  },
};

export const failures: FirstMessages['failures'] = {
  sheetExists: ({ name, copyName }) => ({
    title: `The workbook already has a sheet “${name}”`,
    happened: 'Nothing was written, so that nothing is overwritten.',
    mend: `Open the existing sheet, or make a copy named “${copyName}”.`,
  }),
  workbookProtected: () => ({
    title: 'The workbook’s structure is protected',
    happened: 'No sheet can be added to a protected workbook. Nothing was written.',
    mend: 'On the Review tab choose Protect Workbook to unprotect it, then try again.',
  }),
  sheetProtected: ({ sheet }) => ({
    title: sheet === null ? 'A sheet is protected' : `Sheet “${sheet}” is protected`,
    happened: 'Its locked cells cannot be changed. Nothing was changed.',
    mend: 'Open the sheet, choose Unprotect Sheet on the Review tab, then try again.',
  }),
  passwordNeeded: ({ sheet }) => ({
    title:
      sheet === null
        ? 'A sheet is protected by a password'
        : `Sheet “${sheet}” is protected by a password`,
    happened: 'The add-in does not know it and does not get round it. The sheet is unchanged.',
    mend: 'Ask whoever set it to choose Unprotect Sheet on the Review tab, then try again. Protect it again afterwards.',
  }),
  sheetFiltered: ({ sheet }) => ({
    title: `“${sheet}” is being filtered`,
    happened:
      'Excel writes a block of figures to other rows while rows are filtered out, so nothing was written.',
    mend: 'On the Data tab choose Clear, so that all rows show, then try again. Where a table beside it is filtered, select a cell of that table first.',
  }),
  insideTable: ({ sheet, table }) => ({
    title: `“${sheet}” lies in the table “${table}”`,
    happened: 'A table rewrites its titles, so nothing was written.',
    mend: 'On the Table Design tab choose Convert to Range, then try again.',
  }),
  mergedCells: ({ sheet, cells }) => ({
    title: `“${sheet}” has merged cells`,
    happened: `Merged cells lie over ${list(cells)}, which take nothing, so nothing was written.`,
    mend: 'Select them, switch off Merge & Center on the Home tab, then try again.',
  }),
  changedMeanwhile: ({ sheet, cells }) => ({
    title: `“${sheet}” was changed just now`,
    happened: `Changed since the preview: ${list(cells)}. Nothing was written.`,
    mend: 'Check again and decide by what is there now.',
  }),
  nameOversized: ({ name, refersTo }) => ({
    title: `The name ${name} leads elsewhere`,
    happened: `It refers to ${refersTo}, which is no sheet of this add-in. Nothing was read or written there.`,
    mend: 'Open Name Manager on the Formulas tab and put its range back, or delete the name and insert the sheet again.',
  }),
  cellEditing: () => ({
    title: 'A cell is being edited',
    happened: 'Excel waits until editing has ended. Nothing was written.',
    mend: 'Press Enter to finish editing the cell (or Esc to drop it), then try again.',
  }),
  targetMissing: ({ year }) => ({
    title: `No target table of ${year} found`,
    happened: 'This workbook holds no target table of that year, or it was deleted.',
    mend: 'Insert the target table first. If the whole sheet was deleted just now, Ctrl+Z does not bring it back: close the workbook without saving and open it again.',
  }),
  periodMissing: ({ period }) => ({
    title: `No entry sheet of ${period} found`,
    happened: 'This workbook holds no entries of that period, or they were deleted.',
    mend: 'Make the period first. If the whole sheet was deleted just now, Ctrl+Z does not bring it back: close the workbook without saving and open it again.',
  }),
  planUnreadable: ({ year, problems }) => ({
    title: `The plan${year === null ? '' : ` of ${year}`} in this workbook cannot be read`,
    happened:
      problems.length === 0
        ? 'The hidden sheet that keeps it was changed or damaged. Other sheets are untouched.'
        : `The hidden sheet that keeps it was changed or damaged (${problems.length} problems). Other sheets are untouched.`,
    mend: 'Use a backup from before the change, or insert the target table into a new workbook.',
  }),
  blockDamaged: ({ sheet, missing }) => ({
    title: `Rows or columns are missing on “${sheet}”`,
    happened:
      missing.length === 0
        ? 'Rows or columns that are needed are gone.'
        : `Not found: ${list(missing)}.`,
    mend: 'Undo the deletion with Ctrl+Z, or put back the item’s number and the title at the column’s head, then refresh.',
  }),
  apiMissing: ({ capability }) => lacking[capability],
  busy: () => ({
    title: 'Excel is busy',
    happened:
      'Excel is at work on something else. This step was not finished, and the workbook is as before.',
    mend: 'Wait some seconds and try again.',
  }),
  disconnected: () => ({
    title: 'The connection to the workbook is lost',
    happened: 'Excel stopped answering. Nothing of this step is left in the workbook.',
    mend: 'Check the network and try again. If that does not help, reopen the pane (on the web, reload the page).',
  }),
  tooLarge: () => ({
    title: 'Too much at once',
    happened:
      'Excel limits how much is read or written at once. This step was not finished, and the workbook is as before.',
    mend: 'Close other large files, or do it in several parts. If that does not help, open the workbook in desktop Excel.',
  }),
  gone: () => ({
    title: 'A sheet or range that is needed is gone',
    happened:
      'A sheet, name or range that was there a moment ago was deleted or moved. This step was not finished, and the workbook is as before.',
    mend: 'If rows or columns were deleted just now, press Ctrl+Z and try again; if a whole sheet was, close the workbook without saving and open it again.',
  }),
  nameTaken: () => ({
    title: 'A sheet of the same name has just come up',
    happened: 'Somebody made a sheet or name of that name first. It was not overwritten.',
    mend: 'Try again: another name is taken, or the existing sheet opened.',
  }),
  inTheWay: () => ({
    title: 'Merged cells, a filter or a table are in the way',
    happened:
      'Excel cannot write or move cells there. This step was not finished, and the workbook is as before.',
    mend: 'Unmerge the cells, clear the filter, move pivot tables and tables away, then try again.',
  }),
  notInFront: () => ({
    title: 'This workbook is not in front',
    happened: 'Another workbook or a dialog is in front. Excel did not take this step.',
    mend: 'Close the dialog, click into this workbook and try again.',
  }),
  recordGone: () => ({
    title: 'The record of this write is gone',
    happened:
      'Only the latest writes are kept; this one gave way to newer ones or was damaged. The workbook is unchanged.',
    mend: 'Use Excel’s version history or a backup.',
  }),
  partMissing: () => ({
    title: 'This part of the add-in did not load',
    happened: 'The network may be gone, or the add-in was just updated. The workbook is unchanged.',
    mend: 'Check the network and try again. If that does not help, reload the pane.',
  }),
  halfWritten: ({ sheets }) => ({
    title: 'This step may be half written',
    happened: `Excel broke off while writing, and it could not be undone at once. Sheets that may be affected: ${list(sheets)}.`,
    mend: 'See that Excel and the network are there, then choose Restore: it takes back only what this step wrote, and no cell that somebody else has changed.',
  }),
  cancelled: () => ({
    title: 'Cancelled',
    happened: 'The action was stopped. The workbook is unchanged.',
    mend: 'Start again whenever you like.',
  }),
  hostFailed: () => ({
    title: 'Excel did not finish this step',
    happened: 'Excel reported an unexpected problem. The workbook is as it was before this step.',
    mend: 'Try again. If it happens again, save, restart Excel and tell support the code below.',
  }),
};
