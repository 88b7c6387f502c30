import type { ProgrammeTarget } from '../../../src/plan/types';
import { programme } from '../../plan/programmes';
import { courseOf } from './programme';

const months = { elapsed: 33, all: 72 };
const target = (id: string): ProgrammeTarget => programme.targets.find((each) => each.id === id)!;

describe('the course of an end target, worked out by hand', () => {
  it('adds up years of a flow', () => {
    // 3.5 + 4 + 3.2051 of 24: 44.6 %, less than 33 of 72 months (45.8 %).
    expect(courseOf(target('applications'), [3.5, 4, 3.2051], months)).toEqual({
      ...{ figure: 10.7051, remaining: 13.2949, share: 0.446, pace: 3.89, needed: 4.1 },
      ...{ state: 'behind', missing: [] },
    });
  });

  it('counts the base in, and the way from it', () => {
    // 320 + 500 + 0 + 600 = 1420 of 2600; 1100 of 2280 gained.
    expect(courseOf(target('pct'), [500, 0, 600], months)).toMatchObject({
      ...{ figure: 1420, remaining: 1180, share: 0.482, state: 'onTrack' },
    });
  });

  it('knows nothing while a year is missing, which is not 0', () => {
    expect(courseOf(target('pct'), [500, null, 600], months)).toEqual({
      ...{ figure: null, remaining: null, share: null, pace: null, needed: null },
      ...{ state: 'missing', missing: [1] },
    });
  });

  it('takes the latest year of a stock, whatever is missing before', () => {
    expect(courseOf(target('density'), [null, null, 22], months)).toMatchObject({
      ...{ figure: 22, share: 0.483, state: 'onTrack' },
    });
    expect(courseOf(target('enterprises'), [null, 50, 60], months)).toMatchObject({
      ...{ figure: 60, share: 0.5, pace: 'none', state: 'unmet' },
    });
  });

  it('holds limits', () => {
    // From 95 days down to 60: 80 is 15 of 35, needed are 20 in 39 months.
    expect(courseOf(target('days'), [90, 85, 80], months)).toMatchObject({
      ...{ remaining: -20, share: 0.428, pace: -5.45, needed: -6.16, state: 'behind' },
    });
    expect(courseOf(target('days'), [90, 85, 60], months).state).toBe('done');
    expect(courseOf(target('budget'), [1000, 1000, 750], months)).toMatchObject({
      ...{ figure: 2750, remaining: 3250, share: 0.458, needed: 1000, state: 'onTrack' },
    });
    expect(courseOf(target('budget'), [1000, 1000, 751], months).state).toBe('behind');
    expect(courseOf(target('budget'), [3000, 3000, 1], months).state).toBe('unmet');
    expect(courseOf(target('budget'), [3000, 2000, 1000], { elapsed: 72, all: 72 })).toMatchObject({
      ...{ needed: 'none', state: 'done' },
    });
  });
});
