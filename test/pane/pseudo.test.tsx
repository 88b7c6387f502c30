/** @jest-environment ./test/support/page.ts */
import './setup';
import { render, screen } from '@testing-library/react';
import { messagesFor, type Messages } from '../../src/messages';
import { CheckPage } from '../../src/pane/check/CheckPage';
import { GatherPage } from '../../src/pane/gather/GatherPage';
import { Screen } from '../../src/pane/look/Screen';
import { PAGES, type PageId } from '../../src/pane/nav/opening';
import { Pane } from '../../src/pane/Pane';
import { RestorePage } from '../../src/pane/restore/RestorePage';
import { catalogueOf } from '../../src/pane/state/catalogue';
import { PaneProvider } from '../../src/pane/state/context';
import { createPaneStore } from '../../src/pane/state/store';
import { SummaryPage } from '../../src/pane/summary/SummaryPage';
import { YearPage } from '../../src/pane/year/YearPage';
import { emptyContext } from '../files/templates';
import { FAULTS } from '../scenarios/check/block';
import { FakeCheck } from './check/fakeCheck';
import { FakeActions, periodStatus } from './fakeActions';
import { loadPlans } from './plans';
import { FakeRestore } from './restore/fakeRestore';
import { settle } from './show';
import { FakeSummary } from './summary/fakeSummary';

/** A language made of one catalogue: each of its texts stands in brackets. */
function bracketed<T>(words: T): T {
  if (typeof words === 'string') return `⟦${words}⟧` as T;
  if (typeof words === 'function') {
    return ((...facts: unknown[]) =>
      bracketed((words as (...all: unknown[]) => unknown)(...facts))) as T;
  }
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map(bracketed) as T;
  return Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [key, bracketed(inner as unknown)]),
  ) as T;
}

const pseudo: Messages = bracketed(messagesFor('en'));

const gather = {
  readContext: () => Promise.resolve(emptyContext()),
  writeGathering: () => Promise.reject(new Error('not asked for')),
  correctFigure: () => Promise.reject(new Error('not asked for')),
};
const templates = { canOpenNew: () => false } as React.ComponentProps<
  typeof GatherPage
>['templates'];

/** Every page; one without its line here does not compile. */
const CONTENTS: Readonly<Record<PageId, () => React.ReactNode>> = {
  year: () => <YearPage />,
  gather: () => <GatherPage gather={gather} {...(templates && { templates })} />,
  check: () => <CheckPage actions={new FakeCheck(FAULTS)} />,
  summary: () => <SummaryPage actions={new FakeSummary()} />,
};

/** English words outside brackets, in texts and in what is read out: no catalogue has said them. */
function strays(): string[] {
  const texts = [...document.querySelectorAll('main *, header *')].flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? ''),
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  return [...new Set(texts)].filter((text) => {
    // What the plan says, of which nothing else has Latin letters.
    let rest = text.replaceAll('PCT', '');
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    return /[A-Za-z]{3}/.test(rest);
  });
}

async function show(content: React.ReactNode, page: PageId): Promise<void> {
  const store = createPaneStore(
    new FakeActions().insert(periodStatus(6, 241), periodStatus(9, 100)),
    loadPlans,
    { page, step: null },
  );
  render(
    <Screen dark={false} locale="en">
      <PaneProvider
        store={store}
        catalogue={catalogueOf('en', pseudo)}
        today={{ year: 2017, month: 10 }}
      >
        <Pane pages={[{ id: page, component: () => content }]} onLocale={() => Promise.resolve()} />
      </PaneProvider>
    </Screen>,
  );
  await settle();
}

describe('a language is one catalogue', () => {
  it.each(PAGES)('%s says nothing else', async (page) => {
    await show(CONTENTS[page](), page);
    expect(document.querySelector('main')?.textContent?.match(/⟦/g)?.length).toBeGreaterThan(5);
    expect(strays()).toEqual([]);
  });

  it('restore says nothing else', async () => {
    await show(<RestorePage actions={new FakeRestore()} />, 'year');
    expect(screen.getByRole('heading', { name: pseudo.restore.title })).toBeVisible();
    expect(strays()).toEqual([]);
  });

  it('and a word that no catalogue has said would be found', async () => {
    await show(<p>Hello there</p>, 'year');
    expect(strays()).toEqual(['Hello there']);
  });
});
