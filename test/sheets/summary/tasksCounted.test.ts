import { periodFigures } from '../../../src/progress/periodFigures';
import { comparable } from '../../../src/plan/comparable/comparable';
import { restatedFigures } from '../../../src/progress/restated';
import { scoreRulesOf } from '../../../src/progress/ranking';
import { bulletinText } from '../../../src/sheets/summary/bulletinText';
import { plan2017 } from '../plans';
import { plan2018 } from './lastYears';
import { entriesOf, filledYear, populationsOf } from './scenario';

const [now] = filledYear(plan2018, 7, {}, [9]);
const [before] = filledYear(plan2017, 8, {}, [9]);
const figures = periodFigures(plan2018, entriesOf(plan2018, now!), populationsOf(plan2018));
const lastYear = restatedFigures(
  comparable(plan2017, plan2018),
  periodFigures(plan2017, entriesOf(plan2017, before!), populationsOf(plan2017)),
  populationsOf(plan2017),
);

/** What the bulletin says of the targets of the notice's text. */
const counted = (compared: typeof lastYear | null): readonly number[] => {
  const texts = bulletinText(figures, scoreRulesOf(plan2018), null, compared);
  const text = texts.map((each) => each.text).find((each) => each.includes('要点任务')) ?? '';
  return [...text.matchAll(/(\d+)项/g)].map(([, count]) => Number(count));
};

it('counts targets that the table tells, and growth of its measures once that can be told', () => {
  const [all, told, ...states] = counted(null);
  expect([all, told]).toEqual([20, 9]);
  expect(states.reduce((sum, each) => sum + each, 0)).toBe(9);
  const [, compared, ...withGrowth] = counted(lastYear);
  expect(compared).toBe(11);
  expect(withGrowth.reduce((sum, each) => sum + each, 0)).toBe(11);
});
