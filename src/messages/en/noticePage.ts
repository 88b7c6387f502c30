import type { Messages } from '../zh-CN';

const count = (of: number, one: string, many = `${one}s`): string =>
  `${of} ${of === 1 ? one : many}`;

export const noticePage: Messages['notice']['page'] = {
  title: 'New plan from a notice',
  intro:
    'Paste the target table of a notice: it becomes a draft first, and plans that are there stay until you have checked and adopted it.',
  paste: {
    label: 'Paste the notice',
    hint: 'Press Ctrl+V here to paste a table copied from Word, WPS or a web page',
  },
  file: 'Choose a file…',
  fileHint: 'Files of .docx, .xlsx, .html, .txt and .csv can be read',
  selection: 'Use the selected range',
  reading: 'Recognising…',
  base: (year) => `On the plan of ${year}`,
  baseHint: 'Where names are the same, nature, direction, kind of total and weights are its',
  found: (indicators, units, bodyTargets) =>
    [
      `Recognised: ${count(indicators, 'indicator')}`,
      count(units, 'unit'),
      ...(bodyTargets === 0 ? [] : [count(bodyTargets, 'body target')]),
    ].join(', '),
  write: 'Write the draft to a sheet…',
  open: 'Open the draft',
  again: 'Judge again',
  judging: 'Judging again…',
  discard: 'Discard the draft',
  discarded: 'The draft is discarded; plans that are there are unchanged',
  doubts: {
    title: 'Doubts',
    decide: (of) => `To decide: ${of}`,
    look: (of) => `To look at: ${of}`,
    none: 'Nothing left to decide',
    goTo: (where) => (where === '' ? 'Go to the draft' : `Go to ${where}`),
  },
  answers: {
    table: (position) => `Take table ${position}`,
    orientation: { across: 'Units across', down: 'Units down' },
    subtotal: 'A subtotal',
    sameAs: (name) => `It is “${name}”`,
    newUnit: 'A new unit',
    abolished: 'Abolished',
    mergedInto: (name) => `Now part of “${name}”`,
    unlink: 'Remove the link',
  },
  adopt: 'Adopt as plan…',
  adoptBlocked: (of) =>
    `${of} ${of === 1 ? 'doubt has' : 'doubts have'} to be decided before it can be adopted`,
  correct: 'Correct the plan in force…',
  save: 'Save the plan file',
  leftOver: {
    title: (of) => `Cells not used (${of})`,
    none: 'Every cell is used',
  },
  differences: {
    title: 'Differences to the plan in force',
    none: 'No difference to the plan in force',
    indicatorAdded: (name) => `Indicator added: ${name}`,
    indicatorRemoved: (name) => `Indicator removed: ${name}`,
    indicatorRenamed: (from, to) => `Indicator renamed: ${from} → ${to}`,
    unitAdded: (name) => `Unit added: ${name}`,
    unitRemoved: (name) => `Unit removed: ${name}`,
    unitRenamed: (from, to) => `Unit renamed: ${from} → ${to}`,
    target: (where, from, to) => `Target changed: ${where} ${from} → ${to}`,
    kind: (where, from, to) => `Kind changed: ${where} ${from} → ${to}`,
  },
};
