import type { Messages } from '../zh-CN';

const count = (of: number, one: string, many = `${one}s`): string =>
  `${of} ${of === 1 ? one : many}`;

export const noticePage: Messages['notice']['page'] = {
  begin: 'New or corrected plan…',
  title: 'New or corrected plan',
  close: 'Close this panel',
  intro:
    'Paste the target table of a notice: it becomes a draft first, and plans that are there stay until you have checked and adopted it.',
  paste: {
    label: 'Paste the notice',
    hint: 'Press Ctrl+V here to paste a table copied from Word, WPS or a web page',
  },
  file: 'Choose a file…',
  fileHint: 'Files of .docx, .xlsx, .html, .txt and .csv can be read',
  selection: 'Use the selected range',
  refused: (file, title) => `${file}: ${title}`,
  reading: 'Recognising…',
  baseLabel: 'Based on',
  noBase: 'No earlier plan',
  baseOf: (whole, year) => `${whole}, plan of ${year}`,
  startFrom: (from, year) => `Begin ${year} from the plan of ${from}, without a notice`,
  found: (indicators, units, bodyTargets) =>
    [
      `Recognised: ${count(indicators, 'indicator')}`,
      count(units, 'unit'),
      ...(bodyTargets === 0 ? [] : [count(bodyTargets, 'body target')]),
    ].join(', '),
  write: 'Write the draft to a sheet…',
  open: 'Open the draft',
  again: 'Judge again',
  discard: 'Discard the draft',
  doubts: {
    title: 'Doubts',
    decide: (of) => `To decide: ${of}`,
    look: (of) => `To look at: ${of}`,
    none: 'Nothing left to decide',
  },
  save: 'Save the plan as a file',
  adopt: 'Adopt as plan…',
  blank: 'Nothing is entered here yet',
  settle: 'When it is decided, delete this sentence from its cell.',
  many: (title, mend) => `${title}. ${mend}`,
  answers: {
    table: (number) => `Take table ${number}`,
    across: 'The units stand across',
    down: 'The units stand down',
    same: (name) => `It is “${name}”`,
    isNew: 'It is new',
    ended: 'Abolished',
    allEnded: 'All of them were abolished',
    into: (name) => `“${name}” is part of`,
    on: (name) => `Day from which “${name}” is part of it`,
    merged: 'Part of it from this day on',
  },
  older: {
    title: 'There is a draft already',
    body: (name) => `The workbook has the draft “${name}”. Keep it, or replace it by the new one?`,
    replaced:
      'A draft that is replaced is hidden under another name, with all that was changed in it.',
    keep: (name) => `Keep it and write “${name}”`,
    replace: (name) => `Replace “${name}”`,
  },
  missing: {
    title: 'Headings of the draft are missing',
    body: (titles) => `Not found: ${titles.join(', ')}. Put the headings back and judge again.`,
  },
  lowShares: {
    title: (count) => `${count} ${count === 1 ? 'share' : 'shares'} below 1`,
    body: 'Less than one per cent, or a hundred times that? Excel keeps a typed 75% as 0.75. What is really below 1% may stay.',
  },
  otherTotals: {
    title: (count) =>
      `${count} ${count === 1 ? 'total taken as printed is' : 'totals taken as printed are'} not the sum`,
    body: 'If the notice has it so, it may stay; if it was overlooked, correct the total or have it computed.',
  },
  sameTargets: (count, year) =>
    `${count} ${count === 1 ? 'measure has' : 'measures have'} the targets of ${year}`,
  restLost: {
    title: 'The rest of the draft is gone',
    body: 'The hidden sheet with relations, weights and targets of the text was deleted or damaged. Undo that, or read the notice again.',
  },
  adoptBlocked: (of) =>
    `${of} ${of === 1 ? 'doubt has' : 'doubts have'} to be decided before it can be adopted`,
  leftOver: {
    title: (of) => `Cells not used (${of})`,
  },
};
