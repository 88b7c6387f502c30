import fc from 'fast-check';
import { nameKey } from '../../src/plan/districtName';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { growthUnit } from '../../src/plan/growthUnit';
import type {
  BodyTarget,
  District,
  Indicator,
  Measure,
  Plan,
  Relation,
  Severity,
} from '../../src/plan/types';
import { indicatorOf, indicatorSeed } from './arbitraryIndicator';
import { name, unit } from './arbitraryName';
import { ledgersOf, ledgersSeed } from './arbitraryLedgers';
import { programmeOf, programmeSeed } from './arbitraryProgramme';

export interface PlanSize {
  /** At most so many; at least one. */
  readonly districts?: number;
  readonly indicators?: number;
}

/**
 * Valid plans of any shape: one district or many, pairs, shares weighted by shares, `/` anywhere, names that look like
 * formulas. Every plan went through `parsePlan`, as all plans do.
 */
export function arbitraryPlan({
  districts = 12,
  indicators = 12,
}: PlanSize = {}): fc.Arbitrary<Plan> {
  return fc
    .tuple(
      fc.uniqueArray(id, { minLength: 1, maxLength: districts }),
      fc.integer({ min: 1, max: indicators }),
    )
    .chain(([ids, count]) => planOver(ids, count))
    .map(parsed);
}

function parsed(plan: Plan): Plan {
  const result = parsePlan(serialisePlan(plan));
  if (!result.ok) throw new Error(`not valid: ${JSON.stringify(result.problems)}`);
  return result.plan;
}

const id = fc
  .stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,4})?$/)
  .filter((word) => !(word in {}));

function planOver(ids: readonly string[], count: number): fc.Arbitrary<Plan> {
  return fc
    .record({
      id,
      version: fc.integer({ min: 1, max: 9 }),
      year: fc.integer({ min: 2000, max: 2100 }),
      whole: fc.record({ name, label: name, short: name }),
      wording: fc.record({
        unit: name,
        corner: word,
        subject: word,
        table: word,
        body: word,
        office: word,
      }),
      issuers: fc.array(name, { maxLength: 3 }),
      documentNumber: word,
      issuedOn: fc.constantFrom('2017-04-14', '2020-02-29', null),
      title: name,
      footnote: word,
      districts: districtsOf(ids),
      indicators: fc.array(indicatorSeed(ids.length), { minLength: count, maxLength: count }),
      relations: fc.array(relationSeed, { maxLength: 4 }),
      bodyTargets: fc.array(bodySeed, { maxLength: 4 }),
      weight: fc.option(fc.constantFrom(0, 0.5, 2)),
      programme: fc.option(programmeSeed, { nil: undefined }),
      ledgers: fc.option(ledgersSeed, { nil: [] }),
      thresholds: fc.option(thresholds, { nil: undefined }),
    })
    .map((seed) => {
      const {
        districts,
        indicators,
        relations,
        bodyTargets,
        programme,
        ledgers,
        thresholds,
        weight,
        ...plan
      } = seed;
      const made: Indicator[] = [];
      for (const seed of indicators) made.push(indicatorOf(seed, ids, made));
      const measures = made.flatMap((each) => [...each.measures]);
      return {
        ...plan,
        districts: districts.map((district) => inYear(district, plan.year)),
        successions: ids.length > 1 ? [{ from: [ids[0]!], to: ids[1]!, date: '2020-07-28' }] : [],
        indicators: made,
        relations: relations.map((seed, index) => relationOf(seed, index, measures)),
        bodyTargets: bodyTargets.map((seed, index) => bodyOf(seed, index, measures)),
        ...(programme && { programme: programmeOf(programme, plan.year, measures) }),
        ...(ledgers.length > 0 && { ledgers: ledgersOf(ledgers, measures) }),
        ...(thresholds && { thresholds }),
        weights: weight === null ? {} : { [measures[0]!.id]: weight },
      };
    });
}

/** One line, or nothing. */
const word = fc.oneof(fc.constant(''), name);

const relationSeed = fc.record({
  left: fc.nat(),
  right: fc.nat(),
  severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
  kind: fc.constantFrom<Relation['kind']>('atMost', 'bothZeroOrNeither', 'ratio'),
});

type RelationSeed = typeof relationSeed extends fc.Arbitrary<infer T> ? T : never;

function relationOf(
  { left, right, kind, ...seed }: RelationSeed,
  index: number,
  measures: readonly Measure[],
): Relation {
  const sides = {
    ...seed,
    id: `relation-${index}`,
    left: measures[left % measures.length]!.id,
    right: measures[right % measures.length]!.id,
  };
  return kind === 'ratio' ? { ...sides, kind, from: 1, to: 50 } : { ...sides, kind };
}

const quantity = fc.constantFrom(0, 0.5, 1.2, 30);
const thresholds = fc
  .record(
    {
      completionAbove: quantity,
      gainAbove: quantity,
      growthWithin: quantity,
      gainFrom: quantity,
      paceWithin: quantity,
      paceFrom: quantity,
      farOverFrom: quantity,
      equalFiguresFrom: quantity,
    },
    { requiredKeys: [] },
  )
  .filter((some) => Object.keys(some).length > 0);

/** Names and aliases of a plan are all different, so they are drawn together and dealt out. */
function districtsOf(ids: readonly string[]): fc.Arbitrary<readonly District[]> {
  const spare = 2 * ids.length;
  return fc
    .tuple(
      fc.uniqueArray(name, {
        minLength: ids.length,
        maxLength: ids.length + spare,
        selector: nameKey,
      }),
      fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([names, over]) =>
      ids.map((id, index) => ({
        id,
        name: names[index] ?? '',
        aliases: names.filter((_, at) => at >= ids.length && at % ids.length === index),
        validFrom: '',
        validTo: over[index] ? 'over' : null,
      })),
    );
}

function inYear(district: District, year: number): District {
  const validTo = district.validTo === null ? null : `${year}-07-27`;
  return { ...district, validFrom: `${year}-01-01`, validTo };
}

interface BodySeed {
  readonly clause: string;
  readonly text: string;
  readonly unit: string;
  readonly bounds: readonly [number, number];
  readonly kind: BodyTarget['bound']['kind'];
  readonly measure: number | null;
  readonly factor: number;
  readonly told: 'measure' | 'growthOf' | 'growth' | 'ratio';
}

const bodySeed: fc.Arbitrary<BodySeed> = fc.record({
  clause: name,
  text: name,
  unit,
  bounds: fc.tuple(fc.nat(1_000), fc.nat(1_000)),
  kind: fc.constantFrom('atLeast', 'range', 'atMost'),
  measure: fc.option(fc.nat()),
  factor: fc.constantFrom(1, 10_000, 0.0001),
  told: fc.constantFrom('measure', 'measure', 'growthOf', 'growth', 'ratio'),
});

function bodyOf(seed: BodySeed, index: number, measures: readonly Measure[]): BodyTarget {
  const { clause, text, unit, bounds, kind } = seed;
  const linked = seed.measure === null ? undefined : measures[seed.measure % measures.length];
  const [from, width] = bounds;
  const bound: BodyTarget['bound'] =
    kind === 'range' ? { kind, from, to: from + width } : { kind, value: from };
  const same = { id: `b${index}`, clause, text, bound };
  if (seed.told === 'measure' || linked === undefined) {
    const factor = linked ? seed.factor : 1;
    const none = { growthOf: null, figures: null };
    return { ...same, unit, measure: linked?.id ?? null, factor, ...none };
  }
  const none = { measure: null, factor: 1 };
  return seed.told === 'growthOf'
    ? { ...same, unit: growthUnit(linked), ...none, growthOf: linked.id, figures: null }
    : { ...same, unit: '%', ...none, growthOf: null, figures: seed.told };
}
