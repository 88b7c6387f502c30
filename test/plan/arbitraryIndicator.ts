import fc from 'fast-check';
import { NOT_APPLICABLE, numberTarget } from '../../src/plan/target';
import { totalByRule } from '../../src/plan/totalByRule';
import type { Aggregation, Indicator, Measure, Target, ValueType } from '../../src/plan/types';
import { name, unit } from './arbitraryName';

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

/** What an indicator is made of, once it is known which stand before it. */
export interface IndicatorSeed {
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

export function indicatorSeed(districts: number): fc.Arbitrary<IndicatorSeed> {
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

export function indicatorOf(
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
