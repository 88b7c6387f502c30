/** @jest-environment ./test/support/page.ts */
import './setup';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { messagesFor } from '../../src/messages';
import { CheckPage } from '../../src/pane/check/CheckPage';
import { Screen } from '../../src/pane/look/Screen';
import type { Page } from '../../src/pane/nav/pages';
import { ResultLinks } from '../../src/pane/message/ResultLinks';
import { Pane } from '../../src/pane/Pane';
import { PaneProvider } from '../../src/pane/state/context';
import { createPaneStore } from '../../src/pane/state/store';
import { SummaryPage } from '../../src/pane/summary/SummaryPage';
import { YearPage } from '../../src/pane/year/YearPage';
import { FAULTS } from '../scenarios/check/block';
import { FakeCheck } from './check/fakeCheck';
import { FakeActions, periodStatus } from './fakeActions';
import { loadPlans } from './plans';
import { button, settle } from './show';
import { FakeSummary } from './summary/fakeSummary';
import { wholeCatalogue } from './words';

const { pane, check, summary } = messagesFor('zh-CN');

async function show(): Promise<UserEvent> {
  const actions = new FakeActions().insert(periodStatus(9, 100));
  const pages: readonly Page[] = [
    { id: 'year', component: YearPage },
    { id: 'check', component: () => <CheckPage actions={inCheck} /> },
    { id: 'summary', component: () => <SummaryPage actions={inSummary} /> },
  ];
  const inCheck = new FakeCheck(FAULTS);
  const inSummary = new FakeSummary();
  const store = createPaneStore(actions, loadPlans, { page: 'year', step: null });
  renderWords(<Pane pages={pages} onLocale={() => Promise.resolve()} />, store);
  await settle();
  return userEvent.setup();
}

function renderWords(
  content: ReactNode,
  store = createPaneStore(new FakeActions(), loadPlans, { page: 'year', step: null }),
) {
  return render(
    <Screen dark={false} locale="zh-CN">
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2017, month: 10 }}
      >
        {content}
      </PaneProvider>
    </Screen>,
  );
}

const turnTo = async (user: UserEvent, name: string): Promise<void> => {
  await user.click(screen.getByRole('tab', { name }));
  await settle();
};

/** What can be taken back where the pane says what was written. */
const offers = () => screen.queryAllByRole('button', { name: pane.restore.offer });
const results = () =>
  [...document.querySelectorAll<HTMLElement>('[data-focus=result]')].map((each) =>
    within(each).getByText(/./, { selector: 'span[id]' }),
  );

async function createPeriod(user: UserEvent): Promise<void> {
  await user.click(button('再建一期…'));
  await user.click(button('新建 2017年10月…'));
  await user.click(button('写入 2 张工作表'));
  await settle();
}

describe('what was written', () => {
  it('stays in sight, in one place, and an older message never stands there instead', async () => {
    const user = await show();
    await createPeriod(user);
    expect(results().map((each) => each.textContent)).toEqual([pane.result.title(2)]);

    await turnTo(user, pane.pages.check);
    await user.click(button(check.changeTo('1200')));
    // Something new is begun: the old result no longer offers to be taken back.
    expect(offers()).toEqual([]);
    await user.click(button(check.preview.confirm(1)));
    await settle();
    expect(results().map((each) => each.textContent)).toEqual([check.done.taken(1)]);
    expect(offers()).toHaveLength(1);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(check.done.taken(1));

    await turnTo(user, pane.pages.summary);
    expect(results()[0]).toBeVisible();
    await user.click(button(summary.write.prepare));
    await settle();
    await user.click(button('写入 1 张工作表'));
    await settle();
    expect(results().map((each) => each.textContent)).toEqual([pane.result.title(1)]);
    expect(offers()).toHaveLength(1);
    await turnTo(user, pane.pages.year);
    expect(results()[0]).toBeVisible();
    await user.click(button(pane.result.close));
    expect(results()).toEqual([]);
  });

  it('stays above everything that scrolls', async () => {
    const user = await show();
    await createPeriod(user);
    const bar = results()[0]?.closest('[data-focus=result]');
    // Beside the pages and not within one: its place is the whole of what scrolls.
    expect(bar?.parentElement?.parentElement?.tagName).toBe('MAIN');
  });
});

describe('links to many sheets', () => {
  const links = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      link: { sheetId: `s${at}`, sheetName: `统计表${at}`, address: 'A1' },
    }));
  const shown = (count: number) => {
    const { container } = renderWords(<ResultLinks links={links(count)} />);
    return [...container.querySelectorAll('button')].map((each) => each.textContent);
  };

  it('are all there when they are few', () => {
    expect(shown(4)).toEqual(['统计表0', '统计表1', '统计表2', '统计表3']);
  });

  it('are folded when they are many, and opened when asked for', async () => {
    expect(shown(18)).toEqual(['统计表0', '统计表1', '统计表2', '全部 18 张']);
    await userEvent.setup().click(button(pane.result.all(18)));
    expect(screen.getAllByRole('button')).toHaveLength(18);
    expect(screen.queryByText(pane.result.all(18))).toBeNull();
  });
});
