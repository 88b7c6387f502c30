import fc from 'fast-check';
import { nameKey } from '../../src/plan/districtName';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { NOT_APPLICABLE, numberTarget } from '../../src/plan/target';
import { totalByRule } from '../../src/plan/totalByRule';
import type {
  Aggregation,
  BodyTarget,
  District,
  Indicator,
  Measure,
  Plan,
  Target,
  ValueType,
} from '../../src/plan/types';

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

const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'江河湖海东西南北山林市县区'),
      minLength: 2,
      maxLength: 8,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '=1+1',
      '+A1',
      "'甲'",
      '"乙"',
      '8/2000',
      '甲!A1',
      '〇〇镇（筹）',
      '<b>&丙',
      '*9',
      '𠮷县',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  },
);

const unit = fc.constantFrom('件', '家', '个', '万元', '%', '笔', '篇');

function planOver(ids: readonly string[], count: number): fc.Arbitrary<Plan> {
  return fc
    .record({
      id,
      version: fc.integer({ min: 1, max: 9 }),
      year: fc.integer({ min: 2000, max: 2100 }),
      city: name,
      issuers: fc.array(name, { minLength: 1, maxLength: 3 }),
      documentNumber: name,
      issuedOn: fc.constantFrom('2017-04-14', '2020-02-29'),
      title: name,
      footnote: fc.oneof(fc.constant(''), name),
      districts: districtsOf(ids),
      indicators: fc.array(indicatorSeed(ids.length), { minLength: count, maxLength: count }),
      bodyTargets: fc.array(bodySeed, { maxLength: 4 }),
    })
    .map(({ districts, indicators, bodyTargets, ...plan }) => {
      const made: Indicator[] = [];
      for (const seed of indicators) made.push(indicatorOf(seed, ids, made));
      const measures = made.flatMap((each) => [...each.measures]);
      return {
        ...plan,
        districts: districts.map((district) => inYear(district, plan.year)),
        indicators: made,
        bodyTargets: bodyTargets.map((seed, index) => bodyOf(seed, index, measures)),
      };
    });
}

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

interface Cell {
  readonly applicable: boolean;
  readonly whole: number;
  readonly fraction: number;
}

const cell: fc.Arbitrary<Cell> = fc.record({
  applicable: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
  whole: fc.oneof(fc.nat(10), fc.nat(1_000_000)),
  fraction: fc.nat(9_999),
});

type Shape = 'pair' | ValueType;

interface IndicatorSeed {
  readonly shape: Shape;
  readonly starred: boolean;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly computed: boolean;
  readonly base: number;
  readonly total: Cell;
  readonly rows: readonly [readonly Cell[], readonly Cell[]];
}

function indicatorSeed(districts: number): fc.Arbitrary<IndicatorSeed> {
  const row = fc.array(cell, { minLength: districts, maxLength: districts });
  return fc.record({
    shape: fc.constantFrom<Shape>('count', 'count', 'amount', 'percentage', 'density', 'pair'),
    starred: fc.boolean(),
    name,
    unit,
    decimals: fc.integer({ min: 0, max: 4 }),
    computed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
    base: fc.nat(),
    total: cell,
    rows: fc.tuple(row, row),
  });
}

function indicatorOf(
  seed: IndicatorSeed,
  ids: readonly string[],
  before: readonly Indicator[],
): Indicator {
  const number = before.length + 1;
  const { starred, name, shape } = seed;
  const one = (id: string, type: ValueType, row: readonly Cell[]): Measure =>
    measureOf(seed, id, number, type, ids, row, before);
  if (shape !== 'pair') {
    return { number, starred, name, measures: [one(`${number}`, shape, seed.rows[0])] };
  }
  // A pair has a target on both sides or on neither.
  const second = seed.rows[1].map((half, at) => ({
    ...half,
    applicable: seed.rows[0][at]?.applicable ?? true,
  }));
  const measures = [
    one(`${number}a`, 'count', seed.rows[0]),
    one(`${number}b`, 'amount', second),
  ] as const;
  return { number, starred, name, measures };
}

function measureOf(
  seed: IndicatorSeed,
  id: string,
  indicator: number,
  valueType: ValueType,
  ids: readonly string[],
  row: readonly Cell[],
  before: readonly Indicator[],
): Measure {
  const decimals = valueType === 'count' ? 0 : seed.decimals;
  const targets = row.map((each) => targetOf(each, valueType, decimals));
  const bases = before.flatMap(({ measures }) => [...measures]);
  const base = bases[seed.base % Math.max(bases.length, 1)];
  const aggregation = aggregationOf(valueType, base);
  const weights =
    aggregation.kind === 'weightedByMeasure' && base
      ? ids.map((district) => base.targets[district] ?? NOT_APPLICABLE)
      : null;
  const rule = totalByRule(aggregation, decimals, targets, weights);
  const computed = seed.computed && rule.kind === 'total';
  return {
    id,
    indicator,
    name: `${seed.name}${id}`,
    unit: seed.unit,
    valueType,
    decimals,
    aggregation,
    targets: Object.fromEntries(
      ids.map((district, at) => [district, targets[at] ?? NOT_APPLICABLE]),
    ),
    total: computed ? rule.total : targetOf(seed.total, valueType, decimals),
    totalRule: computed ? 'computed' : 'entered',
  };
}

function aggregationOf(valueType: ValueType, base: Measure | undefined): Aggregation {
  if (valueType === 'count' || valueType === 'amount') return { kind: 'sum' };
  if (valueType === 'percentage' && base) return { kind: 'weightedByMeasure', measure: base.id };
  return { kind: 'weightedByPopulation' };
}

/** The decimals are put together as text, so that no target has more than its measure allows. */
function targetOf(
  { applicable, whole, fraction }: Cell,
  type: ValueType,
  decimals: number,
): Target {
  if (!applicable) return NOT_APPLICABLE;
  const digits = String(fraction).padStart(4, '0').slice(0, decimals);
  return numberTarget(Number(`${type === 'percentage' ? whole % 100 : whole}.${digits}0`));
}

interface BodySeed {
  readonly clause: string;
  readonly text: string;
  readonly unit: string;
  readonly bounds: readonly [number, number];
  readonly isRange: boolean;
  readonly measure: number | null;
  readonly factor: number;
}

const bodySeed: fc.Arbitrary<BodySeed> = fc.record({
  clause: name,
  text: name,
  unit,
  bounds: fc.tuple(fc.nat(1_000), fc.nat(1_000)),
  isRange: fc.boolean(),
  measure: fc.option(fc.nat()),
  factor: fc.constantFrom(1, 10_000, 0.0001),
});

function bodyOf(seed: BodySeed, index: number, measures: readonly Measure[]): BodyTarget {
  const { clause, text, unit, bounds, isRange } = seed;
  const linked = seed.measure === null ? undefined : measures[seed.measure % measures.length];
  const [from, width] = bounds;
  const bound: BodyTarget['bound'] = isRange
    ? { kind: 'range', from, to: from + width }
    : { kind: 'atLeast', value: from };
  const factor = linked ? seed.factor : 1;
  return { id: `b${index}`, clause, text, bound, unit, measure: linked?.id ?? null, factor };
}
