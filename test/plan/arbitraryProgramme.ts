import fc from 'fast-check';
import type { Measure, Programme, ProgrammeTarget } from '../../src/plan/types';
import { name, unit } from './arbitraryName';

const number = fc.integer({ min: 0, max: 90_000 }).map((value) => value / 100);

const targetSeed = fc.record({
  text: name,
  unit,
  measure: fc.option(fc.nat()),
  factor: fc.constantFrom(1, 10_000, 0.01),
  kind: fc.constantFrom('atLeast', 'range', 'atMost'),
  value: number,
  counting: fc.constantFrom('cumulative', 'atEnd'),
  base: fc.option(number),
});

/** A programme of any length about a plan that is still to be made. */
export const programmeSeed = fc.record({
  name,
  before: fc.nat(5),
  after: fc.nat(5),
  targets: fc.array(targetSeed, { minLength: 1, maxLength: 5 }),
});

type Seed<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** The programme of a year's plan with these measures. */
export function programmeOf(
  { name, before, after, targets }: Seed<typeof programmeSeed>,
  year: number,
  measures: readonly Measure[],
): Programme {
  return {
    name,
    from: year - before,
    to: year + after,
    targets: targets.map((seed, index) => targetOf(seed, index, measures)),
  };
}

function targetOf(
  { kind, value, measure, factor, counting, ...seed }: Seed<typeof targetSeed>,
  index: number,
  measures: readonly Measure[],
): ProgrammeTarget {
  const linked = measure === null ? undefined : measures[measure % measures.length];
  return {
    ...seed,
    id: `end-${index}`,
    bound: kind === 'range' ? { kind, from: value, to: value + 1 } : { kind, value },
    measure: linked?.key ?? null,
    factor: linked === undefined ? 1 : factor,
    counting: linked === undefined ? counting : linked.nature === 'flow' ? 'cumulative' : 'atEnd',
  };
}
