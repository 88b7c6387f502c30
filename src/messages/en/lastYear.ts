import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import type { Messages } from '../zh-CN';

const month = (period: Period): string =>
  `${yearOf(period)}-${String(monthsElapsed(period)).padStart(2, '0')}`;
const list = (items: readonly string[]): string => items.join(', ');

export const lastYear: Messages['lastYear'] = {
  title: 'Year on year',
  hint: (period) =>
    `Compared with ${month(period)}: once last year’s figures are here, formulas do the rest`,
  reading: 'Reading…',
  there: 'In the workbook:',
  needed: (growths) =>
    `Growth rates among the targets: ${growths}. They are worked out once last year’s figures are here; until then sheets say that they are missing`,
  former: (sheet) =>
    `“${sheet}” was made for the plan before its revision and counts no more; insert it again`,
  kept: {
    title: (sheet) => `Summaries and growth rates still take “${sheet}”`,
    mend: 'The copy is for comparison only. To use other figures, take the former insertion back first (Restore…), or delete its two sheets, then insert again.',
  },
  missing: {
    noYear: ({ year }) => `no plan of ${year}`,
    noMonth: ({ period }) => `no entries of ${month(period)}`,
  },
  sheets: 'From this workbook',
  sheetsHint: (sheet) => `“${sheet}”; what is corrected there is corrected here`,
  notSheets: (why) => `This workbook has ${why}. Use last year’s workbook, or type the figures.`,
  file: 'From last year’s workbook…',
  typed: 'Type them…',
  typedHint: 'Inserts an empty sheet, to be filled from last year’s bulletin',
  prepare: 'Insert last year’s figures…',
  refused: (file) => `“${file}” cannot be used`,
  notIn: (why) =>
    `This file has ${why}. Choose the workbook of last year that was made with this add-in.`,
  skipped: 'This file belongs to the system or an office program; it is no workbook.',
  close: 'Close',
  of: (file) => `File “${file}”`,
  joined: (unit, of) => `${unit} = last year’s ${of.join(' + ')}`,
  fresh: (units) => `${list(units)}: not there last year, not compared`,
  left: (units, year) =>
    `${list(units.map(({ name }) => name))}: not in this year’s table, and nobody said what became of them; totals are not compared. Correct the plan of ${year} (page Year) and say so in the draft’s last line, for example “${units[0]?.id ?? ''}→the new unit ${year}-01-01”.`,
  apart: (measures) =>
    `Not compared, being new or counted in another unit: ${measures.length} (${list(measures)})`,
  allFit: 'All units and indicators match',
};
