import { measureById } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import { serialisePlan } from '../../src/plan/serialisePlan';
import { factorOf } from '../../src/plan/source';
import type { Plan } from '../../src/plan/types';
import { plan2017 } from '../sheets/plans';
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
  expect(serialisePlan(shares)).toContain('"of": "accepted"');
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
