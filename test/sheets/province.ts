import { parsePlan } from '../../src/plan/parsePlan';
import type { Plan } from '../../src/plan/types';
import { measuresWith, tableJson } from './tableJson';

const cities = ['nanjing', 'wuxi', 'xuzhou', 'suzhou'] as const;

const measure = measuresWith(cities);

const growth = { quantity: { least: null, most: null, decimals: 2 }, nature: 'ratio' };

/** A table unlike that of 2017 in all that a plan may say: other words, rates below 0, limits, sums that are not. */
export const province: Plan = (() => {
  const measures = [
    measure('enterprises', '规上企业数', '家', { total: 620 }, [200, 150, '/', 270]),
    measure(
      'output-growth',
      '产值增长率',
      '%',
      { ...growth, aggregation: { weightedByMeasure: 'output' }, total: 4.96 },
      [6.5, 8, -2.25, 7],
    ),
    measure(
      'output',
      '产值',
      '亿元',
      { quantity: { least: 0, most: null, decimals: 1 }, total: 1105.5 },
      [300, 250.5, 255, 300],
    ),
    measure(
      'energy',
      '单位产值能耗变动率',
      '%',
      {
        ...growth,
        polarity: 'negative',
        aggregation: { none: '各市口径不同' },
        totalRule: 'entered',
        total: -4.2,
      },
      [-5, -4.4, 1.5, 0],
    ),
    measure('complaints', '投诉件数', '件', { polarity: 'negative', total: 86 }, [30, 20, 0, 36]),
    measure(
      'cover',
      '绿化覆盖率',
      '%',
      {
        quantity: { least: 0, most: 100, decimals: 1 },
        nature: 'ratio',
        aggregation: 'weightedByPopulation',
        totalRule: 'entered',
        total: null,
      },
      [43.5, 42, '/', 44],
    ),
    measure(
      'patents',
      '有效专利数',
      '件',
      { nature: 'stock', total: 9000 },
      [4000, 2000, 1000, 2000],
    ),
  ];
  const units = ['南京', '无锡', '徐州', '苏州'].map((name, index) => ({
    id: cities[index] ?? '',
    name,
    aliases: [`${name}市`],
  }));
  const json = tableJson(
    { year: 2020, units, measures, starred: [7] },
    {
      id: 'province-2020',
      whole: { name: '江苏省', label: '全省合计', short: '全省' },
      wording: {
        unit: '设区市',
        corner: '',
        subject: '"双控"',
        table: '',
        body: '',
        office: '省发展改革委',
      },
      title: '2020年度"双控"目标分解表',
      relations: [
        { id: 'patents', kind: 'atMost', left: 'enterprises', right: 'patents', severity: 'error' },
      ],
      bodyTargets: [
        {
          id: 'energy',
          clause: '二',
          text: '单位产值能耗下降',
          bound: { atLeast: 4 },
          unit: '%',
          measure: null,
          factor: 1,
        },
        {
          id: 'enterprises',
          clause: '一',
          text: '规上企业',
          bound: { atLeast: 600 },
          unit: '家',
          measure: 'enterprises',
          factor: 1,
        },
        {
          id: 'complaints',
          clause: '三',
          text: '投诉件数控制',
          bound: { atMost: 80 },
          unit: '件',
          measure: 'complaints',
          factor: 1,
        },
        {
          id: 'output',
          clause: '三',
          text: '产值规模控制',
          bound: { atMost: 0.12 },
          unit: '万亿元',
          measure: 'output',
          factor: 10_000,
        },
      ],
      weights: { energy: 2 },
    },
  );
  const parsed = parsePlan(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.plan;
})();
