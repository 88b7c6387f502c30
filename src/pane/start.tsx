import type { Root } from 'react-dom/client';
import type { Actions } from '../actions/types';
import type { Locale } from '../messages';
import type { Plan } from '../plan/types';
import { App } from './App';
import { connect, type OfficePort } from './connect';
import { firstLocale } from './language';
import { Screen } from './look/Screen';
import { isDark } from './look/theme';
import { Stopped, type StoppedProps } from './message/Stopped';
import { openingOf } from './nav/opening';
import { openCatalogue } from './state/catalogue';

export interface StartOptions {
  readonly root: Root;
  /** Null when office.js did not load. */
  readonly office: OfficePort | null;
  readonly createActions: () => Actions;
  /** Brings the plans that come with the add-in; rejects with a `WorkbookError`. */
  readonly loadPlans: () => Promise<readonly Plan[]>;
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
  const stop = (reason: StoppedProps['reason'], locale: Locale): void =>
    root.render(
      <Screen dark={false} locale={locale}>
        <Stopped reason={reason} locale={locale} />
      </Screen>,
    );
  connect(
    office,
    (connection) => {
      if (connection !== 'excel' || office === null) {
        const reason = connection === 'excel' ? 'noOffice' : connection;
        return stop(reason, firstLocale(options.browserLanguage));
      }
      const locale = firstLocale(office.displayLanguage());
      if (!office.isNewEnough()) return stop('tooOld', locale);
      openCatalogue(locale).then(
        (catalogue) => {
          const date = now();
          root.render(
            <App
              actions={options.createActions()}
              loadPlans={options.loadPlans}
              today={{ year: date.getFullYear(), month: date.getMonth() + 1 }}
              catalogue={catalogue}
              isDark={() => isDark(office.theme())}
              opening={openingOf(options.search)}
            />,
          );
        },
        () => stop('incomplete', locale),
      );
    },
    options.timeoutMs,
  );
}
