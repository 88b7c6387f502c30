import type { Measure } from '../types';

/** What two versions of one year's plan may differ in; each has its word in every catalogue. */
export const CHANGED = [
  'target',
  'total',
  'unitAdded',
  'unitRemoved',
  'unitName',
  'unitOrder',
  'unitEnd',
  'unitAliases',
  'measureAdded',
  'measureRemoved',
  'measureOrder',
  'row',
  'label',
  'star',
  'measureName',
  'measureUnit',
  'nature',
  'polarity',
  'aggregation',
  'source',
  'totalRule',
  'decimals',
  'least',
  'most',
  'title',
  'documentNumber',
  'issuedOn',
  'issuers',
  'footnote',
  'whole',
  'wording',
  'relations',
  'thresholds',
  'weights',
  'successions',
  'bodyTargets',
  'programme',
  'ledgers',
] as const;

export type Changed = (typeof CHANGED)[number];

/** One thing in which a plan differs from the one before it. */
export interface PlanChange {
  readonly what: Changed;
  /** As the newer plan has it, or the older one where it is gone; null: it is about no measure. */
  readonly measure: Pick<Measure, 'id' | 'name'> | null;
  /** The unit's name, told in the same way. */
  readonly unit: string | null;
  /** As a person reads it: a figure, a name, a code of the plan; '' where there was nothing or it takes too many words. */
  readonly before: string;
  readonly after: string;
}
