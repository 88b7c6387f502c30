/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NoticeActions } from '../../../src/actions/notice/types';
import { messagesFor, type Locale } from '../../../src/messages';
import { Screen } from '../../../src/pane/look/Screen';
import { NextYearPanel } from '../../../src/pane/nextYear/NextYearPanel';
import { AdoptApart } from '../../../src/pane/notice/AdoptApart';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { plan2018 } from '../../sheets/nextYear';
import { FakeActions, periodStatus, plan } from '../fakeActions';
import { loadPlans } from '../plans';
import { button, settle } from '../show';
import { wholeCatalogue } from '../words';
import { FakeNextYear, noticesWith, viewOf } from './fakeNextYear';

const { years, notice, pane } = messagesFor('zh-CN');
const text = years.begin;

interface Shown {
  readonly actions?: FakeActions;
  readonly next?: FakeNextYear;
  readonly notices?: NoticeActions;
  readonly locale?: Locale;
}

const of2017 = () => new FakeActions().insert(periodStatus(12, 100));

async function show({
  actions = of2017(),
  next = new FakeNextYear(),
  notices = noticesWith(null),
  locale = 'zh-CN',
}: Shown = {}) {
  const store = createPaneStore(actions, loadPlans);
  await store.refresh();
  const onClose = jest.fn();
  render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2018, month: 2 }}
      >
        <NextYearPanel {...{ onClose, notices }} actions={next} />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  return { store, next, onClose, user: userEvent.setup() };
}

const tick = (name: string) => screen.getByRole('checkbox', { name });
const way = (name: string) => screen.getByRole('radio', { name });

describe('going on to the next year', () => {
  it('says what stays, what could come along, and takes nothing unasked', async () => {
    await show();
    expect(screen.getByText(text.stays(2017))).toBeVisible();
    expect(tick(text.populations(9, 2016))).not.toBeChecked();
    expect(tick(text.weights('2017-12' as never, 2))).not.toBeChecked();
    expect(screen.getByText(text.never)).toBeVisible();
    expect(way(text.fromNotice(2017))).toBeChecked();
    expect(way(text.here)).toBeChecked();
  });

  it('says where there is nothing to take along, and that populations state no year', async () => {
    const next = new FakeNextYear();
    next.carriable = { ...next.carriable, weighted: null, populations: null };
    await show({ next });
    expect(screen.getByText(text.noPopulations)).toBeVisible();
    expect(screen.getByText(text.noWeights)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(text.populations(9, null)).toContain('年份未注明');
  });

  it('leads to the notice with the plan as its base, weights as they were changed', async () => {
    const { user } = await show();
    await user.click(tick(text.weights('2017-12' as never, 2)));
    await user.click(button(text.go));
    await settle();
    expect(screen.getByRole('heading', { name: text.title(2018) })).toBeVisible();
    expect(screen.getByRole('combobox', { name: notice.page.baseLabel })).toHaveDisplayValue(
      notice.page.baseOf(plan.whole.name, 2017),
    );
    expect(screen.queryByText(notice.page.write)).toBeNull();
  });

  it('begins a draft where there is no notice yet', async () => {
    const { user } = await show();
    await user.click(way(text.fromDraft(2017)));
    await user.click(button(text.go));
    expect(await screen.findByText(plan2018.title)).toBeVisible();
    expect(button(notice.page.write)).toBeEnabled();
  });

  it('goes on with the draft that stands in the workbook, and adopts it with populations', async () => {
    const { user, store } = await show({ notices: noticesWith(plan2018) });
    await user.click(way(text.fromDraft(2017)));
    await user.click(tick(text.populations(9, 2016)));
    await user.click(button(text.go));
    await user.click(await screen.findByRole('button', { name: notice.page.adopt }));
    await waitFor(() =>
      expect(store.get().task).toMatchObject({
        kind: 'preview',
        request: { kind: 'target', plan: { year: 2018 }, populationsOf: 2017 },
      }),
    );
  });

  it('takes no populations that were not ticked', async () => {
    const { user, store } = await show({ notices: noticesWith(plan2018) });
    await user.click(button(text.go));
    await user.click(await screen.findByRole('button', { name: notice.page.adopt }));
    await waitFor(() =>
      expect(store.get().task).toMatchObject({ request: { populationsOf: null } }),
    );
  });

  it('offers only the way to a year that is there already', async () => {
    const actions = of2017();
    actions.others = [{ ...actions.status, year: 2018, plan: plan2018 }];
    const { user, store } = await show({ actions });
    expect(screen.queryByRole('button', { name: text.go })).toBeNull();
    await user.click(button(text.turn(2018)));
    expect(store.get().status?.year).toBe(2018);
  });

  it('is put away, and changes nothing', async () => {
    const { user, onClose, next } = await show();
    await user.click(button(pane.preview.cancel));
    expect(onClose).toHaveBeenCalled();
    expect(next.calls).toEqual(['read 2017']);
  });

  it('speaks English', async () => {
    await show({ locale: 'en' });
    const english = messagesFor('en').years.begin;
    expect(screen.getByText(english.stays(2017))).toBeVisible();
    expect(tick(english.populations(9, 2016))).toBeVisible();
  });
});

describe('a draft of a year that is in the workbook and not on screen', () => {
  it('is not adopted a second time: it leads to its year', async () => {
    const actions = of2017();
    actions.others = [{ ...actions.status, year: 2019, plan: { ...plan2018, year: 2019 } }];
    const drafted = { ...plan2018, year: 2019 };
    const { user, store } = await show({ actions, notices: noticesWith(drafted) });
    await user.click(button(text.go));
    expect(await screen.findByText(text.otherDraft(2019))).toBeVisible();
    expect(screen.queryByRole('button', { name: notice.page.adopt })).toBeNull();
    await user.click(button(text.turn(2019)));
    expect(store.get().status?.year).toBe(2019);
  });
});

describe('a year in a workbook of its own', () => {
  async function adopt(next = new FakeNextYear()) {
    const save = jest.fn();
    render(
      <Screen dark={false} locale="zh-CN">
        <PaneProvider
          store={createPaneStore(of2017(), loadPlans)}
          catalogue={wholeCatalogue('zh-CN')}
          today={{ year: 2018, month: 2 }}
        >
          <AdoptApart
            {...{ populationsOf: 2017, busy: false, save }}
            actions={next}
            onJudge={() => Promise.resolve(viewOf(plan2018))}
          />
        </PaneProvider>
      </Screen>,
    );
    const user = userEvent.setup();
    await user.click(button(text.apartAdopt));
    await screen.findByText(text.apartTitle);
    expect(next.calls).toEqual(['preview 2018 2017']);
    await user.click(button(text.apartOpen));
    return { next, save };
  }

  it('is shown first, and then opened', async () => {
    const { next, save } = await adopt();
    expect(await screen.findByText(text.apartOpened)).toBeVisible();
    expect(next.calls.slice(1)).toEqual(['file 2018 2017', 'open 2018.xlsx']);
    expect(save).not.toHaveBeenCalled();
  });

  it('is saved as a file where Excel opens none', async () => {
    const next = new FakeNextYear();
    next.canOpen = false;
    const { save } = await adopt(next);
    expect(await screen.findByText(text.apartSaved('2018.xlsx'))).toBeVisible();
    expect(save).toHaveBeenCalledTimes(1);
  });
});
