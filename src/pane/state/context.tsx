import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { messagesFor, type Locale, type Messages } from '../../messages';
import type { YearMonth } from '../../plan/months';
import type { PaneState } from './state';
import type { PaneStore } from './store';

interface PaneSurroundings {
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly today: YearMonth;
}

const PaneContext = createContext<PaneSurroundings | null>(null);

export interface PaneProviderProps {
  readonly store: PaneStore;
  readonly locale: Locale;
  readonly today: YearMonth;
  readonly children: ReactNode;
}

export function PaneProvider({ store, locale, today, children }: PaneProviderProps) {
  const value = useMemo(
    () => ({ store, locale, today, messages: messagesFor(locale) }),
    [store, locale, today],
  );
  return <PaneContext value={value}>{children}</PaneContext>;
}

function useSurroundings(): PaneSurroundings {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('a component of the pane stands outside PaneProvider');
  return value;
}

export function usePaneState(): PaneState {
  const { store } = useSurroundings();
  return useSyncExternalStore(store.subscribe, store.get);
}

export const usePaneStore = (): PaneStore => useSurroundings().store;
export const useMessages = (): Messages => useSurroundings().messages;
export const useLocale = (): Locale => useSurroundings().locale;
export const useToday = (): YearMonth => useSurroundings().today;
