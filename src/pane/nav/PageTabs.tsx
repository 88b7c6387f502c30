import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Tabs } from '../look/Tabs';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { isReading } from '../state/state';
import { LoadingWorkbook } from '../status/LoadingWorkbook';
import { OnDemand } from './OnDemand';
import type { Page } from './pages';

const useStyles = makeStyles({
  tabs: { padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The pane's pages under their tabs. */
export function PageTabs({ pages }: { readonly pages: readonly Page[] }) {
  const styles = useStyles();
  const labels = useMessages().pane.pages;
  const store = usePaneStore();
  const state = usePaneState();
  const { page: chosen, visited, turns } = state;
  const id = useId();
  const hasTabs = pages.length > 1;
  return (
    <>
      {hasTabs && (
        <Tabs
          className={styles.tabs}
          label={labels.label}
          items={pages.map(({ id: page }) => ({
            id: page,
            label: labels[page],
            elementId: `${id}-tab-${page}`,
            ...(visited.includes(page) && { controls: `${id}-${page}` }),
          }))}
          chosen={chosen}
          onChoose={(page) => store.send({ type: 'pageOpened', page })}
        />
      )}
      {chosen === null && isReading(state) && <LoadingWorkbook />}
      {pages
        .filter(({ id: page }) => visited.includes(page))
        .map((page) => (
          <div
            key={page.id}
            id={`${id}-${page.id}`}
            hidden={page.id !== chosen}
            {...(hasTabs && { role: 'tabpanel', 'aria-labelledby': `${id}-tab-${page.id}` })}
          >
            {'load' in page ? (
              <OnDemand key={turns} load={page.load} />
            ) : (
              <page.component key={turns} />
            )}
          </div>
        ))}
    </>
  );
}
