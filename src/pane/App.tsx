import { useMemo, useSyncExternalStore } from 'react';
import type { Actions } from '../actions/types';
import type { Locale } from '../messages';
import type { Plan } from '../plan/types';
import { keepLocale } from './language';
import { Screen } from './look/Screen';
import { CrashGuard } from './message/CrashGuard';
import { Pane } from './Pane';
import type { Catalogue } from './state/catalogue';
import { PaneProvider } from './state/context';
import type { YearMonth } from '../plan/months';
import type { Opening } from './nav/opening';
import { createPaneStore } from './state/store';
import { useStore } from './state/useStore';

export interface AppProps {
  readonly actions: Actions;
  /** Brings the plans that come with the add-in. */
  readonly loadPlans: () => Promise<readonly Plan[]>;
  readonly today: YearMonth;
  readonly catalogue: Catalogue;
  /** Whether Office is dark just now. */
  readonly isDark?: () => boolean;
  /** What the pane was opened for; else it opens where the work stands. */
  readonly opening?: Opening | undefined;
}

const isLight = (): boolean => false;

/** Excel tells nobody that its theme changed; who changes it comes back to the pane afterwards. */
function onReturn(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
}

/** The pane once Excel is there. */
export function App({ actions, loadPlans, today, catalogue, isDark = isLight, opening }: AppProps) {
  const store = useMemo(
    () => createPaneStore(actions, loadPlans, opening),
    [actions, loadPlans, opening],
  );
  const dark = useSyncExternalStore(onReturn, isDark);
  const { locale } = useStore(catalogue);
  const changeLocale = async (next: Locale): Promise<void> => {
    await catalogue.change(next);
    keepLocale(next);
  };
  return (
    <Screen dark={dark} locale={locale}>
      <CrashGuard locale={locale}>
        <PaneProvider store={store} catalogue={catalogue} today={today}>
          <Pane onLocale={changeLocale} />
        </PaneProvider>
      </CrashGuard>
    </Screen>
  );
}
