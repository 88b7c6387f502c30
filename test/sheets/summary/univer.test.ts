import { periodOf } from '../../../src/plan/period';
import { withComputed } from '../computed';
import { differences } from '../differences';
import { growing, growingJson, planOf } from '../growing';
import { plan2017 } from '../plans';
import { expectedSummary } from './expected';
import { lastYearOf, plan2018 } from './lastYears';
import { filledYear, populationsOf, type Contents, type FilledPeriod } from './scenario';
import { yearBook, type YearBook } from './yearBook';

const august = periodOf(2017, 8);

function without(unit: string, { period, contents }: FilledPeriod): FilledPeriod {
  const rows = Object.entries(contents).map(([id, row]) => [id, { ...row, [unit]: null }]);
  return { period, contents: Object.fromEntries(rows) as Contents };
}

async function disagreements(book: YearBook): Promise<string[]> {
  const found: string[] = [];
  await withComputed([...book.summary, ...book.base], (results) => {
    found.push(...differences(expectedSummary(book), results).slice(0, 40));
  });
  return found;
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
        adjustments: [
          { district: 'haimen', measure: '1', target: 5500, reason: '纪要', date: '2017-06-30' },
        ],
      });
      expect(await disagreements(book)).toEqual([]);
    },
    300_000,
  );

  it.each([
    ['both years whole', {}, {}],
    ['gaps in both years', { blanks: 9, nonsense: 3 }, { blanks: 6, nonsense: 2, silent: 'rugao' }],
  ])(
    'sets it against the last year, on this year’s units: %s',
    async (_, last, now) => {
      const book = yearBook({
        plan: plan2018,
        periods: filledYear(plan2018, 7, now),
        populations: populationsOf(plan2018),
        lastYear: lastYearOf(plan2017, 20171107, last),
        tasks: {
          tasks: {},
          pairs: {
            'case-growth': { first: 114.9, second: 100, of: periodOf(2018, 6) },
            'case-closing-rate': { first: 181, second: 200, of: periodOf(2018, 9) },
          },
        },
      });
      expect(await disagreements(book)).toEqual([]);
    },
    300_000,
  );

  it.each([
    ['figures of last year', {}, {}],
    ['gaps in both years', { blanks: 5, nonsense: 2 }, { blanks: 4, nonsense: 2, silent: 'south' }],
    ['no figures of last year', null, {}],
  ])(
    'tells growth that is a target: %s',
    async (_, last, now) => {
      const book = yearBook({
        plan: growing,
        periods: filledYear(growing, 11, now),
        populations: {},
        adjustments: [
          { district: 'east', measure: '1', target: 8, reason: '纪要', date: '2022-06-30' },
        ],
        ...(last !== null && { lastYear: lastYearOf(planOf(growingJson(2021)), 12, last) }),
      });
      expect(await disagreements(book)).toEqual([]);
    },
    300_000,
  );
});
