/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Screen } from '../../../src/pane/look/Screen';
import { PageTabs } from '../../../src/pane/nav/PageTabs';
import { pages as allPages, type Page } from '../../../src/pane/nav/pages';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { FakeActions } from '../fakeActions';
import { wholeCatalogue } from '../words';
import { loadPlans } from '../plans';

function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`count ${count}`}</button>;
}

let loaded = 0;
let isOffline = false;
beforeEach(() => {
  loaded = 0;
  isOffline = false;
});

const pages: readonly Page[] = [
  { id: 'year', component: Counter },
  {
    id: 'check',
    load: () => {
      loaded += 1;
      return isOffline
        ? Promise.reject(new Error('Loading chunk 61 failed'))
        : Promise.resolve(() => <p>findings</p>);
    },
  },
];

function show(shown: readonly Page[]) {
  const store = createPaneStore(new FakeActions(), loadPlans, { page: 'year', step: null });
  render(
    <Screen dark={false} locale="zh-CN">
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2017, month: 10 }}
      >
        <PageTabs pages={shown} />
      </PaneProvider>
    </Screen>,
  );
  return userEvent.setup();
}

describe('the pages of the pane', () => {
  it('each have an id of their own', () => {
    expect(new Set(allPages.map(({ id }) => id)).size).toBe(allPages.length);
    expect(allPages[0]?.id).toBe('year');
  });

  it('load when they are opened, and keep their state behind each other', async () => {
    const user = show(pages);
    expect(loaded).toBe(0);
    await user.click(screen.getByRole('button', { name: 'count 0' }));
    await user.click(screen.getByRole('tab', { name: '检查' }));
    expect(await screen.findByText('findings')).toBeVisible();
    expect(loaded).toBe(1);
    expect(screen.queryByRole('button', { name: /count/ })).toBeNull();
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('检查');
    await user.click(screen.getByRole('tab', { name: '年度' }));
    expect(screen.getByRole('button', { name: 'count 1' })).toBeVisible();
  });

  it('that do not come are said to be missing, lose nothing beside them, and come when asked for again', async () => {
    isOffline = true;
    const user = show(pages);
    await user.click(screen.getByRole('button', { name: 'count 0' }));
    await user.click(screen.getByRole('tab', { name: '检查' }));
    expect(await screen.findByText('这项功能没有载入')).toBeVisible();
    expect(screen.getByRole('tabpanel')).toHaveTextContent('工作簿没有改动');
    expect(screen.getByRole('tabpanel')).not.toHaveTextContent('chunk');
    expect(screen.getByRole('button', { name: '重新载入窗格' })).toBeEnabled();

    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('这项功能没有载入')).toBeVisible();
    expect(loaded).toBe(2);

    isOffline = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('findings')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: '年度' }));
    expect(screen.getByRole('button', { name: 'count 1' })).toBeVisible();
  });

  it('need no tabs where there is only one', () => {
    show(pages.slice(0, 1));
    expect(screen.queryByRole('tablist')).toBeNull();
  });
});
