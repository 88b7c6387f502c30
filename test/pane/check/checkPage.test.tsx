/** @jest-environment ./test/support/page.ts */
import '../setup';
import {
  act,
  render,
  screen,
  waitFor,
  waitForElementToBeRemoved,
  within,
} from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { messagesFor, type Locale } from '../../../src/messages';
import { CheckPage } from '../../../src/pane/check/CheckPage';
import { Screen } from '../../../src/pane/look/Screen';
import { ResultBar } from '../../../src/pane/message/ResultBar';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { FAULTS } from '../../scenarios/check/block';
import { FakeActions, periodStatus, plan } from '../fakeActions';
import { button, settle } from '../show';
import { wholeCatalogue } from '../words';
import { FakeCheck } from './fakeCheck';

const zh = messagesFor('zh-CN').check;

async function show(
  actions: FakeCheck,
  { locale = 'zh-CN' as Locale, pane = new FakeActions().insert(periodStatus(9, 100)) } = {},
): Promise<{ user: UserEvent; pane: FakeActions; unmount: () => void }> {
  const store = createPaneStore(pane, () => Promise.resolve([plan]));
  await store.refresh();
  const { unmount } = render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2017, month: 10 }}
      >
        <ResultBar />
        <CheckPage actions={actions} />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  return { user: userEvent.setup(), pane, unmount };
}

const cards = () => screen.getAllByRole('listitem');
const card = (text: string) => {
  const found = cards().filter((each) => each.textContent?.includes(text));
  expect(found).toHaveLength(1);
  return within(found[0] as HTMLElement);
};

describe('the 检查 page', () => {
  it('says what comes first where there is no period', async () => {
    await show(new FakeCheck([]), { pane: new FakeActions() });
    expect(screen.getByText(zh.needPeriod)).toBeVisible();
  });

  it('checks when it is opened, and is content with a good table', async () => {
    const actions = new FakeCheck([]);
    await show(actions);
    expect(actions.calls).toEqual(['check']);
    expect(screen.getByText(zh.cleanHint)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(zh.summary(0, 0, 0));
  });

  it('lists findings by severity, with where, what and how to mend', async () => {
    const { user, pane } = await show(new FakeCheck(FAULTS));
    expect(cards()).toHaveLength(10);
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      '错误9',
      '疑问1',
      zh.list.title,
    ]);
    const slip = card('港闸');
    expect(slip.getByText(/99999 是年度目标 8 的/)).toBeVisible();
    expect(slip.getByText(/请核对单位/)).toBeVisible();
    await user.click(slip.getByRole('button', { name: /港闸 · 第13项/ }));
    expect(pane.calls).toEqual(['show 完成 2017-09']);
  });

  it('filters by severity and district, and sorts by district', async () => {
    const { user } = await show(new FakeCheck(FAULTS));
    await user.click(button(zh.show('错误', 9)));
    expect(cards()).toHaveLength(1);
    await user.click(button(zh.show('错误', 9)));
    await user.selectOptions(screen.getByRole('combobox', { name: zh.grouping }), 'district');
    expect(screen.getByRole('heading', { name: /港闸/ })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: zh.district }), 'haimen');
    expect(cards()).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: zh.district }), 'haian');
    await user.click(button(zh.show('错误', 9)));
    expect(screen.getByText(zh.filtered)).toBeVisible();
  });

  it('takes a suggestion after showing old and new, and offers to take it back', async () => {
    const actions = new FakeCheck(FAULTS);
    const { user } = await show(actions);
    await user.click(button(zh.changeTo('1200')));
    expect(screen.getByRole('heading', { name: zh.preview.title(1) })).toHaveFocus();
    expect(screen.getByText(zh.preview.change('约１２００', '1200'))).toBeInTheDocument();
    expect(actions.calls).toEqual(['check']);
    await user.click(button(zh.preview.confirm(1)));
    await settle();
    expect(cards()).toHaveLength(9);
    expect(button(messagesFor('zh-CN').pane.restore.offer)).toBeVisible();
    expect(actions.calls).toEqual(['check', 'take 1']);
  });

  it('takes all suggestions at once', async () => {
    const actions = new FakeCheck(FAULTS);
    const { user } = await show(actions);
    const every = screen.getByRole('button', { name: /采用全部建议/ });
    await user.click(every);
    await user.click(screen.getByRole('button', { name: /^改动 \d+ 个单元格$/ }));
    await settle();
    expect(screen.queryByRole('button', { name: /^改为/ })).toBeNull();
  });

  it('keeps an answer to a doubt, and withdraws it', async () => {
    const actions = new FakeCheck(FAULTS);
    const { user } = await show(actions);
    await user.click(card('港闸').getByRole('button', { name: zh.explain.open }));
    expect(button(zh.explain.save)).toBeDisabled();
    await user.type(screen.getByPlaceholderText(zh.explain.placeholder), '已核对');
    await user.click(button(zh.explain.save));
    await settle();
    expect(card('港闸').getByText('已说明：已核对')).toBeVisible();
    expect(button(zh.show('疑问', 0))).toBeVisible();
    await user.click(button(zh.explain.change));
    await user.click(button(zh.explain.withdraw));
    await settle();
    expect(button(zh.show('疑问', 1))).toBeVisible();
    expect(actions.calls).toEqual(['check', 'explain farOver: 已核对', 'explain farOver: ']);
  });

  it('looks again when somebody types, and not when that is switched off', async () => {
    const actions = new FakeCheck(FAULTS);
    const { user, unmount } = await show(actions);
    expect(actions.watchers).toBe(1);
    act(() => actions.type({ measure: '13', district: 'gangzha', pasted: 1 }));
    await waitFor(() => expect(cards()).toHaveLength(9));
    expect(actions.calls).toEqual(['check', 'recheck']);
    await user.click(screen.getByRole('switch', { name: zh.live }));
    jest.useFakeTimers();
    await act(async () => {
      actions.type({ measure: '1', district: 'rudong', pasted: 2998 });
      await jest.advanceTimersByTimeAsync(60_000);
    });
    jest.useRealTimers();
    expect(cards()).toHaveLength(9);
    expect(actions.calls).toEqual(['check', 'recheck']);
    unmount();
    await settle();
    expect(actions.watchers).toBe(0);
  });

  it('drops a preview whose cell was changed meanwhile', async () => {
    const actions = new FakeCheck(FAULTS);
    const { user } = await show(actions);
    await user.click(button(zh.changeTo('1200')));
    act(() => actions.type({ measure: '4', district: 'haimen', pasted: 1300 }));
    await waitForElementToBeRemoved(() =>
      screen.queryByRole('heading', { name: zh.preview.title(1) }),
    );
  });

  it('says what is in the way', async () => {
    const actions = new FakeCheck([]);
    actions.failure = { code: 'blockDamaged', sheet: '完成 2017-09', missing: ['序号 7'] };
    await show(actions);
    expect(screen.getByText('「完成 2017-09」缺少行或列')).toBeVisible();
  });

  it('speaks English too', async () => {
    await show(new FakeCheck(FAULTS), { locale: 'en' });
    const { check } = messagesFor('en');
    expect(button(check.changeTo('1200'))).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(check.summary(9, 1, 0));
  });
});

it("says where the notice's body and its table differ", async () => {
  const { user } = await show(new FakeCheck([]));
  await user.click(screen.getByText('通知正文与表内目标有 5 处不一致'));
  expect(
    screen.getByText('要点正文三（一）“专利消零企业”为 1200，表内总数为 1220，相差 20。'),
  ).toBeVisible();
});
