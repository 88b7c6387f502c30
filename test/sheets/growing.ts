import { parsePlan } from '../../src/plan/parsePlan';
import type { Plan } from '../../src/plan/types';
import { measuresWith, tableJson } from './tableJson';

const units = ['east', 'west', 'south', 'park'] as const;

const measure = measuresWith(units);

const growth = (of: string, decimals: number, given: object = {}) => ({
  quantity: { least: null, most: null, decimals },
  nature: 'ratio',
  source: { kind: 'growth', of },
  aggregation: { none: '由全市两年的数算出' },
  totalRule: 'entered',
  ...given,
});

/** A city that sets targets of growth: of counts, of amounts that may be negative, of a share, and limits. */
export const growingJson = (year = 2022) => {
  const measures = [
    measure('patents-growth', '专利授权量增长率', '%', growth('patents', 1, { total: 12 }), [
      10,
      15,
      8.5,
      '/',
    ]),
    measure('patents', '专利授权量', '件', { total: 1000 }, [400, 300, 200, 100]),
    measure(
      'profit',
      '专利产品利润',
      '万元',
      { quantity: { least: null, most: null, decimals: 2 }, total: 380.5 },
      [100, 150.5, 80, 50],
    ),
    measure(
      'profit-growth',
      '专利产品利润增长率',
      '%',
      growth('profit', 2, { total: 0 }),
      [0, 3.25, 5, 2],
    ),
    measure(
      'closing-rate',
      '结案率',
      '%',
      {
        quantity: { least: 0, most: 100, decimals: 2 },
        nature: 'ratio',
        source: { kind: 'computed', part: 'closed', of: 'accepted' },
        aggregation: { weightedByMeasure: 'accepted' },
        total: 90,
      },
      [90, 90, 90, '/'],
    ),
    measure('closed', '结案数', '件', { total: 630 }, [180, 270, 180, '/']),
    measure('accepted', '受理数', '件', { total: 700 }, [200, 300, 200, '/']),
    measure('closing-growth', '结案率提高', '百分点', growth('closing-rate', 2, { total: null }), [
      2,
      1.5,
      '/',
      '/',
    ]),
    measure(
      'complaints-growth',
      '投诉量增幅',
      '％',
      growth('complaints', 0, { polarity: 'negative', total: 5 }),
      [5, 0, -10, 5],
    ),
    measure('complaints', '投诉量', '件', { polarity: 'negative', total: 60 }, [20, 20, 10, 10]),
  ];
  const table = {
    year,
    units: ['东区', '西区', '南区', '园区'].map((name, index) => ({
      id: units[index] ?? '',
      name,
      aliases: [],
    })),
    measures,
    starred: [2],
  };
  return tableJson(table, {
    id: `lakeside-${year}`,
    whole: { name: '湖滨市', label: '合计', short: '全市' },
    wording: { unit: '区', corner: '', subject: '专利', table: '', body: '', office: '市保护中心' },
    title: `${year}年度专利目标分解表`,
    relations: [],
    bodyTargets: [
      {
        id: 'patents-growth',
        clause: '一',
        text: '专利授权量增长',
        bound: { atLeast: 12 },
        unit: '%',
        measure: 'patents-growth',
        factor: 1,
      },
    ],
  });
};

/** The same as a plan. */
export const growing: Plan = planOf(growingJson());

export function planOf(json: unknown): Plan {
  const parsed = parsePlan(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.plan;
}
