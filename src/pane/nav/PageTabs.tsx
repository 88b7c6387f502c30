import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { Suspense, useId, useState } from 'react';
import { useMessages } from '../state/context';
import { Reading } from '../status/Reading';
import type { Page } from './pages';

const useStyles = makeStyles({
  tabs: { padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The pane's pages under their tabs. A page that was opened once keeps its state behind the others. */
export function PageTabs({ pages }: { readonly pages: readonly Page[] }) {
  const styles = useStyles();
  const labels = useMessages().pane.pages;
  const id = useId();
  const [chosen, setChosen] = useState(pages[0]?.id);
  const [opened, setOpened] = useState<readonly (Page['id'] | undefined)[]>([chosen]);
  const choose = (page: Page['id']) => {
    setChosen(page);
    if (!opened.includes(page)) setOpened([...opened, page]);
  };
  const hasTabs = pages.length > 1;
  return (
    <>
      {hasTabs && (
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={labels.label}
          selectedValue={chosen}
          onTabSelect={(_event, { value }) => choose(value as Page['id'])}
        >
          {pages.map((page) => (
            <Tab
              key={page.id}
              id={`${id}-tab-${page.id}`}
              value={page.id}
              aria-controls={`${id}-${page.id}`}
            >
              {labels[page.id]}
            </Tab>
          ))}
        </TabList>
      )}
      {pages
        .filter((page) => opened.includes(page.id))
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
