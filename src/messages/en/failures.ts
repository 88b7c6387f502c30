import type { FirstMessages } from '../zh-CN/first';

const list = (names: readonly string[]): string => {
  const shown = names.slice(0, 6).join(', ');
  return names.length > 6 ? `${shown} and ${names.length - 6} more` : shown;
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
  cellEditing: () => ({
    title: 'A cell is being edited',
    happened: 'Excel waits until editing has ended. Nothing was written.',
    mend: 'Press Enter to finish editing the cell (or Esc to drop it), then try again.',
  }),
  targetMissing: ({ year }) => ({
    title: `No target table of ${year} found`,
    happened: 'This workbook holds no target table of that year, or it was deleted.',
    mend: 'Insert the target table first. If it was just deleted, Ctrl+Z brings it back.',
  }),
  periodMissing: ({ period }) => ({
    title: `No entry sheet of ${period} found`,
    happened: 'This workbook holds no entries of that period, or they were deleted.',
    mend: 'Make the period first. If it was deleted just now, Ctrl+Z brings it back.',
  }),
  planUnreadable: ({ problems }) => ({
    title: 'The plan in this workbook cannot be read',
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
    mend: 'Undo the deletion with Ctrl+Z, or put back the row’s number and the column’s district name, then refresh.',
  }),
  apiMissing: ({ member }) => ({
    title: 'This Excel lacks something that is needed',
    happened: `This version of Excel does not support ${member}. Nothing was written.`,
    mend: 'Use Excel 2021 or later, Microsoft 365 or Excel on the web.',
  }),
  partMissing: () => ({
    title: 'This part of the add-in did not load',
    happened: 'The network may be gone, or the add-in was just updated. The workbook is unchanged.',
    mend: 'Check the network and try again. If that does not help, reload the pane.',
  }),
  cancelled: () => ({
    title: 'Cancelled',
    happened: 'The action was stopped. The workbook is unchanged.',
    mend: 'Start again whenever you like.',
  }),
  hostFailed: () => ({
    title: 'Excel did not finish this step',
    happened: 'Excel reported an unexpected problem. The workbook may be unchanged.',
    mend: 'Look at the workbook and try again. If it happens again, save, restart Excel and tell support the code below.',
  }),
};
