import { districtByName } from '../../plan/districtByName';
import { measuresOf } from '../../plan/measures';
import type { District, Indicator, Measure, Plan } from '../../plan/types';
import { indicatorWithUnit } from '../../plan/withUnit';
import { plainWord } from '../words';

/** What last year's plan knows by name. */
export interface Known {
  readonly unit: (text: string) => District | null;
  readonly measure: (name: string) => Measure | null;
  /** By the printed name, units included. */
  readonly indicator: (label: string) => Indicator | null;
  readonly plan: Plan | null;
}

export function knownFrom(plan: Plan | null): Known {
  const measures = new Map<string, Measure>();
  for (const measure of plan === null ? [] : measuresOf(plan)) {
    measures.set(measureWord(measure.name), measure);
  }
  const indicators = new Map<string, Indicator>();
  for (const indicator of plan?.indicators ?? []) {
    // 目标 prints the unit with a name that does not say it.
    for (const name of [indicatorWithUnit(indicator), indicator.name]) {
      indicators.set(measureWord(name), indicator);
    }
  }
  return {
    plan,
    unit: (text) => (plan === null ? null : districtByName(plan, text)),
    measure: (name) => measures.get(measureWord(name)) ?? null,
    indicator: (label) => indicators.get(measureWord(label)) ?? null,
  };
}

/** A measure's name spelling aside: neither width, blanks, marks nor the unit in brackets count. */
export function measureWord(name: string): string {
  return plainWord(name)
    .replace(/^[*★☆]|^其中[:：]?|[*★☆]$/g, '')
    .replace(/[()[\]【】“”"'‘’、,，·:：]/g, '')
    .toLowerCase();
}
