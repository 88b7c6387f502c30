import type { CodeFault } from '../../ledgers/codes/verdict';
import type { OtherRow } from '../../ledgers/finding';
import type { FindingText } from '../findingTexts';
import type { CodeFaultTexts, LedgerFaultTexts, LedgerNames } from '../ledgerTexts';
import { number } from '../numbers';
import { shortened } from '../shortened';
import type { Messages } from '../zh-CN';

const quote = (text: string): string => `“${shortened(text)}”`;

const codes: CodeFaultTexts = {
  length: ({ found, expected }) => ({
    what: `has ${found} characters and should have ${expected}. `,
    mend: 'Compare it with the document, character by character.',
  }),
  character: ({ at, found, meant }) => ({
    what: `cannot have ${quote(found)} at place ${at}. `,
    mend: meant === null ? 'Compare it with the document.' : `Perhaps it is ${meant}.`,
  }),
  check: ({ found, expected, slip }) => ({
    what: `has a wrong check character: ${found}, and if all others are right, it should be ${expected}. `,
    mend:
      slip === null
        ? 'Compare it with the document, character by character.'
        : slip.kind === 'swap'
          ? `Perhaps places ${slip.at} and ${slip.at + 1} were swapped: ${slip.mended}.`
          : `Perhaps place ${slip.at} was misread: ${slip.mended}.`,
  }),
  digitsLost: () => ({
    what: 'was entered as a number and has lost what stands behind 15 digits. ',
    mend: 'Make the cell text, then enter it again.',
  }),
  year: ({ found }) => ({ what: `is of ${found}, which cannot be. `, mend: 'Check the year.' }),
  kind: ({ found }) => ({
    what: `has the kind ${found}, which does not exist. `,
    mend: '1 is an invention, 2 a utility model, 3 a design, 8 and 9 are PCT.',
  }),
  noCheck: ({ expected }) => ({
    what: 'lacks its check character behind the point. ',
    mend: `If the rest is right, it ends with .${expected}.`,
  }),
};

const coded = (fault: CodeFault, { heading }: LedgerNames): FindingText => {
  const { what, mend } = (codes[fault.code] as (of: CodeFault) => FindingText)(fault);
  return { what: `${heading} ${what}`, mend };
};

const place = ({ district, at }: OtherRow, names: LedgerNames): string =>
  `${names.district(district)}${at === null ? '' : ` (row ${at})`}`;

const faults: LedgerFaultTexts = {
  uscc: ({ fault }, names) => coded(fault, names),
  patent: ({ fault }, names) => coded(fault, names),
  date: ({ found }, { heading }) => ({
    what: `${heading}: ${quote(found)} is no date. `,
    mend: 'Enter year, month and day, like 2017-03-05.',
  }),
  dateLate: ({ found, last }, { heading }) => ({
    what: `${heading}: ${found} is after the end of the period, ${last}. `,
    mend: 'What has not happened yet does not count; check the date.',
  }),
  dateYear: ({ found, year }, { heading }) => ({
    what: `${heading}: ${found} is not in ${year}. `,
    mend: `Only ${year} counts; check the date or delete the row.`,
  }),
  amount: ({ found }, { heading }) => ({
    what: `${heading}: ${quote(found)} is no number. `,
    mend: 'Enter a number without its unit.',
  }),
  negative: ({ found }, { heading }) => ({
    what: `${heading}: ${number(found)} is negative. `,
    mend: 'Enter 0 or more.',
  }),
  amountAbove: ({ found, above, unit }, { heading }) => ({
    what: `${heading}: ${number(found)} ${unit} is more than ${number(above)} ${unit}. `,
    mend: `Check whether it is in ${unit}.`,
  }),
  choice: ({ found, allowed }, { heading }) => ({
    what: `${heading}: ${quote(found)} is not among the words. `,
    mend: `Enter one of ${allowed.join(', ')}.`,
  }),
  noValue: ({ found }, { heading }) => ({
    what: `${heading} is a formula without a result${found === '' ? '' : ` (${shortened(found)})`}. `,
    mend: 'Make it text or a number.',
  }),
  digitsLost: ({ found }, { heading }) => ({
    what: `${heading}: ${quote(found)} was entered as a number and has lost what stands behind 15 digits. `,
    mend: 'Make the cell text, then enter it again.',
  }),
  lost: (_, { heading }) => ({
    what: `${heading}: the file does not have the text of this cell. `,
    mend: 'The file may be damaged; enter the cell again and save.',
  }),
  tooLong: ({ most, found }, { heading }) => ({
    what: `${heading} has ${found} characters, ${most} at most. `,
    mend: 'Enter only what belongs into the column.',
  }),
  required: (_, { heading }) => ({ what: `${heading} is missing. `, mend: 'Fill it in.' }),
  nameDiffers: ({ found, other, first }, names) => ({
    what: `One code is called ${quote(found)} here, and ${quote(other)} with ${place(first, names)}. `,
    mend: 'Check which it is; the code decides.',
  }),
  repeated: ({ value, first }, { heading }) => ({
    what: `${heading} ${shortened(value)} stands in row ${first}, too. `,
    mend: 'Enter it once; delete one of the rows.',
  }),
  repeatedBetween: ({ value, others }, names) => ({
    what: `${names.heading} ${shortened(value)} is also reported by ${others.map((other) => place(other, names)).join(', ')}. `,
    mend: 'It counts with one unit; agree on which.',
  }),
  repeatedEarlier: ({ value, year, district }, names) => ({
    what: `${names.heading} ${shortened(value)} was counted in ${year} with ${names.district(district)}. `,
    mend: 'Only the first time counts; delete the row.',
  }),
  gone: ({ count, rows }) => ({
    what: `${count} rows fewer than last time: ${rows.map(shortened).join(', ')}${count > rows.length ? ' …' : ''}. `,
    mend: 'A ledger is cumulative; put them back, or say why they do not count any more.',
  }),
  figureDiffers: ({ measure, figure, counted, asText = [] }, names) => ({
    what: `${names.measure(measure)} is reported as ${number(figure)}, and the ledger gives ${number(counted)}. `,
    mend:
      asText.length === 0
        ? 'Complete the ledger or correct the figure.'
        : `Amounts in row ${asText.join(', ')} and the like are text, which formulas leave out: make them numbers, then check the figure.`,
  }),
  notEvidence: ({ kind }) => ({
    what:
      kind === 'total'
        ? 'This line is a total and no evidence; it was not read. '
        : 'This line has headings; it was not read. ',
    mend: 'Delete it: the formulas of the sheet count it.',
  }),
  otherSheet: ({ sheet, rows }) => ({
    what: `${rows} more ${rows === 1 ? 'row stands' : 'rows stand'} on the sheet ${quote(sheet)} and ${rows === 1 ? 'was' : 'were'} not read. `,
    mend: 'Put them on the sheet that was sent out, and delete the other one.',
  }),
  otherSubject: ({ found }) => ({
    what: `Over the ledger stands ${quote(found)}, which is another unit or month than the file is of. `,
    mend: 'Check whether the ledger is of another unit or month.',
  }),
  countsOther: ({ measure, sheet }, names) => ({
    what: `The formula of ${names.measure(measure)} counts the sheet ${quote(sheet)} and not this ledger. `,
    mend: 'Put back the formula of the template, or type the figure.',
  }),
  columnsMissing: ({ headings }) => ({
    what: `The ledger lacks the columns ${headings.map(quote).join(', ')}. `,
    mend: 'Use the sheet as it was sent out, with all its columns.',
  }),
};

export const ledgers: Messages['ledgers'] = {
  where: (ledger, cell) => `Ledger ${quote(ledger)}${cell === '' ? '' : ` ${cell}`}`,
  faults,
  preview: (ledger, { added, changed, back, gone, unchanged }) => {
    const parts = [
      added > 0 && `${added} new`,
      changed > 0 && `${changed} changed`,
      back > 0 && `${back} counted again`,
      gone > 0 && `${gone} no longer counted`,
      unchanged > 0 && `${unchanged} the same`,
    ].filter((part) => part !== false);
    return `Ledger ${quote(ledger)}: ${parts.length === 0 ? 'none' : `rows ${parts.join(', ')}`}`;
  },
  none: (count) =>
    `${count} ${count === 1 ? 'ledger is' : 'ledgers are'} not filled in; rows that are kept stay`,
  row: (sheet, id) => `${quote(sheet)}, entry ${id}`,
  more: (count) => `${count} more, see the return slip`,
  kept: {
    title: 'Ledgers: export, clear',
    hint: 'The file has a sheet for each ledger, with filters and ready to print; struck rows and their reasons are in it.',
    which: 'Ledger',
    all: 'All ledgers',
    export: 'Export',
    exported: (file, rows, left) =>
      `Made “${file}”, ${rows} rows${left === 0 ? '' : `; ${left} lines without a number or unit are not in it`}`,
    nothing: 'The workbook has no rows of ledgers yet. ',
    clear: 'Clear…',
    ask: 'Clear all rows of these ledgers?',
    line: (ledger, rows, units) => `${quote(ledger)}: ${rows} rows of ${units} units`,
    goes: 'Names and numbers of companies and persons go from the ledgers and from the record of writes, for good; gatherings that wrote them cannot be undone any more. Export first what has to be kept. ',
    stays:
      'Figures stay as they are; how many rows each unit had, and what they gave, is kept, and the reporting log says so. Source files and exported files are not in the workbook: see to them yourself. ',
    confirm: (rows) => `Clear ${rows} rows`,
    cancel: 'Cancel',
    cleared: (rows) => `${rows} rows cleared; no figure was changed. `,
    changed:
      'The ledgers have changed just now; nothing was cleared. These are the latest counts, please look again. ',
  },
  evidence: {
    rows: 'Show rows',
    selected: 'Rows of the selected cell',
    selectedHint: 'Select a unit’s figure on the entry or completion sheet first',
    all: 'Show all rows',
    shown: (sheet) => `“${sheet}” is filtered for the rows behind this figure`,
    allShown: 'All rows are shown',
    noLedger: 'This figure does not come from a ledger. ',
    noRows: (ledger) => `No unit has sent rows of ledger ${quote(ledger)} yet. `,
    noFigure:
      'The selected cell is no figure of a unit. Select one on the entry or completion sheet first. ',
  },
};
