import type { IndicatorDraft, MeasureDraft, PlanDraft } from './decodePlan';
import type { BodyTarget, District, Indicator, Measure, Plan } from './types';

/** The plan of a draft in which no problem was found. Every part of it is there, or the decoders are wrong. */
export function planOf(draft: PlanDraft): Plan {
  const { format: _, thresholds, ...plan } = whole(draft);
  return {
    ...plan,
    issuers: each(plan.issuers),
    districts: each(plan.districts).map((part): District => {
      const district = whole(part);
      return { ...district, aliases: each(district.aliases) };
    }),
    indicators: each(plan.indicators).map(indicatorOf),
    bodyTargets: each(plan.bodyTargets).map((part): BodyTarget => whole(part)),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
  };
}

function indicatorOf(draft: IndicatorDraft): Indicator {
  const indicator = whole(draft);
  const [first, second] = each(indicator.measures).map((each) => measureOf(each, indicator.number));
  const measures: Indicator['measures'] =
    second === undefined ? [certain(first)] : [certain(first), second];
  return { ...indicator, measures };
}

function measureOf(draft: MeasureDraft, indicator: number): Measure {
  const { id, ...measure } = whole(draft);
  const targets = [...measure.targets].map(([key, target]) => [key, certain(target)] as const);
  return { id, indicator, ...measure, targets: Object.fromEntries(targets) };
}

function whole<T extends object>(draft: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  Object.values(draft).forEach(certain);
  return draft as { [K in keyof T]-?: Exclude<T[K], undefined> };
}

function each<T>(list: readonly (T | undefined)[]): T[] {
  return list.map(certain);
}

function certain<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('a part of the plan is missing without a problem');
  return value;
}
