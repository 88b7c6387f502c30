import { useEffect, useMemo, useState } from 'react';
import type { GatherActions } from '../../actions/gather';
import type { GatherDraft } from '../../actions/gather/types';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { Period } from '../../plan/period';
import { usePaneState, useTellResult } from '../state/context';
import { useStore } from '../state/useStore';
import type { TaskState } from '../task/task';
import { createGatherStore, draftOf, type GatherState, type GatherStore } from './store';

/** What the parts of the page are given: its state, how far it is, and what can be done there. */
export interface Gathering extends GatherState, Pick<GatherStore, 'choose' | 'clear' | 'dismiss'> {
  readonly store: GatherStore;
  readonly task: TaskState;
  readonly busy: boolean;
  readonly draft: GatherDraft | null;
}

export function useGathering(
  actions: GatherActions,
  spawn: SpawnWorker,
  period: Period | null,
): Gathering {
  const tellResult = useTellResult();
  const store = useMemo(
    () => createGatherStore(actions, spawn, tellResult),
    [actions, spawn, tellResult],
  );
  const state = useStore(store);
  const task = useStore(store.task);
  const { restorings } = usePaneState();
  const [seen] = useState(restorings);

  useEffect(() => void store.open(period), [store, period]);
  useEffect(() => {
    if (restorings !== seen) void store.refresh();
  }, [store, restorings, seen]);

  const { context, readings, choices } = state;
  const draft = useMemo(
    () => draftOf({ context, readings, choices }),
    [context, readings, choices],
  );
  const { choose, clear, dismiss } = store;
  return { ...state, choose, clear, dismiss, store, task, busy: task.at !== 'rest', draft };
}
