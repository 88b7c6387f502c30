import { WHOLE } from '../../src/plan/column';
import type { Bound, TypedFigures } from '../../src/plan/types';
import { bodyTasks } from '../../src/progress/bodyTasks';
import { periodFigures } from '../../src/progress/periodFigures';
import type { LastYearFigures, Restated } from '../../src/progress/lastYearFigures';
import { rateStatus, typedRate } from '../../src/progress/taskRate';
import { plan2017 } from '../sheets/plans';
import { entriesOf, filledYear } from '../sheets/summary/scenario';

const number = (value: number, exact = value) => ({ kind: 'number', value, exact });
const unknown = (reason: string) => ({ kind: 'unknown', reason });

it.each<[TypedFigures, number | null, number | null, object]>([
  ['growth', 115, 100, number(15)],
  // 14.96 % and −14.96 %: cut off, towards 0 both.
  ['growth', 11496, 10000, number(14.9, 14.96)],
  ['growth', 8504, 10000, number(-14.9, -14.96)],
  ['growth', 0.3, 0.1, number(200)],
  ['growth', 0, 40, number(-100)],
  ['growth', 3, 0, unknown('zeroBase')],
  ['growth', 0, 0, unknown('zeroBase')],
  ['growth', 3, null, unknown('missingLast')],
  ['growth', null, 3, { kind: 'blank' }],
  ['growth', null, null, { kind: 'blank' }],
  ['growth', -1, 3, unknown('invalid')],
  ['ratio', 181, 200, number(90.5)],
  ['ratio', 2, 3, number(66.6, 66.666666667)],
  ['ratio', 0, 3, number(0)],
  ['ratio', 0, 0, unknown('zeroDenominator')],
  ['ratio', 3, null, unknown('missingDenominator')],
  ['ratio', 3, -1, unknown('invalid')],
])('%s of %s and %s', (figures, first, second, wanted) => {
  expect(typedRate(figures, { first, second })).toEqual(wanted);
});

it.each<[Bound, number, number, string]>([
  [{ kind: 'atLeast', value: 15 }, 15, 100, 'met'],
  [{ kind: 'atLeast', value: 15 }, 14.96, 100, 'unmet'],
  // What is shown as 15.2 % is enough for 15.25 %, and −0.04 % no growth of 0.
  [{ kind: 'atLeast', value: 15.25 }, 15.29, 100, 'met'],
  [{ kind: 'atLeast', value: 0 }, -0.04, 100, 'unmet'],
  [{ kind: 'range', from: 10, to: 15 }, 12, 100, 'met'],
  [{ kind: 'range', from: 10, to: 15 }, 9.9, 100, 'unmet'],
  [{ kind: 'atMost', value: 5 }, 5.04, 100, 'unmet'],
  [{ kind: 'atMost', value: 5 }, 5, 100, 'met'],
])('%j by %d %%', (bound, percent, base, status) => {
  const rate = typedRate('growth', { first: (base * (100 + percent)) / 100, second: base });
  expect(rateStatus({ bound }, rate)).toBe(status);
});

describe('a target of growth of a measure', () => {
  const [period] = filledYear(plan2017, 5, {}, [9]);
  const figures = periodFigures(plan2017, entriesOf(plan2017, period!), {});
  const now = figures.figure('19', WHOLE).actual;
  if (now.kind !== 'number') throw new Error('no figure');
  const task = (before: Restated) => {
    const units: LastYearFigures = (id, column) =>
      column === WHOLE ? before : (figures.entries[id]?.[column] as Restated);
    const tasks = bodyTasks(plan2017, figures, { lastYear: units, typed: {} });
    return tasks.find(({ bodyTarget }) => bodyTarget.id === 'infringement-case-growth')?.rated;
  };

  it('is met by what the whole has grown', () => {
    expect(task({ kind: 'number', value: now.value / 2 })).toMatchObject({
      ...{ status: 'met', rate: { value: 100 } },
    });
    expect(task({ kind: 'number', value: now.value })).toMatchObject({
      ...{ status: 'unmet', rate: { value: 0 } },
    });
  });

  it.each<[Restated, string]>([
    [{ kind: 'number', value: 0 }, 'zeroBase'],
    [{ kind: 'blank' }, 'missingLast'],
    [{ kind: 'unknown', reason: 'coverage' }, 'coverage'],
  ])('says why there is none: %j', (before, reason) => {
    expect(task(before)).toMatchObject({ status: 'unknown', rate: { reason } });
  });

  it('is told by people where there is no last year, as targets without figures are', () => {
    const tasks = bodyTasks(plan2017, figures);
    const kinds = tasks.map(({ bodyTarget: { id }, measured, rated }) => [id, measured, rated]);
    expect(kinds.find(([id]) => id === 'infringement-case-growth')).toEqual([
      ...['infringement-case-growth', null, null],
    ]);
    expect(tasks.find(({ bodyTarget: { id } }) => id === 'case-closing-rate')?.rated).toEqual({
      ...{ rate: { kind: 'blank' }, status: 'notReported' },
    });
  });
});
