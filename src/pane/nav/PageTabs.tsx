import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Suspense, useId } from 'react';
import { useMessages, usePaneState, usePaneStore } from '../state/context';
import { Reading } from '../status/Reading';
import type { PageId } from './opening';
import type { Page } from './pages';

const useStyles = makeStyles({
  tabs: { padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The pane's pages under their tabs. */
export function PageTabs({ pages }: { readonly pages: readonly Page[] }) {
  const styles = useStyles();
  const labels = useMessages().pane.pages;
  const store = usePaneStore();
  const { page: chosen, visited, reading } = usePaneState();
  const id = useId();
  const hasTabs = pages.length > 1;
  return (
    <>
      {hasTabs && (
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={labels.label}
          selectedValue={chosen}
          onTabSelect={(_event, { value }) =>
            store.send({ type: 'pageOpened', page: value as PageId })
          }
        >
          {pages.map((page) => (
            <Tab
              key={page.id}
              id={`${id}-tab-${page.id}`}
              value={page.id}
              {...(visited.includes(page.id) && { 'aria-controls': `${id}-${page.id}` })}
            >
              {labels[page.id]}
            </Tab>
          ))}
        </TabList>
      )}
      {chosen === null && reading && <Reading />}
      {pages
        .filter(({ id: page }) => visited.includes(page))
        .map(({ id: page, component: Content }) => (
          <div
            key={page}
            id={`${id}-${page}`}
            hidden={page !== chosen}
            {...(hasTabs && { role: 'tabpanel', 'aria-labelledby': `${id}-tab-${page}` })}
          >
            <Suspense fallback={<Reading />}>
              <Content />
            </Suspense>
          </div>
        ))}
    </>
  );
}
