import type { Messages } from '../zh-CN';

const names = (districts: readonly string[]): string => districts.join(', ');
const percent = (rate: number): string => `${Math.floor(rate * 1000) / 10}%`;
const figures = (count: number): string => (count === 1 ? '1 figure' : `${count} figures`);

export const gather: Messages['gather'] = {
  needPeriod: 'First insert the target table and create a period on the Year page',
  period: 'Period',
  templates: {
    ledgers: 'With ledgers',
    ledgersHint: (count) => `${count} more sheets, which their figures are counted from`,
    title: 'Send templates',
    hint: 'One per unit; it checks itself and needs no add-in',
    month: 'Month',
    due: 'Due',
    duePlaceholder: 'e.g. 10 October',
    district: 'For',
    all: (count) => `All ${count} units`,
    zip: 'Save all (zip)',
    file: 'Save file',
    open: 'Open in Excel',
    openMissing: 'This Excel cannot open it directly; save the file instead',
    insert: 'Add to this workbook',
    working: (done, of) => `Making templates ${done} / ${of}`,
    saved: (name) => `“${name}” is ready`,
    opened: 'Opened in a new window',
    inserted: (name) => `Added as “${name}”`,
  },
  files: {
    title: 'Gather files',
    drop: 'Drop the files of the units here',
    choose: 'Choose files',
    folder: 'Choose a folder',
    reading: (done, of) => `Reading ${done} / ${of}`,
    stopped: 'Cancelled; files read so far are below',
    again: 'Start over',
    more: 'Add files',
  },
  verdicts: {
    accepted: 'Good',
    warnings: 'Good, with doubts',
    asks: 'Decide',
    copy: 'Copy',
    left: 'Not taken',
    rejected: 'Not taken',
    refused: 'Not taken',
    skipped: 'Skipped',
  },
  summary: ({ accepted, asks, refused, skipped }) =>
    [
      `${accepted} good`,
      asks > 0 ? `${asks} to decide` : '',
      refused > 0 ? `${refused} not taken` : '',
      skipped > 0 ? `${skipped} skipped` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  filesTitle: 'Files that need attention',
  goodFiles: (count) => `Good files (${count})`,
  preview: {
    title: 'Before writing',
    added: (count) => `${count} new`,
    changed: (count) => `${count} changed`,
    retyped: (count) => `${count} text made a number`,
    unchanged: (count) => `${count} unchanged`,
    blank: (count) => `${count} blank`,
    faulty: (count) => `${count} wrong`,
    none: 'No file came',
    notTaken: 'A file came and was not taken, see above',
    errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    doubts: (count) => `${count} ${count === 1 ? 'doubt' : 'doubts'}`,
    hints: (count) => `${count} ${count === 1 ? 'hint' : 'hints'}`,
    show: 'Details',
    change: (before, after) => `${before} → ${after}`,
    empty: 'empty',
    twoFiles: (district) => `Several different files for ${district}; only one can be taken:`,
    pick: (name) => `Take “${name}”`,
    confirm: 'Take it',
    confirmAs: (district: string) => `Take it as ${district}’s figures`,
    confirmAll: (count) => `Take all (${count})`,
    leave: 'Leave it',
    undo: 'Undo',
    left: 'Not taken',
    confirmed: 'To be taken',
    known: 'This file was gathered before',
  },
  who: 'Your name',
  whoHint: 'Kept in the record',
  write: (cells, sheet, rows = 0) =>
    rows === 0
      ? `Write ${figures(cells)} to “${sheet}”`
      : `Write ${figures(cells)} to “${sheet}”, ${rows} rows to ledgers`,
  record: 'Only add to the record',
  nothing: 'The sheet holds the same; there is nothing to write',
  nothingTaken: 'No file is ready to be written',
  writing: (done, of) => `Writing ${done} / ${of}`,
  written: (cells, rows = 0) =>
    `Wrote ${figures(cells)}${rows === 0 ? '' : ` and ${rows} rows of ledgers`}; the former ones are kept and can be restored`,
  changedMeanwhile:
    'The sheet changed after you looked. Nothing was written; compare again with what it holds now.',
  openSheet: 'Open the period’s sheet',
  openLedger: (ledger) => `Open the ledger “${ledger}”`,
  openLog: 'Open the record',
  slips: {
    title: 'Return slips',
    count: (districts) =>
      `${districts} ${districts === 1 ? 'unit has' : 'units have'} something to mend or explain`,
    until: 'Mend until',
    all: 'Save all (zip)',
    one: 'Return slip',
  },
  reporting: {
    title: 'Who has reported',
    rate: (submitted, due) => `${submitted} / ${due} reported`,
    missing: 'Missing',
    withErrors: 'With errors',
    withDoubts: 'With doubts',
    explained: 'Explained',
    copy: 'Copy a reminder',
    copied: 'Copied; paste it into the chat',
    text: 'Reminder',
  },
  correct: {
    title: 'Correct a figure',
    hint: 'The old figure, your name, time and reason go into the record',
    district: 'Unit',
    measure: 'Item',
    now: (value) => `Now ${value}`,
    same: (value) => `It is ${value} already; nothing to correct`,
    value: 'Correct to',
    why: 'Reason',
    confirm: 'Correct',
    needs: 'A reason and your name are needed as well',
    done: (name, before, after) => `${name}: ${before} → ${after}`,
  },
  reminder: ({
    period,
    due,
    submitted,
    missing,
    withErrors,
    withDoubts,
    explained,
    rate,
    slips,
    deadline,
    until,
  }) =>
    [
      `[Targets, report for ${period}]`,
      `Dear colleagues, ${submitted.length} of ${due.length} units have reported so far (${percent(rate)}).`,
      missing.length > 0
        ? `Still missing: ${names(missing)}. Please send yours ${deadline === null ? 'soon' : `by ${deadline}`}.`
        : 'Everybody has reported. Thank you!',
      withErrors.length > 0
        ? `To be corrected: ${names(withErrors)}. Please send them again ${until === null ? 'soon' : `by ${until}`}.`
        : '',
      withDoubts.length > 0 ? `Please check or explain some figures: ${names(withDoubts)}.` : '',
      slips.length > 0 ? `What to mend stands in the return slips: ${names(slips)}.` : '',
      explained.length > 0 ? `Explained, thank you: ${names(explained)}.` : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
};
