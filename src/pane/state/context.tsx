import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { isWhole, type FirstMessages, type Locale, type Messages } from '../../messages';
import type { YearMonth } from '../../plan/months';
import type { Catalogue, Words } from './catalogue';
import type { Result } from './result';
import type { Hold, PaneState } from './state';
import type { PaneStore } from './store';
import { useStore } from './useStore';

interface PaneSurroundings {
  readonly store: PaneStore;
  readonly catalogue: Catalogue;
  readonly today: YearMonth;
}

const PaneContext = createContext<PaneSurroundings | null>(null);

export interface PaneProviderProps {
  readonly store: PaneStore;
  readonly catalogue: Catalogue;
  readonly today: YearMonth;
  readonly children: ReactNode;
}

export function PaneProvider({ store, catalogue, today, children }: PaneProviderProps) {
  const value = useMemo(() => ({ store, catalogue, today }), [store, catalogue, today]);
  return <PaneContext value={value}>{children}</PaneContext>;
}

function useSurroundings(): PaneSurroundings {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('outside PaneProvider');
  return value;
}

export function usePaneState(): PaneState {
  return useStore(useSurroundings().store);
}

export const usePaneStore = (): PaneStore => useSurroundings().store;

/** For a page to say what it has written; null: it begins something new, and what was said before may go. */
export function useTellResult(): (result: Result | null) => void {
  const { send } = usePaneStore();
  return useCallback(
    (result) => send(result === null ? { type: 'resultCleared' } : { type: 'written', result }),
    [send],
  );
}

/** Says what of a part of the pane turning to another year would spoil; null: nothing. */
export function useHold(by: string, hold: Hold | null): void {
  const { send } = usePaneStore();
  useEffect(() => {
    if (hold === null) return undefined;
    send({ type: 'held', by, hold });
    return () => send({ type: 'held', by, hold: null });
  }, [send, by, hold]);
}

export const useLocale = (): Locale => useWords().locale;
/** What can be said before a page is opened. */
export const useMessages = (): FirstMessages => useWords().messages;
export const useToday = (): YearMonth => useSurroundings().today;

/** Everything, for pages: `OnDemand` shows none before its words are there. */
export function usePageMessages(): Messages {
  const { messages } = useWords();
  if (!isWhole(messages)) throw new Error('outside OnDemand');
  return messages;
}

/** Loads the words of all pages; rejects when they do not come. */
export const useCompleteMessages = (): Catalogue['complete'] =>
  useSurroundings().catalogue.complete;

function useWords(): Words {
  return useStore(useSurroundings().catalogue);
}
