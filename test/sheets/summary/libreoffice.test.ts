import { writeBook } from '../../../src/files/write/writeBook';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { recalculated } from '../../support/recalculated';
import { describeWith } from '../../support/programs';
import { differences } from '../differences';
import { agreementPlans, plan2017, unlikeHalves, withoutTotals } from '../plans';
import { yearAfter } from '../lastYear/years';
import { shares } from '../shares';
import { expectedSummary } from './expected';
import { Page } from './find';
import { lastYearOf, plan2018 } from './lastYears';
import { filledYear, populationsOf, type Flaws } from './scenario';
import { yearBook, type YearInput } from './yearBook';

const eight = agreementPlans[2]![1];
const ten = agreementPlans[1]![1];

const other = agreementPlans[3]![1];

const books: [string, Partial<YearInput> & { readonly plan: Plan; readonly flaws: Flaws }][] = [
  ['everything reported', { plan: plan2017, flaws: {}, openFindings: 0 }],
  [
    'blanks, nonsense and a silent district, adjusted targets, weights, uncapped',
    {
      plan: plan2017,
      flaws: { silent: 'rudong', blanks: 12, nonsense: 4 },
      rules: { weights: { 1: 3, 8: 0.5, 10: 2, 19: 0 }, capped: false },
      openFindings: 7,
      adjustments: [
        { district: 'haimen', measure: '1', target: 6000, reason: '初稿', date: '2017-05-02' },
        {
          district: 'haimen',
          measure: '1',
          target: 5500,
          reason: '市政府专题会议纪要',
          date: '2017-06-30',
        },
        { district: 'rugao', measure: '3', target: 70.5, reason: '核减', date: '2017-07-01' },
        { district: 'haian', measure: '14b', target: 2400, reason: '追加', date: '2017-07-01' },
        {
          district: 'kaifaqu',
          measure: '18',
          target: 5,
          reason: '该项未下达目标',
          date: '2017-07-01',
        },
      ],
    },
  ],
  ['ten districts', { plan: ten, flaws: { blanks: 5 }, openFindings: null }],
  [
    'eight districts, holes among the targets, one population missing',
    {
      plan: eight,
      flaws: { blanks: 9, nonsense: 3, silent: 'qidong' },
      populations: Object.fromEntries(Object.entries(populationsOf(eight)).slice(1)),
    },
  ],
  ['rates below 0, limits, no totals', { plan: other, flaws: { blanks: 2, nonsense: 1 } }],
  [
    'halves that are due differently',
    { plan: unlikeHalves, flaws: { silent: 'rudong', blanks: 4, nonsense: 3 } },
  ],
  ['limits, uncapped', { plan: other, flaws: {}, rules: { weights: {}, capped: false } }],
  ['a table without totals', { plan: withoutTotals(other), flaws: { blanks: 2 } }],
  ['shares that are worked out', { plan: shares, flaws: { blanks: 2, nonsense: 1 } }],
  [
    'against the last year, a unit joined and measures changed, adjusted targets',
    {
      plan: plan2018,
      flaws: { blanks: 4 },
      openFindings: 2,
      lastYear: lastYearOf(plan2017, 2017, { blanks: 3 }),
      tasks: {
        tasks: { 'pct-applications': { owner: '专利处', state: '' } },
        pairs: {
          'case-growth': { first: 115, second: 100, of: periodOf(2018, 3) },
          'case-closing-rate': { first: 12, second: 0, of: periodOf(2018, 9) },
        },
      },
      adjustments: [
        { district: 'haimen', measure: '1', target: 5500, reason: '纪要', date: '2018-06-30' },
      ],
    },
  ],
  [
    'rates below 0 and limits against the last year',
    { plan: yearAfter(other), flaws: {}, lastYear: lastYearOf(other, 3, {}, [6, 9]) },
  ],
  [
    'the last year of an earlier month alone',
    { plan: yearAfter(shares), flaws: { blanks: 1 }, lastYear: lastYearOf(shares, 4, {}, [6]) },
  ],
];

describeWith(['libreoffice'], 'the summary as LibreOffice computes it', () => {
  it.each(books)(
    'says what src/progress says, in every cell: %s',
    async (_name, { flaws, ...input }) => {
      const book = yearBook({
        periods: filledYear(input.plan, 20171107, flaws),
        populations: populationsOf(input.plan),
        ...input,
      });
      const expected = expectedSummary(book);
      const places = new Set(expected.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
      const unasked = book.summary.flatMap((layout) =>
        new Page(layout)
          .formulas()
          .filter(({ row, column }) => !places.has(`${layout.name} ${row} ${column}`))
          .map(({ row, column, formula }) => `${layout.name} [${row},${column}] ${formula}`),
      );
      expect(unasked).toEqual([]);
      expect(places.size).toBe(expected.length);

      const cells = await recalculated(await writeBook([...book.summary, ...book.base]));
      const results = (sheet: string, row: number, column: number) =>
        cells.get(sheet)?.[row]?.[column] ?? '';
      expect(differences(expected, results).slice(0, 40)).toEqual([]);
    },
    300_000,
  );
});
