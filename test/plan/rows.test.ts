import seed from '../../seeds/nantong-2017.json';
import { measureById } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';

const number = (row: number) => seed.indicators.findIndex((indicator) => indicator.number === row);

/** The seed with two rows in each other's place, numbered anew as another year would print them. */
function swapped(one: number, other: number) {
  const indicators = [...seed.indicators];
  const [a, b] = [number(one), number(other)];
  indicators[a] = { ...seed.indicators[b]!, number: one };
  indicators[b] = { ...seed.indicators[a]!, number: other };
  return { ...seed, indicators };
}

it('what speaks of a measure goes with it to another row', () => {
  const parsed = parsePlan(swapped(1, 4));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { plan } = parsed;
  expect(measureById(plan, '4')?.key).toBe('patent-applications');
  const base = (id: string) => measureById(plan, id)?.aggregation;
  expect(base('3')).toEqual({ kind: 'weightedByMeasure', measure: '4' });
  expect(base('6')).toEqual({ kind: 'weightedByMeasure', measure: '1' });
  const sides = plan.relations.map(({ left, right }) => [left, right]);
  expect(sides).toContainEqual(['2', '4']);
  expect(sides).not.toContainEqual(['2', '1']);
});
