import type { Decoded, Decoder } from './decode/decoder';
import { refuse } from './decode/decoder';
import { list } from './decode/list';
import { flag, MOST_DECIMALS, nullable, quantity, signed, whole } from './decode/number';
import { object, record } from './decode/object';
import { orElse } from './decode/orElse';
import { partial } from './decode/partial';
import { id, isoDate, key, oneOf, text } from './decode/text';
import { decodeBound } from './decodeBound';
import { decodeLedgers } from './decodeLedgers';
import { decodeProgramme } from './decodeProgramme';
import { decodeSource } from './decodeSource';
import { LIMITS } from './limits';
import { NOT_APPLICABLE } from './target';
import type { EntryThresholds, MeasureKey, Target, Thresholds, TypedFigures } from './types';

/** Names the shape of a plan's JSON; a change that old readers would misread gets another number. */
export const PLAN_FORMAT = 'ip-target-plan/2';

/** A number of what kind there may be, or `/`. */
export const targetOf =
  (number: Decoder<number>): Decoder<Target> =>
  (input, path, log) => {
    if (typeof input === 'string') {
      return oneOf('/')(input, path, log) === undefined ? undefined : NOT_APPLICABLE;
    }
    const value = number(input, path, log);
    return value === undefined ? undefined : { kind: 'number', value };
  };

const target = targetOf(signed);

/** As in a plan, but a measure is still known by its key. */
export type AggregationDraft =
  | { readonly kind: 'sum' | 'weightedByPopulation' }
  | { readonly kind: 'weightedByMeasure'; readonly measure: MeasureKey }
  | { readonly kind: 'none'; readonly reason: string };

const weighted = object({ weightedByMeasure: key });
const none = object({ none: text(LIMITS.name) });

const aggregation: Decoder<AggregationDraft> = (input, path, log) => {
  if (typeof input === 'string') {
    const kind = oneOf('sum', 'weightedByPopulation')(input, path, log);
    return kind && { kind };
  }
  if (typeof input === 'object' && input !== null && 'none' in input) {
    const reason = none(input, path, log)?.none;
    return reason === undefined ? undefined : { kind: 'none', reason };
  }
  const measure = weighted(input, path, log)?.weightedByMeasure;
  return measure === undefined ? undefined : { kind: 'weightedByMeasure', measure };
};

export const name = text(LIMITS.name);
const mayBeEmpty = text(LIMITS.name, { least: 0 });
const note = text(LIMITS.footnote, { least: 0 });

export const district = object({
  id,
  name,
  aliases: list(name, { least: 0, most: LIMITS.aliases }),
  validFrom: isoDate,
  validTo: nullable(isoDate),
});

const measure = object({
  key,
  name,
  unit: text(LIMITS.unit),
  quantity: object({
    least: nullable(signed),
    most: nullable(signed),
    decimals: whole(0, MOST_DECIMALS),
  }),
  nature: oneOf('flow', 'stock', 'ratio'),
  polarity: oneOf('positive', 'negative'),
  aggregation,
  source: decodeSource,
  targets: record(target),
  total: nullable(target),
  totalRule: oneOf('computed', 'entered'),
});

/** A row of the table, whatever its measures are written as. */
export const indicatorsOf = <T>(decode: Decoder<T>) =>
  list(
    object({
      number: whole(1, 9_999),
      starred: flag,
      name,
      measures: list(decode, { least: 1, most: 2 }),
    }),
    { least: 1, most: LIMITS.indicators },
  );

const indicators = indicatorsOf(measure);

const sides = {
  id,
  left: key,
  right: key,
  severity: oneOf('error', 'warning', 'info'),
};
const plainRelation = object({ ...sides, kind: oneOf('atMost', 'bothZeroOrNeither') });
const ratioRelation = object({ ...sides, kind: oneOf('ratio'), from: quantity, to: quantity });
type RelationDraft = Decoded<typeof plainRelation> | Decoded<typeof ratioRelation>;

const relation: Decoder<NonNullable<RelationDraft>> = (input, path, log) => {
  if (typeof input !== 'object' || input === null) return refuse(input, 'object', path, log);
  return ('from' in input || 'to' in input ? ratioRelation : plainRelation)(input, path, log);
};

/** Fields of a target of the notice's prose, with the measure that says the same, however that is named. */
export const bodyTargetOf = (measureName: Decoder<string>) => ({
  id,
  clause: name,
  text: name,
  bound: decodeBound,
  unit: text(LIMITS.unit),
  measure: nullable(measureName),
  factor: quantity,
});

export const bodyTargetsOf = <T extends object>(decode: Decoder<T>) =>
  list(decode, { least: 0, most: LIMITS.bodyTargets });

const bodyTarget = object({
  ...bodyTargetOf(key),
  growthOf: orElse<MeasureKey | null>(null, key),
  figures: orElse<TypedFigures | null>(null, oneOf('growth', 'ratio')),
});

const ofEntries = {
  completionAbove: quantity,
  gainAbove: quantity,
  gainFrom: quantity,
  paceWithin: quantity,
  paceFrom: quantity,
  farOverFrom: quantity,
  growthWithin: quantity,
};
const ofAll = { ...ofEntries, equalFiguresFrom: quantity };

export const thresholds = partial<Thresholds>(ofAll);

export interface ThresholdsDraft extends Thresholds {
  readonly byMeasure: ReadonlyMap<MeasureKey, Partial<EntryThresholds> | undefined>;
}

const planThresholds = partial<ThresholdsDraft>({
  ...ofAll,
  byMeasure: record(partial<EntryThresholds>(ofEntries)),
});

/** Reads what stands in the JSON, field by field; what fields must have to do with each other is `checks/`. */
export const decodePlan = object(
  {
    format: oneOf(PLAN_FORMAT),
    id,
    version: whole(1, 1_000_000),
    year: whole(1900, 2999),
    whole: object({ name, label: name, short: name }),
    wording: object({
      unit: name,
      corner: orElse('', mayBeEmpty),
      subject: mayBeEmpty,
      table: mayBeEmpty,
      body: mayBeEmpty,
      office: mayBeEmpty,
    }),
    issuers: list(name, { least: 0, most: LIMITS.issuers }),
    documentNumber: mayBeEmpty,
    issuedOn: nullable(isoDate),
    title: name,
    footnote: note,
    districts: list(district, { least: 1, most: LIMITS.districts }),
    successions: list(
      object({ from: list(id, { least: 1, most: LIMITS.districts }), to: id, date: isoDate }),
      { least: 0, most: LIMITS.districts },
    ),
    indicators,
    relations: list(relation, { least: 0, most: LIMITS.relations }),
    bodyTargets: bodyTargetsOf(bodyTarget),
    programme: decodeProgramme,
    ledgers: decodeLedgers,
    thresholds: planThresholds,
    weights: record(quantity),
  },
  // Editors look there what a plan may say: `assets/plans/plan.schema.json`.
  { $schema: note },
);

export type PlanDraft = NonNullable<Decoded<typeof decodePlan>>;
export type MeasureDraft = NonNullable<Decoded<typeof measure>>;
export type IndicatorDraft = NonNullable<NonNullable<Decoded<typeof indicators>>[number]>;
