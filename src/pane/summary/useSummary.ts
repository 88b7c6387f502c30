import { useEffect, useMemo } from 'react';
import type { SummaryActions } from '../../actions/summary/types';
import type { Period } from '../../plan/period';
import { useHold, usePaneState, useTellResult } from '../state/context';
import { useStore } from '../state/useStore';
import type { TaskState } from '../task/task';
import { watching } from './watching';
import { createSummaryStore, type SummaryState, type SummaryStore } from './store';

/** What the parts of the page are given. */
export interface Summary extends SummaryState {
  readonly store: SummaryStore;
  readonly task: TaskState;
  readonly busy: boolean;
}

export function useSummary(actions: SummaryActions, period: Period | null): Summary {
  const tellResult = useTellResult();
  const store = useMemo(() => createSummaryStore(actions, tellResult), [actions, tellResult]);
  const state = useStore(store);
  const task = useStore(store.task);
  const { restorings, page } = usePaneState();
  const isShown = page === 'summary';
  useHold('summary', task.at === 'writing' ? 'writing' : null);

  useEffect(() => void store.open(period), [store, period, restorings]);
  useEffect(() => {
    // Another page may have written meanwhile: a revision, a gathering, another month.
    if (isShown && store.get().view !== null) void store.lookAgain();
  }, [store, isShown]);
  useEffect(
    () => (isShown ? watching(actions, store.lookAgain) : undefined),
    [actions, store, isShown],
  );
  useEffect(() => {
    // People type into the sheet and come back: what is shown must be true again.
    const onFocus = () => void store.lookAgain();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [store]);

  return { ...state, store, task, busy: task.at !== 'rest' };
}
