import fc from 'fast-check';
import { unitsIn } from '../../../src/sheets/said/units';
import { plan2017 as plan } from '../plans';

const around = fc.constantFrom('', '附件2', '填报', '（', ' ', '汇总-', '各县区');
const behind = fc.constantFrom(
  '',
  '知识产权局',
  '填报表',
  '）',
  '市场监督管理局',
  '人民路街道',
  ' 定稿',
);

it('every unit of the plan is found by any of its names, and no other beside it', () => {
  const names = plan.districts.flatMap(({ id, name, aliases }) =>
    [name, ...aliases, `南通市${name}`].map((spelling) => ({ id, spelling })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), around, behind, ({ id, spelling }, before, after) => {
      const { units } = unitsIn(plan, `${before}${spelling}${after}`);
      expect(units.map(({ district }) => district)).toEqual([id]);
    }),
    { numRuns: 500 },
  );
});

it('two units are two, whatever parts them', () => {
  const two = fc.shuffledSubarray([...plan.districts], { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(two, fc.constantFrom('、', ' ', '_', '和', '+', '及', ''), ([a, b], mark) => {
      const { units } = unitsIn(plan, `${a!.name}${mark}${b!.name}`);
      expect(units.map(({ district }) => district).sort()).toEqual([a!.id, b!.id].sort());
    }),
  );
});

it.each([
  ['泰州', '泰州'],
  ['填报泰州市', '泰州市'],
  ['苏州市知识产权局', '苏州市知识产权局'],
  ['新沂市', '新沂市'],
  ['高新区', '高新区'],
  ['李堡镇', '李堡镇'],
  ['报送：昆山市', '昆山市'],
])('%s names one that the plan does not have', (text, name) => {
  expect(unitsIn(plan, text).units).toEqual([{ name, district: null }]);
});

it.each([
  ...[
    '南通市',
    '南通市知识产权局',
    '市知识产权局',
    '科技局',
    '知识产权强市建设',
    '专利强市',
    '城市建设',
  ],
  ...[
    '县区',
    '各县（市、区）',
    '地区',
    '单位',
    '全市',
    '市场',
    '区域',
    '县级',
    '示范区',
    '附件2',
    '汇总表',
    'Book',
  ],
])('%s names none', (text) => expect(unitsIn(plan, text).units).toEqual([]));

it('ids are names as well', () => {
  expect(unitsIn(plan, 'RuDong 9').units).toEqual([{ name: '如东', district: 'rudong' }]);
  expect(unitsIn(plan, 'rudongx').units).toEqual([]);
});
