import fc from 'fast-check';
import { measuresOf } from '../../src/plan/measures';
import { arbitraryPlan } from './arbitraryPlan';

/** What a layer that is tested with drawn plans must have met. */
it('draws every kind of plan there is', () => {
  const seen = new Set<string>();
  for (const plan of fc.sample(arbitraryPlan(), { numRuns: 300, seed: 2017 })) {
    if (plan.districts.length === 1) seen.add('one district');
    if (plan.districts.some(({ validTo }) => validTo !== null)) seen.add('a district that ends');
    if (plan.districts.some(({ aliases }) => aliases.length > 1)) seen.add('aliases');
    if (plan.districts.some(({ name }) => name.startsWith('='))) seen.add('a name like a formula');
    for (const { kind } of plan.bodyTargets.map(({ bound }) => bound)) seen.add(kind);
    for (const { measures } of plan.indicators) seen.add(`${measures.length} measures`);
    for (const measure of measuresOf(plan)) {
      const { nature, polarity, aggregation, total, totalRule } = measure;
      seen.add(`${nature} ${aggregation.kind} ${totalRule}`);
      seen.add(polarity);
      seen.add(`total ${total?.kind ?? 'absent'}`);
      if (Object.values(measure.targets).some((t) => t.kind === 'number' && t.value < 0)) {
        seen.add('a negative target');
      }
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'one district',
      'a district that ends',
      'aliases',
      'a name like a formula',
      'atLeast',
      'range',
      '1 measures',
      '2 measures',
      'flow sum computed',
      'flow sum entered',
      'stock sum computed',
      'ratio weightedByMeasure computed',
      'ratio weightedByMeasure entered',
      'ratio none entered',
      'stock weightedByPopulation entered',
      'negative',
      'a negative target',
      'total absent',
      'total number',
      'total notApplicable',
    ]),
  );
});

it('draws plans as large as asked for', () => {
  const [plan] = fc.sample(
    arbitraryPlan({ districts: 3, indicators: 2 }).filter(
      (each) => each.districts.length === 3 && each.indicators.length === 2,
    ),
    1,
  );
  expect(plan).toBeDefined();
});
