import type { Plan } from '../../../src/plan/types';
import { plan2017, withDistricts } from '../plans';
import { filledYear, populationsOf } from './scenario';
import { yearBook } from './yearBook';

const PAGE = 730;

/** Points that the rows of 通报 take together, and of one line. */
function heights(issuers: number): { total: number; line: number } {
  const small = withDistricts(plan2017, 2);
  const plan: Plan = {
    ...small,
    indicators: small.indicators.slice(0, 2),
    relations: [],
    bodyTargets: [],
    issuers: Array.from({ length: issuers }, (_, index) => `第${index + 1}局`),
  };
  const { summary } = yearBook({
    plan,
    periods: filledYear(plan, 7),
    populations: populationsOf(plan),
    openFindings: 0,
  });
  const { rowHeights } = summary.find(({ name }) => name.startsWith('通报'))!;
  return { total: rowHeights.reduce((sum, each) => sum + each, 0), line: rowHeights.at(-1)! };
}

it('a bulletin a few lines longer than a page is drawn together to one', () => {
  const all = Array.from({ length: 16 }, (_, issuers) => heights(issuers));
  const onOne = all.filter(({ total }) => total <= PAGE);
  expect(new Set(onOne.map(({ line }) => line))).toEqual(new Set([25, 21]));
  for (const { total } of all) expect(total <= PAGE || total > PAGE + 100).toBe(true);
});
