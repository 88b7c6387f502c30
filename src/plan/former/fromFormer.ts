import { PLAN_FORMAT, type MeasureDraft, type PlanDraft } from '../decodePlan';
import { ENTERED } from '../source';
import type { FormerMeasure, FormerPlan } from './decodeFormer';
import nantong2017 from './nantong-2017.json';

/** What the version that wrote the former format said of every plan. */
const WORDING = {
  unit: '县（市、区）',
  corner: '区域',
  subject: '知识产权',
  table: '附件2',
  body: '附件1',
  office: '市知识产权局',
} as const;

/** The rules that it had for the one table it came with. */
const KNOWN: Readonly<Record<string, typeof nantong2017 | undefined>> = {
  'nantong-2017': nantong2017,
};

type NatureDraft = Pick<MeasureDraft, 'quantity' | 'nature'>;

/**
 * A plan of the former format in the shape of today. Measures keep their row as key, but for those of the plan that came
 * with the add-in, which also gets its relations; what stands in other files has none.
 */
export function fromFormer(former: FormerPlan): PlanDraft {
  const known = former.id === undefined ? undefined : KNOWN[former.id];
  const keys: Readonly<Record<string, string | undefined>> = known?.keys ?? {};
  const keyOf = (id: string): string => keys[id] ?? id;
  const { city, indicators, bodyTargets, ...same } = former;
  return {
    ...same,
    format: PLAN_FORMAT,
    whole: { name: city, label: '合计', short: '全市' },
    wording: WORDING,
    successions: [],
    indicators: indicators?.map(
      (indicator) =>
        indicator && {
          ...indicator,
          measures: indicator.measures?.map((measure) => measure && measureOf(measure, keyOf)),
        },
    ),
    relations: (known?.relations ?? []) as PlanDraft['relations'],
    bodyTargets: bodyTargets?.map(
      (target) =>
        target && {
          ...target,
          measure: target.measure && keyOf(target.measure),
          growthOf: null,
          figures: null,
        },
    ),
    programme: null,
    ledgers: null,
    weights: new Map(),
  };
}

function measureOf(former: FormerMeasure, keyOf: (id: string) => string): MeasureDraft {
  const { id, valueType, decimals, aggregation, ...same } = former;
  return {
    ...same,
    ...(valueType === undefined
      ? { quantity: undefined, nature: undefined }
      : kindOf(valueType, decimals)),
    key: id === undefined ? undefined : keyOf(id),
    polarity: 'positive',
    source: ENTERED,
    aggregation:
      aggregation?.kind === 'weightedByMeasure'
        ? { ...aggregation, measure: keyOf(aggregation.measure) }
        : aggregation,
  };
}

function kindOf(
  valueType: NonNullable<FormerMeasure['valueType']>,
  decimals: number | undefined,
): NatureDraft {
  const from0 = { least: 0, most: null, decimals };
  switch (valueType) {
    case 'count':
    case 'amount':
      return { quantity: from0, nature: 'flow' };
    case 'percentage':
      return { quantity: { ...from0, most: 100 }, nature: 'ratio' };
    case 'density':
      return { quantity: from0, nature: 'stock' };
  }
}
