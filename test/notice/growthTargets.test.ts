import { fromText, nextYear, planOf, recognise } from '../../src/notice';
import { draftOf } from '../../src/notice/draftOf';
import { builtInPlans } from '../../src/plan/builtIn';
import { measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { across, asTabs } from './laidOut';

const last = builtInPlans.find(({ id }) => id === 'nantong-2017')!;

/** The targets of a sentence beside the table of 2017, by what tells each. */
function told(sentence: string) {
  const text = `一、目标\n（一）保护。${sentence}\n2018年度南通市知识产权强市建设工作预期目标\n${asTabs(across(last))}`;
  const { bodyTargets } = recognise(fromText(text), last);
  return bodyTargets.map(({ unit, measure, growthOf, figures }) => [
    unit,
    ...[measure, growthOf, figures].map((each) => each ?? '-'),
  ]);
}

it.each([
  ['专利授权量增长10%。', ['%', '-', 'patent-grants', '-']],
  ['专利授权量比上年增长10%以上。', ['%', '-', 'patent-grants', '-']],
  ['专利授权量增长率不低于10%。', ['%', '-', 'patent-grants', '-']],
  ['企业专利授权量占比提高2个百分点。', ['个百分点', '-', 'company-grant-share', '-']],
  ['维权援助案件量增长15%。', ['%', '-', '-', 'growth']],
  ['各类案件结案率不低于90%。', ['%', '-', '-', 'ratio']],
  // Neither growth over the last year nor a part of a whole: its state is told.
  ['维权援助案件量下降15%。', ['%', '-', '-', '-']],
  ['专利授权量年均增长10%。', ['%', '-', '-', '-']],
  ['专利授权量比2015年增长50%。', ['%', '-', '-', '-']],
  ['商标注册量增长2倍。', ['倍', '-', '-', '-']],
  ['企业专利授权量占比提高到76%。', ['%', '-', '-', '-']],
])('%s', (sentence, wanted) => {
  expect(told(sentence)).toEqual([wanted]);
});

it('never takes the growth of one thing for that of another', () => {
  expect(told('商标申请量增长10%，发明专利授权量增长20%。')).toEqual([
    ['%', '-', '-', 'growth'],
    ['%', '-', 'invention-grants', '-'],
  ]);
});

it('keeps id and measure where last year’s plan says the same of it', () => {
  const text = `六、保护\n（一）执法。专利侵权纠纷案件量增长25%。\n2018年度南通市知识产权强市建设工作预期目标\n${asTabs(across(last))}`;
  expect(recognise(fromText(text), last).bodyTargets).toMatchObject([
    { id: 'infringement-case-growth', growthOf: 'infringement-cases', bound: { value: 25 } },
  ]);
});

it('is taken apart and put together again, and gone with the next year’s prose', () => {
  const parsed = parsePlan(planOf(draftOf(last)));
  expect(parsed).toEqual({ ok: true, plan: last });
  expect(nextYear(last).bodyTargets).toEqual([]);
  expect(last.bodyTargets.flatMap(({ growthOf }) => growthOf ?? [])).toEqual([
    measuresOf(last).find(({ key }) => key === 'infringement-cases')?.id,
  ]);
});
