import { parsePeriod, type Period } from '../../plan/period';
import type { DistrictId, Plan } from '../../plan/types';

/** Raised when the template's rows, columns or marks change so that older ones must be read differently. */
export const TEMPLATE_VERSION = 1;

/** Which plan, district and period a template was made for. */
export interface Identity {
  readonly plan: string;
  readonly planVersion: number;
  readonly district: DistrictId;
  readonly period: Period;
  readonly template: number;
}

export function identityOf(plan: Plan, district: DistrictId, period: Period): Identity {
  return {
    plan: plan.id,
    planVersion: plan.version,
    district,
    period,
    template: TEMPLATE_VERSION,
  };
}

/** The keys that an identity is kept under, wherever it is kept. */
const KEYS = ['plan', 'planVersion', 'district', 'period', 'template'] as const;

/** The identity as pairs of text. */
export function identityPairs(identity: Identity): [key: string, value: string][] {
  return KEYS.map((key) => [key, String(identity[key])]);
}

/** Reads pairs back; null when one is missing or makes no sense. Keys that are not ours are passed over. */
export function readIdentity(pairs: Iterable<readonly [string, string]>): Identity | null {
  const values = new Map(pairs);
  const [plan, planVersion, district, period, template] = KEYS.map((key) => values.get(key) ?? '');
  const parsed = parsePeriod(period ?? '');
  const numbers = [Number(planVersion), Number(template)];
  if (!plan || !district || parsed === null || !numbers.every(isCounter)) return null;
  return {
    plan,
    planVersion: numbers[0] as number,
    district,
    period: parsed,
    template: numbers[1] as number,
  };
}

function isCounter(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

export function sameIdentity(a: Identity, b: Identity): boolean {
  return KEYS.every((key) => a[key] === b[key]);
}
