import type { Messages } from '../zh-CN';

export const summary: Messages['summary'] = {
  needPeriod: 'First insert the target table and create a period on the Year page',
  period: 'Period',
  refresh: 'Read again',
  reading: 'Reading what was reached…',
  facts: (mean, due, time, findings) =>
    `Mean completion of the whole ${mean}${due === null ? '' : ` where ${due} is due`}, time progress ${time}, ${findings} findings open`,
  noMean: 'none',
  partial: 'in part',
  status: {
    done: 'done',
    met: 'met',
    onTrack: 'on track',
    behind: 'behind',
    unmet: 'not met',
    notReported: 'not reported',
    notApplicable: 'not applicable',
    unknown: 'cannot be computed',
  },
  write: {
    title: 'Write the summary',
    hint: 'The page of the whole, scores and trend are always written; all of it formulas that follow the entries',
    pages: 'Also write',
    page: {
      charts: 'Charts',
      matrix: 'Side by side',
      tasks: 'Key tasks',
      evidence: 'Evidence',
      programme: 'Programme',
      bulletin: 'Bulletin',
      measuretrend: 'Trend by measure',
    },
    noLedgers: (page) => `${page} (no ledger yet: gather forms with ledgers first)`,
    countedBy: (page, by) => `${page} (goes with “${by}”, which counts them)`,
    districts: 'Pages of units',
    all: (count) => `All ${count} units`,
    none: 'None',
    prepare: 'Write the summary…',
    base: 'Insert base data…',
    baseOf: (year) => `Insert base data, begin with those of ${year}…`,
    baseHint: 'Populations are needed for weighting by population',
    adjustments: 'Insert adjustments…',
    adjustmentsHint: 'Approved changes of targets during the year; published ones stay',
    there: 'In the workbook:',
  },
  ranking: {
    title: 'Mean completion by unit',
    place: (rank) => `Place ${rank}`,
    unranked: 'no rank',
    due: (share) =>
      `The line marks what is due by now: time progress, ${share}, of what adds up over the year, 100% of all else, by the same weights`,
  },
  map: {
    title: 'All measures at a glance',
    hint: 'Arrow keys move, Enter goes to the cell',
    measure: 'Measure',
    cell: (district, measure, state, completion) =>
      `${district}, ${measure}: ${state}${completion === '' ? '' : `, ${completion}`}`,
  },
  bulletin: {
    title: 'Bulletin',
    incomplete: (missing: number) =>
      `${missing} ${missing === 1 ? 'figure is' : 'figures are'} still missing: rates and ranks in the bulletin will change`,
    copy: 'Copy the bulletin',
    copied: 'Copied; paste it into your document',
    failed: 'The clipboard is closed here: select the text below and copy it',
    document: {
      save: 'Save as official document (.docx)',
      saved: (name) => `${name} saved`,
      fromSheet: (sheet) =>
        `Its text is what stands on “${sheet}” now, its annexes are made from the figures; without a date it has today’s`,
      fromFigures:
        'Its text and annexes are made from the figures, its date is today’s unless you say; once the bulletin’s sheet is written, reword it there',
      number: 'Document number',
      date: 'Date of issue',
      noDate: 'Year, month and day, e.g. 2017-10-12',
      broken: (sheet, cells) =>
        `${cells} on “${sheet}” shows an error, so no document was made. Mend that paragraph on the sheet, or delete the sheet and write the bulletin anew.`,
    },
  },
};
