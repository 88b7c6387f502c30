import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import type { Plan, Programme } from '../../src/plan/types';

/**
 * An invented programme: flows with and without a base, in the table's unit and in another one; stocks and a ratio; what is
 * only typed; limits.
 */
export const programme: Programme = {
  name: '专利助推产业创新试验方案',
  from: 2015,
  to: 2020,
  targets: [
    {
      ...{ id: 'applications', text: '专利申请量', measure: 'patent-applications', unit: '万件' },
      ...{ factor: 10_000, bound: { kind: 'atLeast', value: 24 }, counting: 'cumulative' },
      base: null,
    },
    {
      ...{ id: 'pct', text: 'PCT专利申请量', measure: 'pct-applications', unit: '件', factor: 1 },
      ...{ bound: { kind: 'range', from: 2600, to: 3000 }, counting: 'cumulative', base: 320 },
    },
    {
      ...{ id: 'density', text: '万人发明专利拥有量', measure: 'inventions-per-10000', unit: '件' },
      ...{ factor: 1, bound: { kind: 'atLeast', value: 30 }, counting: 'atEnd', base: 14.5 },
    },
    {
      ...{ id: 'enterprises', text: '知识产权示范企业', measure: null, unit: '家', factor: 1 },
      ...{ bound: { kind: 'atLeast', value: 120 }, counting: 'atEnd', base: null },
    },
    {
      ...{ id: 'days', text: '纠纷平均办结时间', measure: null, unit: '天', factor: 1 },
      ...{ bound: { kind: 'atMost', value: 60 }, counting: 'atEnd', base: 95 },
    },
    {
      ...{ id: 'budget', text: '专项资金使用', measure: null, unit: '万元', factor: 1 },
      ...{ bound: { kind: 'atMost', value: 6000 }, counting: 'cumulative', base: null },
    },
  ],
};

/** The plan as a year of a programme, read as any file is. */
export function withProgramme(plan: Plan, of: Programme = programme): Plan {
  const parsed = parsePlan(serialisePlan({ ...plan, programme: of }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}
