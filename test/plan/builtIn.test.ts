import { builtInPlans } from '../../src/plan/builtIn';
import { districtByName } from '../../src/plan/districtByName';
import { measureById, measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';

const [plan] = builtInPlans;
if (plan === undefined) throw new Error('no built-in plan');

it('has 25 indicators, 27 measures, 9 districts and 19 body targets for 2017', () => {
  expect(plan.year).toBe(2017);
  expect(plan.indicators).toHaveLength(25);
  expect(measuresOf(plan)).toHaveLength(27);
  expect(plan.districts).toHaveLength(9);
  expect(plan.bodyTargets).toHaveLength(19);
});

it('names the halves of the two compound indicators', () => {
  const halves = measuresOf(plan).filter(({ id }) => /[ab]$/.test(id));
  expect(halves.map(({ id, unit }) => `${id} ${unit}`)).toEqual([
    '14a 笔',
    '14b 万元',
    '23a 位',
    '23b 位',
  ]);
  expect(measureById(plan, '14b')?.total).toEqual({ kind: 'number', value: 20000 });
});

it.each([
  ['海安', 'haian'],
  ['海安县', 'haian'],
  ['海安市', 'haian'],
  ['海安区', 'haian'],
  ['通州市', 'tongzhou'],
  ['海门区', 'haimen'],
  ['南通市海门区', 'haimen'],
  [' 海　门 ', 'haimen'],
  ['市开发区', 'kaifaqu'],
  ['开发区', 'kaifaqu'],
  ['南通经济技术开发区', 'kaifaqu'],
  ['港闸区', 'gangzha'],
])('knows %s', (text, id) => {
  expect(districtByName(plan, text)?.id).toBe(id);
});

it.each(['', ' ', '市', '区', '南通', '南通市', '合计', '海', '如', '海门海安', 'constructor'])(
  'does not take %j for a district',
  (text) => {
    expect(districtByName(plan, text)).toBeNull();
  },
);

it('comes back from its own text', () => {
  expect(parsePlan(serialisePlan(plan))).toEqual({ ok: true, plan });
});
