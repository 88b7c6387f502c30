import fc from 'fast-check';
import { growthUnit } from '../../src/plan/growthUnit';
import { ENTERED } from '../../src/plan/source';
import { NOT_APPLICABLE, numberTarget } from '../../src/plan/target';
import { totalByRule } from '../../src/plan/totalByRule';
import type {
  Aggregation,
  Indicator,
  Measure,
  Nature,
  Polarity,
  Quantity,
  Source,
  Target,
} from '../../src/plan/types';
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

/** The kinds of measure that there are, each with what sets it apart. */
const KINDS = {
  count: { nature: 'flow', least: 0, most: null },
  amount: { nature: 'flow', least: 0, most: null },
  share: { nature: 'ratio', least: 0, most: 100 },
  density: { nature: 'stock', least: 0, most: null },
  growth: { nature: 'ratio', least: null, most: null },
  quotient: { nature: 'ratio', least: 0, most: null },
  grown: { nature: 'ratio', least: null, most: null },
  stock: { nature: 'stock', least: 0, most: null },
  limit: { nature: 'flow', least: 0, most: null },
} as const satisfies Record<string, { nature: Nature } & Omit<Quantity, 'decimals'>>;

type Kind = keyof typeof KINDS;
type Shape = 'pair' | Kind;

/** What an indicator is made of, once it is known which stand before it. */
export interface IndicatorSeed {
  readonly shape: Shape;
  readonly starred: boolean;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly printsTotal: boolean;
  readonly computed: boolean;
  readonly base: number;
  readonly total: Cell;
  readonly rows: readonly [readonly Cell[], readonly Cell[]];
}

export function indicatorSeed(districts: number): fc.Arbitrary<IndicatorSeed> {
  const row = fc.array(cell, { minLength: districts, maxLength: districts });
  return fc.record({
    shape: fc.constantFrom<Shape>(
      'count',
      'count',
      'amount',
      'share',
      'density',
      'growth',
      'quotient',
      'grown',
      'stock',
      'limit',
      'pair',
    ),
    starred: fc.boolean(),
    name,
    unit,
    decimals: fc.integer({ min: 0, max: 4 }),
    printsTotal: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
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
  const one = (id: string, type: Kind, row: readonly Cell[]): Measure =>
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
  kind: Kind,
  ids: readonly string[],
  row: readonly Cell[],
  before: readonly Indicator[],
): Measure {
  const { nature, ...bounds } = KINDS[kind];
  const sides = kind === 'quotient' ? sidesAmong(before, seed.base) : null;
  const of = kind === 'grown' ? grownAmong(before, seed.base) : null;
  const quantity: Quantity = { ...bounds, decimals: kind === 'count' ? 0 : seed.decimals };
  const polarity: Polarity = kind === 'limit' ? 'negative' : 'positive';
  const targets = row.map((each, at) =>
    [sides?.[0], of].every((other) => !other || hasTarget(other, ids[at] ?? ''))
      ? targetOf(each, quantity)
      : NOT_APPLICABLE,
  );
  const bases = before
    .flatMap(({ measures }) => [...measures])
    .filter(({ quantity: { least } }) => least === 0);
  const base = bases[seed.base % Math.max(bases.length, 1)];
  const aggregation = aggregationOf(kind, base);
  const weights =
    aggregation.kind === 'weightedByMeasure' && base
      ? ids.map((district) => base.targets[district] ?? NOT_APPLICABLE)
      : null;
  const rule = totalByRule(aggregation, quantity.decimals, targets, weights);
  const computed = seed.computed && rule.kind === 'total';
  // The halves of a pair print their totals together.
  const printed = seed.printsTotal || seed.shape === 'pair' ? targetOf(seed.total, quantity) : null;
  return {
    id,
    key: `row-${id}`,
    indicator,
    name: `${seed.name}${id}`,
    unit: of === null ? seed.unit : growthUnit(of),
    quantity,
    nature,
    polarity,
    aggregation,
    source: of === null ? sourceOf(sides) : { kind: 'growth', of: of.id },
    targets: Object.fromEntries(
      ids.map((district, at) => [district, targets[at] ?? NOT_APPLICABLE]),
    ),
    total: computed ? rule.total : printed,
    totalRule: computed ? 'computed' : 'entered',
  };
}

/** Two measures that are typed, with targets in the same places; null where there are none. */
function sidesAmong(
  before: readonly Indicator[],
  pick: number,
): readonly [Measure, Measure] | null {
  const typed = before
    .flatMap(({ measures }) => [...measures])
    .filter(({ source }) => source.kind === 'entered');
  const part = typed[pick % Math.max(typed.length, 1)];
  const of = typed.find(
    (other) =>
      other !== part &&
      Object.entries(other.targets).every(([id, { kind }]) => part?.targets[id]?.kind === kind),
  );
  return part === undefined || of === undefined ? null : [part, of];
}

const sourceOf = (sides: readonly [Measure, Measure] | null): Source =>
  sides === null ? ENTERED : { kind: 'computed', part: sides[0].id, of: sides[1].id };

/** A measure that is not growth itself; null where there is none. */
function grownAmong(before: readonly Indicator[], pick: number): Measure | null {
  const all = before
    .flatMap(({ measures }) => [...measures])
    .filter(({ source }) => source.kind !== 'growth');
  return all[pick % Math.max(all.length, 1)] ?? null;
}

const hasTarget = ({ targets }: Measure, unit: string): boolean => targets[unit]?.kind === 'number';

function aggregationOf(kind: Kind, base: Measure | undefined): Aggregation {
  switch (kind) {
    case 'count':
    case 'amount':
    case 'stock':
    case 'limit':
      return { kind: 'sum' };
    case 'growth':
    case 'quotient':
    case 'grown':
      return { kind: 'none', reason: '各地口径不同' };
    case 'share':
    case 'density':
      return kind === 'share' && base
        ? { kind: 'weightedByMeasure', measure: base.id }
        : { kind: 'weightedByPopulation' };
  }
}

/** The decimals are put together as text, so that no target has more than its measure allows. */
function targetOf(
  { applicable, whole, fraction }: Cell,
  { least, most, decimals }: Quantity,
): Target {
  if (!applicable) return NOT_APPLICABLE;
  const digits = String(fraction).padStart(4, '0').slice(0, decimals);
  const sign = least === null && fraction % 2 === 1 ? '-' : '';
  const value = Number(`${sign}${most === null ? whole : whole % most}.${digits}0`);
  return numberTarget(value === 0 ? 0 : value);
}
