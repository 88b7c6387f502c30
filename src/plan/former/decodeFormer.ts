import type { Decoded, Decoder } from '../decode/decoder';
import { refuse } from '../decode/decoder';
import { list } from '../decode/list';
import { MOST_DECIMALS, quantity, whole } from '../decode/number';
import { object, record } from '../decode/object';
import { excerpt } from '../decode/path';
import { id, isoDate, oneOf, text } from '../decode/text';
import {
  bodyTargetOf,
  bodyTargetsOf,
  district,
  indicatorsOf,
  name,
  targetOf,
  thresholds,
} from '../decodePlan';
import { LIMITS } from '../limits';
import type { MeasureId } from '../types';

/** The shape that plans had before measures got keys; workbooks and files of that time hold it. */
export const FORMER_FORMAT = 'ip-target-plan/1';

const measureId: Decoder<MeasureId> = (input, path, log) => {
  if (typeof input !== 'string') return refuse(input, 'text', path, log);
  if (/^[1-9]\d{0,3}[ab]?$/.test(input)) return input;
  log.add(path, { code: 'badId', found: excerpt(input) });
  return undefined;
};

const target = targetOf(quantity);

type FormerAggregation =
  | { readonly kind: 'sum' | 'weightedByPopulation' }
  | { readonly kind: 'weightedByMeasure'; readonly measure: MeasureId };

const weights = object({ weightedByMeasure: measureId });

const aggregation: Decoder<FormerAggregation> = (input, path, log) => {
  if (typeof input === 'string') {
    const kind = oneOf('sum', 'weightedByPopulation')(input, path, log);
    return kind && { kind };
  }
  const measure = weights(input, path, log)?.weightedByMeasure;
  return measure === undefined ? undefined : { kind: 'weightedByMeasure', measure };
};

const measure = object({
  id: measureId,
  name,
  unit: text(LIMITS.unit),
  valueType: oneOf('count', 'amount', 'percentage', 'density'),
  decimals: whole(0, MOST_DECIMALS),
  aggregation,
  targets: record(target),
  total: target,
  totalRule: oneOf('computed', 'entered'),
});

/** Reads the former shape field by field. */
export const decodeFormer = object({
  format: oneOf(FORMER_FORMAT),
  id,
  version: whole(1, 1_000_000),
  year: whole(1900, 2999),
  city: name,
  issuers: list(name, { least: 1, most: LIMITS.issuers }),
  documentNumber: name,
  issuedOn: isoDate,
  title: name,
  footnote: text(LIMITS.footnote, { least: 0 }),
  districts: list(district, { least: 1, most: LIMITS.districts }),
  indicators: indicatorsOf(measure),
  bodyTargets: bodyTargetsOf(object(bodyTargetOf(measureId))),
  thresholds,
});

export type FormerPlan = NonNullable<Decoded<typeof decodeFormer>>;
export type FormerMeasure = NonNullable<Decoded<typeof measure>>;
