import { measureById } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { factorOf } from '../../src/plan/source';
import type { Plan } from '../../src/plan/types';
import { plan2017 } from '../sheets/plans';
import { growing, growingJson } from '../sheets/growing';
import { shares, sharesJson } from '../sheets/shares';

type Measures = Record<string, { [field: string]: unknown }>;

/** The problems of the plan once some of its measures were changed, by key. */
function problemsAfter(change: (measures: Measures) => void): unknown {
  const json = sharesJson();
  change(
    Object.fromEntries(json.indicators.flatMap(({ measures }) => measures.map((m) => [m.key, m]))),
  );
  const parsed = parsePlan(json);
  return parsed.ok ? [] : parsed.problems;
}

const of = (plan: Plan, id: string) => measureById(plan, id)!.source;

it('is read with the rows of both sides, and written with their keys', () => {
  expect(of(shares, '1')).toEqual({ kind: 'computed', part: '2', of: '3' });
  expect(of(shares, '2')).toEqual({ kind: 'entered' });
  const again = parsePlan(serialisePlan(shares));
  expect(again.ok && again.plan).toEqual(shares);
  expect(serialisePlan(shares)).toContain('"of":"accepted"');
});

it('is not said of a measure that is typed', () => {
  expect(serialisePlan(plan2017)).not.toContain('source');
  expect(problemsAfter((m) => Object.assign(m['firms']!, { source: { kind: 'entered' } }))).toEqual(
    [],
  );
});

const RATE = 'indicators[0].measures[0]';

it.each<[string, string, object, object]>([
  [
    'no such measure',
    'closing-rate',
    { source: { kind: 'computed', part: 'gone', of: 'accepted' } },
    { path: `${RATE}.source.part`, code: 'unknownMeasure', found: 'gone' },
  ],
  [
    'itself',
    'closing-rate',
    { source: { kind: 'computed', part: 'closed', of: 'closing-rate' } },
    { path: `${RATE}.source.of`, code: 'computedOfItself' },
  ],
  [
    'another share',
    'closing-rate',
    { source: { kind: 'computed', part: 'closed', of: 'complaint-rate' } },
    { path: `${RATE}.source.of`, code: 'computedOfComputed', found: 'complaint-rate' },
  ],
  [
    'one measure twice',
    'closing-rate',
    { source: { kind: 'computed', part: 'closed', of: 'closed' } },
    { path: `${RATE}.source.of`, code: 'duplicate' },
  ],
  [
    'a stock',
    'complaint-rate',
    { nature: 'stock' },
    { path: 'indicators[6].measures[0].nature', code: 'computedNotRatio', nature: 'stock' },
  ],
  [
    'another kind',
    'closing-rate',
    { source: { kind: 'counted', part: 'closed', of: 'accepted' } },
    { path: `${RATE}.source.kind`, code: 'notOneOf' },
  ],
  [
    'half of it',
    'closing-rate',
    { source: { kind: 'computed', part: 'closed' } },
    { path: `${RATE}.source.of`, code: 'missing' },
  ],
  ['a word', 'closing-rate', { source: 'computed' }, { path: `${RATE}.source`, code: 'wrongType' }],
])('tells where and why it cannot be: %s', (_what, key, given, problem) => {
  expect(problemsAfter((measures) => Object.assign(measures[key]!, given))).toContainEqual(
    expect.objectContaining(problem),
  );
});

it('wants a target of both sides where it has one, and of both or none elsewhere', () => {
  const at = (unit: string) => `${RATE}.targets.${unit}`;
  const changed = (key: string, unit: string, target: number | '/') => (measures: Measures) => {
    Object.assign(measures[key]!, { totalRule: 'entered' });
    Object.assign(measures[key]!['targets'] as object, { [unit]: target });
  };
  const missing = (unit: string, measure: string) => ({
    path: at(unit),
    code: 'sideWithoutTarget',
    measure,
  });
  expect(problemsAfter(changed('accepted', 'east', '/'))).toContainEqual(
    missing('east', 'accepted'),
  );
  // Here the share itself has none, yet the whole's would be of other units than its base.
  expect(problemsAfter(changed('closed', 'park', 5))).toContainEqual(missing('park', 'accepted'));
  expect(problemsAfter(changed('closing-rate', 'park', 90))).toContainEqual(
    missing('park', 'closed'),
  );
  expect(problemsAfter(changed('closing-rate', 'east', '/'))).toEqual([]);
});

it('is of the measure’s unit', () => {
  expect(['%', '％', '‰', '件', '万元/家'].map((unit) => factorOf({ unit }))).toEqual([
    100, 100, 1000, 1, 1,
  ]);
});

describe('growth over the last year', () => {
  type Given = Readonly<Record<string, unknown>>;

  /** The problems of the plan once some of its measures were given otherwise, by key. */
  function problemsOf(given: Readonly<Record<string, Given>>): unknown {
    const json = growingJson();
    for (const { measures } of json.indicators) {
      for (const measure of measures) Object.assign(measure, given[measure.key]);
    }
    const parsed = parsePlan(json);
    return parsed.ok ? [] : parsed.problems;
  }

  const [PATENTS, CLOSING] = ['indicators[0].measures[0]', 'indicators[7].measures[0]'];
  const of = (key: string) => ({ source: { kind: 'growth', of: key } });

  it('is read with the row of what grows, and written with its key', () => {
    expect(measureById(growing, '1')!.source).toEqual({ kind: 'growth', of: '2' });
    const again = parsePlan(serialisePlan(growing));
    expect(again.ok && again.plan).toEqual(growing);
    expect(serialisePlan(growing)).toContain('"of":"patents"');
  });

  it.each<[string, Readonly<Record<string, Given>>, object]>([
    [
      'no such measure',
      { 'patents-growth': of('gone') },
      { path: `${PATENTS}.source.of`, code: 'unknownMeasure', found: 'gone' },
    ],
    [
      'its own growth',
      { 'patents-growth': of('patents-growth') },
      { path: `${PATENTS}.source.of`, code: 'computedOfItself' },
    ],
    [
      'the growth of growth',
      { 'patents-growth': of('profit-growth') },
      { path: `${PATENTS}.source.of`, code: 'computedOfComputed', found: 'profit-growth' },
    ],
    [
      'a share of growth',
      { 'closing-rate': { source: { kind: 'computed', part: 'closed', of: 'profit-growth' } } },
      { path: 'indicators[4].measures[0].source.of', code: 'computedOfComputed' },
    ],
    [
      'a flow',
      { 'patents-growth': { nature: 'flow', aggregation: 'sum' } },
      { path: `${PATENTS}.nature`, code: 'computedNotRatio', nature: 'flow' },
    ],
    [
      'points of a count',
      { 'patents-growth': { unit: '百分点' } },
      { path: `${PATENTS}.unit`, code: 'wrongRateUnit', expected: '%', found: '百分点' },
    ],
    [
      'per cent of a share',
      { 'closing-growth': { unit: '%' } },
      { path: `${CLOSING}.unit`, code: 'wrongRateUnit', expected: '百分点', found: '%' },
    ],
    [
      'bounds that nobody could mend',
      { 'patents-growth': { quantity: { least: 0, most: 100, decimals: 1 } } },
      { path: `${PATENTS}.quantity.least`, code: 'growthBounded', found: 0 },
    ],
    [
      'a target where nothing grows',
      { 'closing-growth': { targets: { east: 2, west: 2, south: 2, park: 2 } } },
      { path: `${CLOSING}.targets.park`, code: 'growthWithoutTarget', measure: 'closing-rate' },
    ],
    [
      'nothing that grows',
      { 'patents-growth': { source: { kind: 'growth' } } },
      { path: `${PATENTS}.source.of`, code: 'missing' },
    ],
    [
      'two sides',
      { 'patents-growth': { source: { kind: 'growth', part: 'patents', of: 'patents' } } },
      { path: `${PATENTS}.source.part`, code: 'unknownField' },
    ],
  ])('tells where and why it cannot be: %s', (_what, given, problem) => {
    expect(problemsOf(given)).toContainEqual(expect.objectContaining(problem));
  });

  it('may be of a share, and have no target where the other has one', () => {
    expect(problemsOf({})).toEqual([]);
    expect(
      problemsOf({ 'patents-growth': { targets: { east: '/', west: '/', south: 8, park: '/' } } }),
    ).toEqual([]);
  });
});
