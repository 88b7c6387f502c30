import { parsePlan } from '../../src/plan/parsePlan';
import type { Plan } from '../../src/plan/types';
import { measuresWith, tableJson } from './tableJson';

const units = ['east', 'west', 'south', 'park'] as const;

const measure = measuresWith(units);

const ratio = (part: string, of: string, decimals: number, most: number | null = null) => ({
  quantity: { least: 0, most, decimals },
  nature: 'ratio',
  source: { kind: 'computed', part, of },
});

/** Another city's table as JSON: a share that stands before its two sides, one in ‰ that is a limit, one of two amounts. */
export const sharesJson = () => {
  const measures = [
    measure(
      'closing-rate',
      '结案率',
      '%',
      {
        ...ratio('closed', 'accepted', 2, 100),
        aggregation: { weightedByMeasure: 'accepted' },
        total: 90,
      },
      [90, 90, 90, '/'],
    ),
    measure('closed', '结案数', '件', { total: 630 }, [180, 270, 180, '/']),
    measure('accepted', '受理数', '件', { total: 700 }, [200, 300, 200, '/']),
    measure(
      'damages',
      '赔偿额',
      '万元',
      { quantity: { least: 0, most: null, decimals: 2 }, total: 400.5 },
      [100, 150.5, 100, 50],
    ),
    measure(
      'damages-per-firm',
      '企均赔偿额',
      '万元/家',
      {
        ...ratio('damages', 'firms', 1),
        aggregation: { none: '各区口径不同' },
        totalRule: 'entered',
        total: 2,
      },
      [2, 1.5, '/', 2.5],
    ),
    measure('firms', '企业数', '家', { nature: 'stock', total: 200 }, [50, 70, 60, 20]),
    measure(
      'complaint-rate',
      '投诉率',
      '‰',
      {
        ...ratio('complaints', 'firms', 0),
        polarity: 'negative',
        aggregation: 'weightedByPopulation',
        totalRule: 'entered',
        total: null,
      },
      [20, 15, 30, 50],
    ),
    measure('complaints', '投诉数', '件', { polarity: 'negative', total: 6 }, [1, 2, 2, 1]),
  ];
  const table = {
    year: 2021,
    units: ['东区', '西区', '南区', '园区'].map((name, index) => ({
      id: units[index] ?? '',
      name,
      aliases: [],
    })),
    measures,
  };
  return tableJson(table, {
    id: 'lakeside-2021',
    whole: { name: '湖滨市', label: '全市', short: '全市' },
    wording: { unit: '区', corner: '', subject: '保护', table: '', body: '', office: '市保护中心' },
    title: '2021年度保护目标分解表',
    relations: [
      { id: 'closed', kind: 'atMost', left: 'closed', right: 'accepted', severity: 'error' },
    ],
    bodyTargets: [
      {
        id: 'closing-rate',
        clause: '一',
        text: '案件结案率',
        bound: { atLeast: 90 },
        unit: '%',
        measure: 'closing-rate',
        factor: 1,
      },
    ],
  });
};

/** The same as a plan. */
export const shares: Plan = (() => {
  const parsed = parsePlan(sharesJson());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.plan;
})();
