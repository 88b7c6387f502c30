import type { Messages } from '../zh-CN';

const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;
const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

export const check: Messages['check'] = {
  label: 'Check the entries',
  needPeriod: 'First insert the target table and make a period on the Year page.',
  period: 'Period',
  run: 'Check',
  again: 'Check again',
  running: 'Checking…',
  writing: 'Writing…',
  live: 'Check as I type',
  planDiffers: (count) => `The notice's body and its table differ in ${count} places`,
  liveHint: 'Checks again after every edit or paste while this page is open',
  since: (period) => `Compared with ${period}`,
  unreported: (names) => `No figure entered yet: ${names.join(', ')}`,
  clean: 'Nothing is wrong.',
  cleanHint: 'Everything entered has passed the checks.',
  nothingYet: 'No unit has any entries yet.',
  filtered: 'Nothing fits the filter.',
  count: items,
  summary: (errors, warnings, infos) =>
    errors + warnings + infos === 0
      ? 'Nothing is wrong.'
      : `${errors} errors, ${warnings} doubts, ${infos} hints.`,
  answered: 'Explained',
  grouping: 'Grouping',
  bySeverity: 'By severity',
  byDistrict: 'By unit',
  filter: 'Filter',
  show: (severity, count) => `Show ${severity}, ${items(count)}`,
  district: 'Unit',
  allDistricts: 'All units',
  goTo: (where) => `Go to ${where}`,
  targetSheet: 'Target table',
  more: (count) => `Show ${count} more`,
  marks: {
    locked: 'The columns for marks are locked; cells show no marks.',
    absent: 'This entry sheet has no columns for marks; cells show no marks.',
  },
  changeTo: (text) => `Change to ${text}`,
  changePair: (first, second) => `Enter ${first} and ${second} apart`,
  takeAll: (count) => `Take all (${count})`,
  changeEvery: (count) => `Take every suggestion (${count})…`,
  preview: {
    title: (count) => `${cells(count)} will change`,
    hint: 'Nothing changes until you confirm',
    contested: (count: number) =>
      `${count === 1 ? '1 suggestion is' : `${count} suggestions are`} left out: two say different things of one cell, or a figure that nobody doubts would go. Take them one by one.`,
    blank: 'blank',
    change: (before, after) => `from ${before} to ${after}`,
    confirm: (count) => `Change ${cells(count)}`,
  },
  done: {
    taken: (count) => `${cells(count)} changed`,
    sheet: (name) => `“${name}” written`,
    open: 'Open',
    file: (name) => `“${name}” saved`,
  },
  explain: {
    open: 'Explain…',
    change: 'Change the answer…',
    label: (where) => `Explanation for ${where}`,
    placeholder: 'What is the reason? Kept with the workbook.',
    save: 'Save',
    withdraw: 'Withdraw',
    cancel: 'Cancel',
  },
  list: {
    title: 'List of findings',
    sheet: 'Write to the workbook',
    file: 'Export .xlsx',
  },
};
