import type { PeriodStatus, YearStatus } from '../../../src/actions/types';
import { openingOf, pageOf, type Opening } from '../../../src/pane/nav/opening';
import { reduce } from '../../../src/pane/state/reduce';
import { initialState } from '../../../src/pane/state/state';
import { FakeActions, periodStatus } from '../fakeActions';

const empty = new FakeActions().status;
const withPeriods = (...periods: readonly PeriodStatus[]): YearStatus =>
  new FakeActions().insert(...periods).status;

describe('the address of the pane', () => {
  it.each<[string, Opening]>([
    ['', { page: null, step: null }],
    ['?page=gather', { page: 'gather', step: null }],
    ['?page=year&step=period', { page: 'year', step: 'period' }],
    ['?_host_Info=Excel$Win32&page=check', { page: 'check', step: null }],
    ['?page=elsewhere&step=period', { page: null, step: null }],
    ['?page=check&step=period', { page: 'check', step: null }],
  ])('%s is %j', (search, opening) => expect(openingOf(search)).toEqual(opening));
});

describe('where the work stands', () => {
  it.each<[string, YearStatus, string]>([
    ['an empty workbook', empty, 'year'],
    ['no period', withPeriods(), 'year'],
    ['a target sheet that is gone', { ...withPeriods(periodStatus(9, 241)), target: null }, 'year'],
    ['figures that are missing', withPeriods(periodStatus(9, 240)), 'gather'],
    ['missing, though summed up', withPeriods(periodStatus(9, 240, 241, true)), 'gather'],
    ['all figures', withPeriods(periodStatus(9, 241)), 'check'],
    ['all, and summed up', withPeriods(periodStatus(9, 241, 241, true)), 'summary'],
    [
      'an earlier period summed up',
      withPeriods(periodStatus(6, 241, 241, true), periodStatus(9, 0)),
      'gather',
    ],
  ])('%s', (_what, status, page) => expect(pageOf(status)).toBe(page));
});

describe('opening the pane', () => {
  const read = (status: YearStatus) => ({ type: 'statusRead', status }) as const;
  const full = withPeriods(periodStatus(9, 241));

  it('goes where the work stands, once', () => {
    const first = reduce(initialState(), read(withPeriods()));
    expect(first.page).toBe('year');
    expect(reduce(first, read(full)).page).toBe('year');
  });

  it('stays where a person has gone meanwhile', () => {
    const gone = reduce(initialState(), { type: 'pageOpened', page: 'summary' });
    expect(reduce(gone, read(full)).page).toBe('summary');
  });

  it('goes where it was asked to, whatever the workbook holds', () => {
    const state = initialState({ page: 'gather', step: null });
    expect(reduce(state, read(full)).page).toBe('gather');
  });

  it('opens the step for another period, where that is not the step in hand anyway', () => {
    const asked = initialState({ page: 'year', step: 'period' });
    expect(reduce(asked, read(full)).task).toEqual({ kind: 'choosing', what: 'period' });
    expect(reduce(asked, read(withPeriods())).task).toEqual({ kind: 'idle' });
    expect(reduce(asked, read(empty)).task).toEqual({ kind: 'idle' });
  });
});
