import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Locale } from '../messages';
import { LiveRegion } from './message/LiveRegion';
import { Notes } from './message/Notes';
import { ResultBar } from './message/ResultBar';
import { useFocusFollows } from './message/useFocusFollows';
import { useFocusKept } from './nav/useFocusKept';
import { OnDemand } from './nav/OnDemand';
import { PageTabs } from './nav/PageTabs';
import { pages as allPages, type Page } from './nav/pages';
import { RestoreView } from './restore/RestoreView';
import { usePaneState, usePaneStore } from './state/context';
import { isReading } from './state/state';
import { FirstRun } from './status/FirstRun';
import { Footer } from './status/Footer';
import { Header } from './status/Header';

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    boxSizing: 'border-box',
    minHeight: '100vh',
    maxWidth: '700px',
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // What stays in view at the top and bottom must not cover where the keyboard is.
    '& :focus': { scrollMarginBlock: '120px 64px' },
  },
});

/** Of few workbooks is there anything to say. */
const loadWarnings = async () => (await import('./later')).WorkbookWarnings;

export interface PaneProps {
  /** Rejects, changing nothing, when the words of that language do not come. */
  readonly onLocale: (locale: Locale) => Promise<void>;
  readonly pages?: readonly Page[];
}

export function Pane({ onLocale, pages = allPages }: PaneProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { status, opening, page, restoring } = state;
  const hasWarnings = (status?.warnings ?? []).length > 0;
  const pane = useRef<HTMLDivElement>(null);
  useFocusFollows(pane);
  useFocusKept(pane);
  useEffect(() => {
    void store.refresh();
    // People type into the sheet and come back: what the pane says must be true again.
    const onFocus = () => void store.refresh();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [store]);

  useEffect(() => {
    if (status?.periods.length) store.follow();
  }, [store, status]);

  // Whoever is at work already is not moved when the workbook has been read.
  const touched = (): void => {
    if (opening !== null) store.send({ type: 'pageOpened', page: page ?? 'year' });
  };

  return (
    <div
      ref={pane}
      className={styles.pane}
      onPointerDownCapture={touched}
      onKeyDownCapture={touched}
    >
      <Header />
      <LiveRegion />
      <main aria-busy={isReading(state)}>
        <ResultBar />
        <RestoreView />
        <div hidden={restoring !== null}>
          <Notes />
          {hasWarnings && <OnDemand load={loadWarnings} />}
          <FirstRun />
          <PageTabs pages={pages} />
        </div>
      </main>
      <Footer workbookName={status?.workbookName ?? ''} onLocale={onLocale} />
    </div>
  );
}
