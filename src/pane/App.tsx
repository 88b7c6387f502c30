import { useMemo, useState } from 'react';
import type { Actions } from '../actions/types';
import type { Locale } from '../messages';
import type { Plan } from '../plan/types';
import { firstLocale, keepLocale } from './language';
import { Screen } from './look/Screen';
import { CrashGuard } from './message/CrashGuard';
import { Pane } from './Pane';
import { PaneProvider } from './state/context';
import type { YearMonth } from '../plan/months';
import type { Opening } from './nav/opening';
import { createPaneStore } from './state/store';

export interface AppProps {
  readonly actions: Actions;
  readonly plans: readonly Plan[];
  readonly today: YearMonth;
  /** Excel's display language, e.g. `zh-CN`. */
  readonly displayLanguage?: string | undefined;
  readonly dark?: boolean;
  /** What the pane was opened for; else it opens where the work stands. */
  readonly opening?: Opening | undefined;
}

/** The pane once Excel is there. */
export function App({ actions, plans, today, displayLanguage, dark = false, opening }: AppProps) {
  const store = useMemo(() => createPaneStore(actions, plans, opening), [actions, plans, opening]);
  const [locale, setLocale] = useState<Locale>(() => firstLocale(displayLanguage));
  const changeLocale = (next: Locale) => {
    keepLocale(next);
    setLocale(next);
  };
  return (
    <Screen dark={dark} locale={locale}>
      <CrashGuard locale={locale}>
        <PaneProvider store={store} locale={locale} today={today}>
          <Pane onLocale={changeLocale} />
        </PaneProvider>
      </CrashGuard>
    </Screen>
  );
}
