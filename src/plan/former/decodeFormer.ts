import type { Decoded, Decoder } from '../decode/decoder';
import { refuse } from '../decode/decoder';
import { list } from '../decode/list';
import { flag, MOST_DECIMALS, nullable, quantity, whole } from '../decode/number';
import { object, record } from '../decode/object';
import { excerpt } from '../decode/path';
import { id, isoDate, oneOf, text } from '../decode/text';
import { bound, district, name, thresholds } from '../decodePlan';
import { LIMITS } from '../limits';
import { NOT_APPLICABLE } from '../target';
import type { MeasureId, Target } from '../types';

/** The shape that plans had before measures got keys; workbooks and files of that time hold it. */
export const FORMER_FORMAT = 'ip-target-plan/1';

const measureId: Decoder<MeasureId> = (input, path, log) => {
  if (typeof input !== 'string') return refuse(input, 'text', path, log);
  if (/^[1-9]\d{0,3}[ab]?$/.test(input)) return input;
  log.add(path, { code: 'badId', found: excerpt(input) });
  return undefined;
};

const target: Decoder<Target> = (input, path, log) => {
  if (typeof input === 'string') {
    return oneOf('/')(input, path, log) === undefined ? undefined : NOT_APPLICABLE;
  }
  const value = quantity(input, path, log);
  return value === undefined ? undefined : { kind: 'number', value };
};

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
  indicators: list(
    object({
      number: whole(1, 9_999),
      starred: flag,
      name,
      measures: list(measure, { least: 1, most: 2 }),
    }),
    { least: 1, most: LIMITS.indicators },
  ),
  bodyTargets: list(
    object({
      id,
      clause: name,
      text: name,
      bound,
      unit: text(LIMITS.unit),
      measure: nullable(measureId),
      factor: quantity,
    }),
    { least: 0, most: LIMITS.bodyTargets },
  ),
  thresholds,
});

export type FormerPlan = NonNullable<Decoded<typeof decodeFormer>>;
export type FormerMeasure = NonNullable<Decoded<typeof measure>>;
