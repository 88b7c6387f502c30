import type { Plan } from '../../../src/plan/types';
import { periodFigures } from '../../../src/progress/periodFigures';
import { scoreRulesOf } from '../../../src/progress/ranking';
import { bulletinText } from '../../../src/sheets/summary/bulletinText';
import { plan2017 } from '../plans';
import { province } from '../province';
import { townPlan } from '../townPlan';
import { entriesOf, filledYear, populationsOf, type Flaws } from './scenario';

/** What the last month's bulletin says, whole. */
function told(plan: Plan, flaws: Flaws, months = [3, 6, 9]): string {
  const filled = filledYear(plan, 20171107, flaws, months).at(-1)!;
  const figures = periodFigures(plan, entriesOf(plan, filled), populationsOf(plan));
  return bulletinText(figures, scoreRulesOf(plan), 0)
    .map(({ text }) => text)
    .join('\n');
}

/** All has been reached by all. */
function allDone(): string {
  const [period] = filledYear(plan2017, 1).slice(-1);
  const contents = Object.fromEntries(
    plan2017.indicators.flatMap(({ measures }) =>
      measures.map(({ id, targets }) => [
        id,
        Object.fromEntries(
          Object.entries(targets).map(([unit, target]) => [
            unit,
            target.kind === 'number' ? target.value : '/',
          ]),
        ),
      ]),
    ),
  );
  const entries = entriesOf(plan2017, { period: period!.period, contents });
  const figures = periodFigures(plan2017, entries, populationsOf(plan2017));
  return bulletinText(figures, scoreRulesOf(plan2017), 0)
    .map(({ text }) => text)
    .join('\n');
}

const whole: readonly (readonly [string, string])[] = [
  ['nearly everything reported', told(plan2017, { blanks: 6 })],
  ['everything reported', told(plan2017, {})],
  ['a silent unit', told(plan2017, { silent: 'rudong', blanks: 9, nonsense: 5 })],
  ['a province', told(province, { blanks: 2 })],
  ['towns', told(townPlan(), {}, [12])],
  ['all done', allDone()],
];

describe('what the bulletin says', () => {
  it.each(whole)('leaves out what there is none of: %s', (_name, text) => {
    expect(text).not.toMatch(/(?<![\d.])0项|[：；]无。|超(序时|目标)?0\.0个|：。|，，/);
  });

  it.each(whole)('says once what the overall completion is: %s', (_name, text) => {
    expect(text.match(/（各项指标完成率的加权平均）/g)).toHaveLength(1);
  });

  it('counts points from time progress or from the target, and says from which', () => {
    const [[, text]] = whole as [[string, string]];
    const points = text.match(/[超欠](序时|目标)?\d+\.\d个百分点/g) ?? [];
    expect(points.length).toBeGreaterThan(2);
    expect(points.filter((each) => !/序时|目标/.test(each))).toEqual([]);
    // 万人发明专利拥有量 does not grow from January on.
    expect(text).not.toMatch(/拥有量（[^）]*序时/);
  });

  it('asks for reports, and warns, only where some are missing', () => {
    const [some, all] = [whole[0]![1], whole[1]![1]];
    expect(some).toContain('本通报依据已报送的数据');
    expect(some).toContain('请尽快补报、更正');
    expect(all).toContain('填报率100.0%。');
    expect(all).not.toContain('本通报依据已报送的数据');
    expect(all).not.toContain('补报');
  });

  it('says so where nothing lags behind', () => {
    expect(whole.at(-1)![1]).toContain('没有滞后、未达标的指标。');
  });
});
