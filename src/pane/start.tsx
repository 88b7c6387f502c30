import type { Root } from 'react-dom/client';
import type { Actions } from '../actions/types';
import type { Plan } from '../plan/types';
import { App } from './App';
import { connect, type OfficePort } from './connect';
import { firstLocale } from './language';
import { Screen } from './look/Screen';
import { isDark } from './look/theme';
import { Stopped } from './message/Stopped';
import { openingOf } from './nav/opening';

export interface StartOptions {
  readonly root: Root;
  /** Null when office.js did not load. */
  readonly office: OfficePort | null;
  readonly createActions: () => Actions;
  readonly plans: readonly Plan[];
  readonly now: () => Date;
  /** The browser's language, for what is said before Excel answers. */
  readonly browserLanguage: string;
  /** The page's address from `?` on. */
  readonly search: string;
  readonly timeoutMs?: number;
}

/** Connects to Excel and shows the pane, or says plainly why it cannot. */
export function start(options: StartOptions): void {
  const { root, office, now } = options;
  connect(
    office,
    (connection) => {
      if (connection !== 'excel' || office === null) {
        const locale = firstLocale(options.browserLanguage);
        root.render(
          <Screen dark={false} locale={locale}>
            <Stopped reason={connection === 'excel' ? 'noOffice' : connection} locale={locale} />
          </Screen>,
        );
        return;
      }
      const date = now();
      root.render(
        <App
          actions={options.createActions()}
          plans={options.plans}
          today={{ year: date.getFullYear(), month: date.getMonth() + 1 }}
          displayLanguage={office.displayLanguage()}
          dark={isDark(office.theme())}
          opening={openingOf(options.search)}
        />,
      );
    },
    options.timeoutMs,
  );
}
