import type { Messages } from '../zh-CN';

const count = (of: number, one: string, many = `${one}s`): string =>
  `${of} ${of === 1 ? one : many}`;

export const revision: Messages['revision'] = {
  changed: {
    target: 'target',
    total: 'target of the whole',
    unitAdded: 'unit added',
    unitRemoved: 'unit removed',
    unitName: 'name of the unit',
    unitOrder: 'order of the units',
    unitEnd: 'last day of the unit',
    unitAliases: 'other names of the unit',
    measureAdded: 'measure added',
    measureRemoved: 'measure removed',
    measureOrder: 'order of the indicators',
    row: 'number',
    label: 'name of the indicator',
    star: 'star',
    measureName: 'name of the measure',
    measureUnit: 'unit of measure',
    nature: 'nature',
    polarity: 'polarity',
    aggregation: 'how it is totalled',
    source: 'source: typed, or worked out',
    totalRule: 'where the total comes from',
    decimals: 'decimals',
    least: 'lower bound',
    most: 'upper bound',
    title: 'title',
    documentNumber: 'document number',
    issuedOn: 'date of issue',
    issuers: 'issuers',
    footnote: 'footnote',
    whole: 'name of the whole',
    wording: 'wording',
    relations: 'relations',
    thresholds: 'thresholds',
    weights: 'weights',
    successions: 'successions of units',
    bodyTargets: 'targets of the text',
    figureDropped: 'reported figure no longer asked for',
  },
  place: (row, name, unit) =>
    [row === null ? null : `item ${row} ${name ?? ''}`.trim(), unit]
      .filter((part) => part !== null)
      .join(' · '),
  values: (before, after) => `${before || '(empty)'} → ${after || '(empty)'}`,
  line: (place, what, values) =>
    [place === '' ? what : `${place}: ${what}`, values].filter((part) => part !== '').join(' '),
  more: (of) => `${of} more`,
  begin: (year) => `Correct the plan of ${year}…`,
  beginHint: 'Writes the plan in force to a draft sheet, to be changed there and adopted here',
  title: (version) => `Revision of the plan: version ${version}`,
  same: 'The draft does not differ from the plan in force',
  compare: 'Compare with the plan in force…',
  changes: (of) => count(of, 'change'),
  ways: {
    inPlace: (cells, sheets) =>
      `Rows and columns stay: ${count(cells, 'cell')} on ${count(sheets, 'sheet')} will change. Reported figures stay as they are, completion follows.`,
    relaid: (sheets, version) =>
      `Rows or columns change: ${count(sheets, 'sheet')} will be laid out anew, and reported figures go along with their measures and units. The former sheets of version ${version} are kept, hidden. Formulas that refer to them still do; write summaries again.`,
  },
  edited: (cells) =>
    `${count(cells, 'of these cells was', 'of these cells were')} typed over by hand and will follow the plan`,
  dropped: {
    title: (of) =>
      `${count(of, 'reported figure has', 'reported figures have')} no place in the new plan`,
    body: 'They stay on the hidden former sheets and are put on the list of revisions; totals no longer count them.',
    line: (period, place, said) => `${period} ${place}: ${said}`,
  },
  frozen: (of) =>
    `${count(of, 'entry was a formula', 'entries were formulas')} over cells of the same sheet; what they give now is written instead.`,
  adjusted:
    'The workbook has adjusted targets, which go by the former rows and columns. Take back “Adjustments” first and enter them again after the revision.',
  who: 'Your name',
  why: 'Reason',
  whyHint: 'Kept in the list of revisions',
  confirm: 'Adopt the revision',
  changedMeanwhile:
    'The workbook changed a moment ago, so nothing was written. This is how it stands now; please look again.',
  done: (version) => `Version ${version} of the plan is in force`,
  list: 'List of revisions',
  back: (version) => `Back to version ${version}…`,
  reading: 'Comparing…',
  writing: 'Revising…',
};
