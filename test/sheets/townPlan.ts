import seed from '../../seeds/nantong-2017.json';
import { parsePlan } from '../../src/plan/parsePlan';
import type { Plan } from '../../src/plan/types';

const TOWNS = [
  ['sanxing', '三星镇'],
  ['haiyong', '海永镇'],
  ['yuelai', '悦来镇'],
] as const;

type SeedMeasure = (typeof seed.indicators)[number]['measures'][number];

/** What 海门 is to reach, a third of it for each of its towns; shares and densities are the same everywhere. */
function forTowns(measure: SeedMeasure): object {
  const own = measure.targets.haimen as number;
  const share = measure.nature === 'flow' ? Math.max(1, Math.round(own / TOWNS.length)) : own;
  return {
    ...measure,
    targets: Object.fromEntries(TOWNS.map(([id]) => [id, share])),
    total: null,
    totalRule: 'entered',
  };
}

/**
 * The plan of a district for its own towns: the city's measures under other numbers (the first two changed places), with
 * some changes if wanted.
 */
export function townPlan(change: (measure: SeedMeasure) => object = forTowns): Plan {
  const [first, second, ...rest] = seed.indicators;
  // Measures may get other keys, which no ledger of the city feeds.
  const { ledgers: _, ...bare } = seed;
  const parsed = parsePlan({
    ...bare,
    id: 'haimen-towns-2017',
    whole: { name: '海门市', label: '合计', short: '全市' },
    wording: { ...seed.wording, unit: '镇（街道）', corner: '', office: '海门市知识产权局' },
    districts: TOWNS.map(([id, name]) => ({
      id,
      name,
      aliases: [],
      validFrom: '2017-01-01',
      validTo: null,
    })),
    successions: [],
    bodyTargets: [],
    indicators: [second!, first!, ...rest].map((indicator, at) => ({
      ...indicator,
      number: at + 1,
      measures: indicator.measures.map(change),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** The same with something else about each measure. */
export const townPlanWith = (more: (measure: SeedMeasure) => object): Plan =>
  townPlan((measure) => ({ ...forTowns(measure), ...more(measure) }));
