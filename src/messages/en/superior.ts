import type { Messages } from '../zh-CN';
import { number } from '../numbers';

const list = (items: readonly string[]): string => items.join(', ');
const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;

export const superior: Messages['superior'] = {
  title: 'Fill in the superior office’s template',
  hint: 'Fills the template that the superior office sent with this workbook’s totals of the same month, and saves a copy. This workbook does not change.',
  choose: 'Choose the template (.xlsx)',
  reading: 'Reading…',
  refused: (file) => `“${file}” cannot be filled in`,
  problems: {
    notTemplate: () =>
      'It is not a template of this add-in. Choose the file that the superior office sent (.xlsx).',
    noEntries: () =>
      'Its table is not there, or lacks a column of number, indicator, unit, target or figure. Choose the file as it was sent.',
    twoTemplates: () =>
      'It holds two templates; which one is meant cannot be told. Choose the file as it was sent.',
    newerTemplate: ({ found }) =>
      `Its version (${found}) is newer than this add-in. Update the add-in first.`,
    rowsRepeated: ({ rows }) => `It has item ${list(rows)} twice. Choose the file as it was sent.`,
    mergedEntries: ({ rows }) =>
      `The entry cells of item ${list(rows)} are merged. Choose the file as it was sent.`,
  },
  skipped: 'This is a file that the system or an office program left, not a template.',
  close: 'Dismiss',
  of: (file, period) => `“${file}”: ${period}`,
  counts: ({ writes, asked, unknown, there }) =>
    [
      `${items(writes)} to fill`,
      asked > 0 ? `${asked} to choose` : '',
      unknown > 0 ? `${unknown} cannot be filled` : '',
      there > 0 ? `${there} with a figure` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  madeFor: (found, own) =>
    `The template was made for “${found}”; the totals of this workbook are of “${own}”. Check the file.`,
  takeAnyway: 'I have checked it: fill it with this workbook’s figures',
  rows: 'Items of the template',
  row: (id, name, unit) => `${id} ${name} (${unit})`,
  from: (name) => `from “${name}”`,
  pick: (id) => `Which of our measures answers item ${id}`,
  unpicked: 'Choose…',
  like: (name) => `${name} (like name)`,
  nobody: 'None of ours; leave it blank',
  takeLikely: (count) => `Choose by the like name for ${items(count)}`,
  figure: (value) => number(value),
  rounded: (exact, value) =>
    `Our total is ${number(exact)}; with the template’s decimals ${number(value)}`,
  before: (found, value) => `The template already says ${found}; ours is ${number(value)}`,
  replace: (value) => `Replace it with ${number(value)}`,
  same: 'the template already says so',
  states: {
    notDue: 'not applicable (/)',
    asked: 'to be chosen',
    left: 'left blank',
    none: 'no measure of ours has this unit; left blank',
    formula: 'the template computes this cell; left as it is',
    unitDiffers: (unit) => `ours is counted in “${unit}”; left blank`,
  },
  unknown: {
    invalid: 'left blank: a figure of ours is wrong; mend it first',
    missingWeight: 'left blank: a weight is missing',
    missingPopulation: 'left blank: a population is missing',
    notCompared: 'left blank: there is no figure of last year to compare with',
    notApplicable: 'left blank: we have no such target (/)',
    notTotalled: (reason) => `left blank: we do not total it (${reason})`,
    notReported: (units) =>
      `left blank: ${units.length} ${units.length === 1 ? 'unit has' : 'units have'} not reported (${list(units.slice(0, 8))}${units.length > 8 ? ' …' : ''})`,
  },
  findings: (count) => `${count} open ${count === 1 ? 'finding' : 'findings'}`,
  save: (cells) => `Save the filled template (${items(cells)})`,
  nothing: 'There is nothing to fill in',
  changed:
    'Figures of the workbook changed after you looked; nothing was saved. They are shown as they are now: look again.',
  saved: (file, cells) =>
    `Made “${file}” with ${items(cells)} filled in; neither the chosen file nor this workbook was changed.`,
};
