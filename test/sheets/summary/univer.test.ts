import { periodOf } from '../../../src/plan/period';
import { withComputed } from '../computed';
import { differences } from '../differences';
import { plan2017 } from '../plans';
import { expectedSummary } from './expected';
import { filledYear, populationsOf, type Contents, type FilledPeriod } from './scenario';
import { lastYearOf } from './lastYear';
import { yearBook } from './yearBook';

const august = periodOf(2017, 8);

function without(unit: string, { period, contents }: FilledPeriod): FilledPeriod {
  const rows = Object.entries(contents).map(([id, row]) => [id, { ...row, [unit]: null }]);
  return { period, contents: Object.fromEntries(rows) as Contents };
}

describe('the summary as the embedded engine computes it', () => {
  const periods = filledYear(plan2017, 20171107, { blanks: 7, nonsense: 2, silent: 'rudong' });
  const [march, june, september] = periods as [FilledPeriod, FilledPeriod, FilledPeriod];
  const gaps = [march, without('haian', june), { period: august, contents: {} }, september];

  it.each([
    ['month by month', periods],
    ['across an empty month, and one that a unit left out', gaps],
  ])(
    'says what src/progress says, in every cell, %s',
    async (_, filled) => {
      const book = yearBook({
        plan: plan2017,
        periods: filled,
        populations: populationsOf(plan2017),
        openFindings: 3,
        lastYear: lastYearOf(plan2017, filledYear(plan2017, 2016)),
        tasks: {
          tasks: {},
          pairs: {
            'case-growth': { first: 114.9, second: 100, of: periodOf(2017, 6) },
            'case-closing-rate': { first: 181, second: 200, of: periodOf(2017, 9) },
          },
        },
        adjustments: [
          { district: 'haimen', measure: '1', target: 5500, reason: '纪要', date: '2017-06-30' },
        ],
      });
      const sheets = [...book.summary, ...book.base];
      await withComputed(sheets, (results) =>
        expect(differences(expectedSummary(book), results).slice(0, 40)).toEqual([]),
      );
    },
    300_000,
  );
});
