import { useSyncExternalStore } from 'react';
import type { Readable } from './createStore';

export function useStore<State>(store: Readable<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
