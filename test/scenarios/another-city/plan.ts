import seed from '../../../seeds/nantong-2017.json';

/** Words of the table of 2017, and what another city says in its place. */
const WORDS: readonly (readonly [string, string])[] = [
  ['南通', '泉州'],
  ['nantong', 'quanzhou'],
  ['县（市、区）', '镇（街道）'],
  ['区域', '镇街'],
  ['知识产权', '商标品牌'],
  ['附件2', '附表'],
  ['附件1', '正文'],
  ['合计', '全域'],
  ['2017', '2019'],
  ['2020-07', '2022-07'],
];

const UNITS = ['东街', '西街', '北门', '南门', '城东', '城西', '江口', '石山', '新区'];

const inItsWords = (text: string): string =>
  WORDS.reduce((all, [from, to]) => all.replaceAll(from, to), text);

/** The JSON of a plan as another city would write it: its own year, units and words, and one indicator more. */
export function anotherCity(): string {
  const plan = JSON.parse(inItsWords(JSON.stringify(seed))) as typeof seed;
  const [pattern] = plan.indicators;
  const [measure] = pattern!.measures;
  const added = { ...measure!, key: 'brand-service-points', name: '品牌服务站数', unit: '个' };
  const number = plan.indicators.length + 1;
  return JSON.stringify({
    ...plan,
    districts: plan.districts.map((each, index) => ({
      ...each,
      name: UNITS[index],
      aliases: [`${UNITS[index]}街道`],
    })),
    indicators: [
      ...plan.indicators,
      { ...pattern!, number, starred: false, name: '品牌服务站数（个）', measures: [added] },
    ],
    thresholds: { byMeasure: { 'brand-service-points': { completionAbove: 3 } } },
  });
}
