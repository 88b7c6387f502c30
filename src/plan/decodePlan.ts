import type { Decoded, Decoder } from './decode/decoder';
import { refuse } from './decode/decoder';
import { list } from './decode/list';
import { flag, MOST_DECIMALS, nullable, quantity, whole } from './decode/number';
import { object, record } from './decode/object';
import { partial } from './decode/partial';
import { excerpt } from './decode/path';
import { id, isoDate, oneOf, text } from './decode/text';
import { LIMITS } from './limits';
import { NOT_APPLICABLE } from './target';
import type { Aggregation, BodyTarget, MeasureId, Target, Thresholds } from './types';

/** Names the shape of a plan's JSON; a change that old readers would misread gets another number. */
export const PLAN_FORMAT = 'ip-target-plan/1';

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

const weights = object({ weightedByMeasure: measureId });

const aggregation: Decoder<Aggregation> = (input, path, log) => {
  if (typeof input === 'string') {
    const kind = oneOf('sum', 'weightedByPopulation')(input, path, log);
    return kind && { kind };
  }
  const measure = weights(input, path, log)?.weightedByMeasure;
  return measure === undefined ? undefined : { kind: 'weightedByMeasure', measure };
};

const atLeast = object({ atLeast: quantity });
const range = object({ from: quantity, to: quantity });

const bound: Decoder<BodyTarget['bound']> = (input, path, log) => {
  if (typeof input === 'object' && input !== null && ('from' in input || 'to' in input)) {
    const { from, to } = range(input, path, log) ?? {};
    return from === undefined || to === undefined ? undefined : { kind: 'range', from, to };
  }
  const value = atLeast(input, path, log)?.atLeast;
  return value === undefined ? undefined : { kind: 'atLeast', value };
};

const name = text(LIMITS.name);

const district = object({
  id,
  name,
  aliases: list(name, { least: 0, most: LIMITS.aliases }),
  validFrom: isoDate,
  validTo: nullable(isoDate),
});

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

const indicator = object({
  number: whole(1, 9_999),
  starred: flag,
  name,
  measures: list(measure, { least: 1, most: 2 }),
});

const bodyTarget = object({
  id,
  clause: name,
  text: name,
  bound,
  unit: text(LIMITS.unit),
  measure: nullable(measureId),
  factor: quantity,
});

const thresholds = partial<Thresholds>({
  completionAbove: quantity,
  gainAbove: quantity,
  gainFrom: quantity,
  paceWithin: quantity,
  paceFrom: quantity,
  slipFrom: quantity,
  equalFiguresFrom: quantity,
});

/** Reads what stands in the JSON, field by field; what fields must have to do with each other is `checks/`. */
export const decodePlan = object({
  format: oneOf(PLAN_FORMAT),
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
  indicators: list(indicator, { least: 1, most: LIMITS.indicators }),
  bodyTargets: list(bodyTarget, { least: 0, most: LIMITS.bodyTargets }),
  thresholds,
});

export type PlanDraft = NonNullable<Decoded<typeof decodePlan>>;
export type MeasureDraft = NonNullable<Decoded<typeof measure>>;
export type IndicatorDraft = NonNullable<Decoded<typeof indicator>>;
