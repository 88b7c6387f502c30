import type { Messages } from '../zh-CN';

const types = {
  excel: 'an Excel workbook',
  word: 'a Word document',
  formerOffice: 'an Office file of the old format, or an encrypted one',
  archive: 'an archive',
  pdf: 'a PDF file',
  image: 'a picture',
};

export const planFile: Messages['planFile'] = {
  choose: 'Read a plan from a file (JSON)',
  title: (file) => `“${file}” cannot be used as a plan`,
  unchanged: 'Nothing was changed; the previous plan can still be used.',
  unreadable: 'The file could not be read. It may have been moved, or access is denied.',
  tooLarge: (megabytes) => `The file is over ${megabytes} MB, too large for a plan.`,
  otherType: (type) =>
    `This is ${types[type]}, not a plan file. Choose a plan file (JSON, its name ends in .json); ask your administrator if you have none.`,
  notUtf8: 'The file is not UTF-8. Save it as UTF-8 and read it again.',
  notJson: 'The file is not JSON.',
  notJsonAt: (line) => `The file is not JSON; see around line ${line}.`,
  problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}:`,
  list: 'Problems of the plan file',
  more: (count) => `${count} more not listed`,
  close: 'Dismiss',
  offered: {
    title: 'Plans from the administrator',
    refused: (file) => `“${file}” from the administrator cannot be used`,
    others:
      'The other plans are not affected. Ask the administrator to mend it, then open this page again.',
    notThere:
      'The list plans/index.json names this file, but the server does not have it. Check the name (capitals count), or take it off the list.',
    notIndex: 'The list must be a list of file names, such as ["2026.json"].',
    badName: 'The list takes names of files in the folder plans only: no path, ending in .json.',
    tooMany: (most, found) => `The list may name ${most} files at most; it names ${found}.`,
  },
};
