import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from '../state/useStore';
import type { TaskState } from '../task/task';
import type { CheckState } from './state';
import type { CheckStore } from './checkStore';

const CheckContext = createContext<CheckStore | null>(null);

export function CheckProvider({
  store,
  children,
}: {
  readonly store: CheckStore;
  readonly children: ReactNode;
}) {
  return <CheckContext value={store}>{children}</CheckContext>;
}

export function useCheckStore(): CheckStore {
  const store = useContext(CheckContext);
  if (store === null) throw new Error('a part of the page stands outside CheckProvider');
  return store;
}

export function useCheckState(): CheckState {
  return useStore(useCheckStore());
}

export function useCheckTask(): TaskState {
  return useStore(useCheckStore().task);
}
