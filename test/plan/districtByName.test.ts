import { districtByName } from '../../src/plan/districtByName';
import type { District, Plan } from '../../src/plan/types';
import { plan2017 as plan } from '../sheets/plans';

it.each([
  ['海安', 'haian'],
  ['海安县', 'haian'],
  ['海安市', 'haian'],
  ['海安区', 'haian'],
  ['通州市', 'tongzhou'],
  ['海门区', 'haimen'],
  ['南通市海门区', 'haimen'],
  ['南通市 海安县', 'haian'],
  ['\u3000海\u3000门\u00a0', 'haimen'],
  ['市开发区', 'kaifaqu'],
  ['开发区', 'kaifaqu'],
  ['南通开发区', 'kaifaqu'],
  ['经济技术开发区', 'kaifaqu'],
  ['南通市经济技术开发区', 'kaifaqu'],
  ['港闸区', 'gangzha'],
])('takes %s for %s', (text, id) => {
  expect(districtByName(plan, text)?.id).toBe(id);
});

it.each([
  '',
  ' ',
  '市',
  '区',
  '南通',
  '南通市',
  '合计',
  '海',
  '海门海安',
  '海门市区',
  'constructor',
])('takes %j for none', (text) => {
  expect(districtByName(plan, text)).toBeNull();
});

function planOf(...names: readonly string[]): Plan {
  const districts = names.map((name, at): District => ({
    id: `d${at}`,
    name,
    aliases: [],
    validFrom: '2017-01-01',
    validTo: null,
  }));
  return { ...(plan as Plan), districts };
}

it('takes no rank for another where two districts differ by it alone', () => {
  const twins = planOf('开平市', '开平区');
  expect(districtByName(twins, '开平市')?.id).toBe('d0');
  expect(districtByName(twins, '开平区')?.id).toBe('d1');
  expect(districtByName(twins, '开平')).toBeNull();
  expect(districtByName(twins, '开平县')).toBeNull();
});

it('keeps the rank of a name of one character', () => {
  const pair = planOf('矿区', '矿县');
  expect(districtByName(pair, '矿区')?.id).toBe('d0');
  expect(districtByName(pair, '矿市')).toBeNull();
});

it('sees through full-width letters and case', () => {
  expect(districtByName(planOf('Ａ１园区'), 'a1园区')?.id).toBe('d0');
});
