import type { Messages } from '../zh-CN';

const file = (what: string, mend: string) => ({ what, mend });
const list = (items: readonly string[]): string =>
  items.length > 8
    ? `${items.slice(0, 8).join(', ')} and ${items.length - 8} more`
    : items.join(', ');
/** So many changes are told one by one. */
const FEW = 5;
const RESEND = 'Open the original in Excel or WPS, save it as .xlsx and send it again.';
const USE_OURS = 'Fill in the template of this period and send it again.';

const types = {
  csv: 'a CSV text',
  xml: 'an XML file',
  ods: 'an ODS spreadsheet',
  word: 'a Word document',
  slides: 'a presentation',
  pdf: 'a PDF',
  image: 'a picture',
  archive: 'an archive',
  unknown: 'something else',
};

const bounded = {
  file: 'The file is too large',
  entries: 'Too many entries inside',
  inflated: 'Too large once unpacked',
  sheets: 'Too many sheets',
  cells: 'Too many cells',
  merges: 'Too many merged cells',
  strings: 'Too many texts',
  names: 'Too many names',
  styles: 'Too many styles',
};

export const files: Messages['files'] = {
  refusals: {
    empty: () => file('The file is empty', 'It may not have arrived whole. Send it again.'),
    lockFile: () => file('A temporary file of an open workbook', 'Choose the workbook itself.'),
    encrypted: () => file('It has a password', 'Remove the password and send it again.'),
    rights: () =>
      file(
        'Its rights are managed (IRM or a sensitivity label); the add-in cannot open it',
        'The sender should lift the restriction, save a copy and send that.',
      ),
    sealed: () =>
      file(
        'Unintelligible; a security program may have encrypted it',
        'The sender should release it in that program and send it again.',
      ),
    notDownloaded: () =>
      file('A placeholder of a cloud drive; the contents are not here', 'Download it first.'),
    unfinished: () =>
      file('Not downloaded to its end', 'Wait for the download, then choose the file itself.'),
    oldFormat: () => file('An old format (.xls or .et)', RESEND),
    binaryFormat: () => file('The binary format (.xlsb)', RESEND),
    otherType: ({ type }) =>
      file(`Not an Excel file but ${types[type]}`, 'Send the filled-in .xlsx file.'),
    tooLarge: ({ what }) => file(bounded[what], `A filled template has some 30 kB. ${USE_OURS}`),
    tooSlow: ({ seconds }) => file(`Not read within ${seconds} seconds; left out`, USE_OURS),
    corrupt: () => file('Damaged or not whole', `Send it again. ${RESEND}`),
    missingPart: () => file('Incomplete inside', RESEND),
    duplicatePart: () => file('Some contents are there twice; which one holds is unclear', RESEND),
    doctype: () => file('It holds an unsafe declaration', RESEND),
    noSheets: () => file('It holds no sheet', USE_OURS),
  },
  problems: {
    notTemplate: () => file('Not a template of ours', USE_OURS),
    identityConflict: ({ districts }) =>
      file(`It says different things of itself (${list(districts)})`, USE_OURS),
    otherPlan: ({ year }) =>
      file(
        year === null ? 'A template of another plan' : `A template of ${year}`,
        `Year or plan differ. ${USE_OURS}`,
      ),
    districtUnknown: ({ district }) => file(`The plan has no unit ${district}`, USE_OURS),
    noEntries: () => file('The table to fill in was not found', USE_OURS),
    twoSheets: ({ sheets }) =>
      file(`Two filled sheets (${list(sheets)})`, 'Keep the right one only and send it again.'),
    columnsMissing: ({ columns }) => file(`Columns are missing: ${list(columns)}`, USE_OURS),
    columnsRepeated: ({ columns }) =>
      file(
        `Two columns are headed ${list(columns)}; which one holds is unclear`,
        'Keep one, delete or rename the other, send it again.',
      ),
    rowsMissing: ({ measures }) => file(`Items are missing: ${list(measures)}`, USE_OURS),
    rowsRepeated: ({ measures }) =>
      file(
        `Items are there twice: ${list(measures)}`,
        'Delete the surplus rows and send it again.',
      ),
    mergedEntries: ({ measures }) =>
      file(
        `Entry cells are merged, some figures are out of sight, items ${list(measures)}`,
        'Unmerge them, check each, send again.',
      ),
    nothingFilled: ({ notes }) =>
      file(
        notes > 0 ? `Nothing is filled in; there are ${notes} notes` : 'Nothing is filled in',
        notes > 0 ? 'Type figures into cells, not into notes.' : 'Fill it in and send it again.',
      ),
  },
  locked: () => file('It cannot be opened; another program may hold it', 'Close it and try again.'),
  rejections: {
    otherPeriod: ({ found, expected }) =>
      file(`A template of ${found}`, `${expected} is being gathered. Look at the month.`),
    newerTemplate: ({ found }) =>
      file(`Its template version (${found}) is newer than this add-in`, 'Update the add-in first.'),
  },
  skipped: 'Left by the system or by an office program, no template; passed over',
  left: (instead) =>
    instead === null ? 'You chose not to take it' : `You chose “${instead}” instead`,
  copy: (name) => `The same content as “${name}”; counted once`,
  notes: {
    extraSheets: ({ sheets }) => `Other sheets were not read: ${list(sheets)}`,
    hiddenRows: ({ measures }) => `Items on hidden rows were read as well: ${list(measures)}`,
    hiddenColumn: () => 'The column of entries is hidden; it was read as well',
    hiddenSheet: ({ sheet }) => `The sheet “${sheet}” is hidden; it was read as well`,
    otherColumns: ({ headings }) =>
      `Another column was not read: ${list(headings)}; the column of entries was`,
    notesBesideBlanks: ({ measures }) => `Items blank with a note beside: ${list(measures)}`,
    matchedByTitles: () => 'Item numbers are gone; items were matched by name',
    knownByTitles: () => 'The file lost its marks; unit and month were taken from its heading',
  },
  questions: {
    altered: ({ count }) =>
      `${count} names, units or targets were changed; the plan’s hold, only the figures are taken`,
    planVersion: ({ found, expected, changes }) =>
      `Made for version ${found} of the plan; now it is version ${expected}` +
      (changes === null
        ? ''
        : `: ${changes.slice(0, FEW).join('; ')}${changes.length > FEW ? `; ${changes.length} in all` : ''}. The plan in force holds`),
    templateVersion: ({ found }) => `An older template (version ${found})`,
    byTitles: () => 'Matched by text; look at unit and figures',
    otherDistrict: ({ found, marked }) =>
      `Its heading says “${found}”, its marks say “${marked}”: whose figures are they?`,
    namedForOther: ({ found, marked }) =>
      `Its name says “${found}”, its marks say “${marked}”: whose figures are they?`,
    otherMonth: ({ found, marked }) =>
      `Its heading says “${found}”, its marks say ${marked}: are these its figures since the year began?`,
    namedForOtherMonth: ({ found, marked }) =>
      `Its name says “${found}”, its marks say ${marked}: are these its figures since the year began?`,
    hiddenColumn: () =>
      'The column of entries is hidden; its sender may not have seen these figures: unhide it and look',
    hiddenSheet: ({ sheet }) =>
      `The sheet “${sheet}” is hidden; its sender may not have seen these figures: unhide it and look`,
    otherColumns: ({ headings, measures }) =>
      `The column ${list(headings)} has other figures than the entries at items ${list(measures)}: which hold? The entries are taken`,
    notCounting: ({ found }) => `Its heading says “${found}”: does this file count?`,
    namedNotCounting: ({ found }) => `Its name says “${found}”: does this file count?`,
    faults: ({ count }) => `${count} figures are wrong; they are left out when it is taken`,
    doubtful: ({ count }) =>
      `${count} figures are probably not what was meant, see the details; they would be taken as they are`,
    incomplete: ({ count }) => `${count} are blank; what the sheet holds stays`,
  },
};
