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
    programme: 'targets over several years',
    ledgers: 'ledgers',
    figureDropped: 'reported figure no longer asked for',
    adjustmentGone: 'adjusted target: its unit or indicator is gone, and it is no longer listed',
    adjustmentVoid: 'adjusted target: no longer valid',
    adjustmentCounts: 'adjusted target: was not valid, and is now',
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
      `Rows or columns change: ${count(sheets, 'sheet')} will be laid out anew, and what was entered goes along with its measures and units. The former sheets of version ${version} are kept, hidden. Write summaries, and last year’s figures, again.`,
  },
  edited: (cells) =>
    `${count(cells, 'of these cells was', 'of these cells were')} typed over by hand and will follow the plan`,
  dropped: {
    title: (of) =>
      `${count(of, 'reported figure has', 'reported figures have')} no place in the new plan`,
    body: 'They stay on the hidden former sheets and are put on the list of revisions; totals no longer count them.',
    line: (period, place, said) => `${period} ${place}: ${said}`,
  },
  adjustments: {
    title: (of) => `${count(of, 'adjusted target is', 'adjusted targets are')} affected`,
    body: 'Those no longer listed stay on the hidden former sheet; all are put on the list of revisions.',
  },
  frozen: (of) =>
    `${count(of, 'entry was a formula', 'entries were formulas')} over cells of these sheets; what they give now is written instead.`,
  own: 'Formulas of your own that refer to these sheets will go on referring to the hidden former ones; afterwards you are told which sheets have such formulas, and how to mend them.',
  who: 'Your name',
  why: 'Reason',
  whyHint: 'Kept in the list of revisions',
  confirm: 'Adopt the revision',
  changedMeanwhile:
    'The workbook changed a moment ago, so nothing was written. This is how it stands now; please look again.',
  done: (version) => `Version ${version} of the plan is in force`,
  referring: {
    cells: (sheets, version) =>
      `Formulas on ${sheets.map((sheet) => `“${sheet}”`).join(', ')} still refer to hidden former sheets. To mend them, use Find and Replace there to take “（第${version}版）” out of the formulas, then check each row and column.`,
    names: (names) =>
      `These names still refer to hidden former sheets, change them in the Name Manager: ${names.join(', ')}`,
    unseen: 'Some sheets are too large to be looked through; check their formulas yourself.',
  },
  list: 'List of revisions',
  back: (version) => `Back to version ${version}…`,
  reading: 'Comparing…',
  writing: 'Revising…',
};
