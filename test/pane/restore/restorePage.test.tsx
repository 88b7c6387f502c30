/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { failureText, messagesFor, type Locale } from '../../../src/messages';
import { Screen } from '../../../src/pane/look/Screen';
import { ResultBar } from '../../../src/pane/message/ResultBar';
import { RestorePage } from '../../../src/pane/restore/RestorePage';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore, type PaneStore } from '../../../src/pane/state/store';
import { FakeActions, periodStatus, plan } from '../fakeActions';
import { button, settle } from '../show';
import { wholeCatalogue } from '../words';
import { cellsDraft, FakeRestore, sheetsDraft } from './fakeRestore';

const messages = messagesFor('zh-CN');
const { restore } = messages;

async function show(
  actions: FakeRestore,
  { locale = 'zh-CN' as Locale, entry = null as string | null } = {},
): Promise<{ user: UserEvent; store: PaneStore }> {
  window.localStorage.clear();
  const pane = new FakeActions().insert(periodStatus(9, 100));
  const store = createPaneStore(pane, () => Promise.resolve([plan]));
  await store.refresh();
  store.send({ type: 'restoreOpened', entry });
  render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2017, month: 10 }}
      >
        <ResultBar />
        <RestorePage actions={actions} />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  return { user: userEvent.setup(), store };
}

/** Looks at one of the writes, by its place in the list. */
async function look(user: UserEvent, index: number): Promise<void> {
  await user.click(screen.getAllByText(restore.look)[index]!);
  await settle();
}

describe('写入记录', () => {
  it('lists what was written, newest first, with the keyboard on its heading', async () => {
    await show(new FakeRestore());
    expect(screen.getByRole('heading', { name: restore.title })).toHaveFocus();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('汇集 2017年9月 1 个单位，2 格');
    expect(first).toHaveTextContent('王科');
    expect(second).toHaveTextContent('新建 2017年9月填报期（1 张表）');
  });

  it('says where there is nothing on record', async () => {
    const actions = new FakeRestore();
    actions.entries = [];
    await show(actions);
    expect(screen.getByText(restore.none)).toBeVisible();
  });

  it('shows each cell as it is and would be, and puts it back with the name of who does it', async () => {
    const actions = new FakeRestore();
    actions.drafts.gathered = cellsDraft(5601);
    const { user, store } = await show(actions);
    await look(user, 0);
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
    expect(screen.getByText(restore.preview.editedCount(1))).toBeVisible();
    const [edited, plain] = screen.getAllByRole('listitem');
    expect(edited).toHaveTextContent(`海门 第1项 专利申请量：5601 → ${restore.preview.empty}`);
    expect(edited).toHaveTextContent(restore.preview.edited);
    expect(plain).not.toHaveTextContent(restore.preview.edited);
    await user.type(screen.getByLabelText(restore.preview.who), '李工');
    await user.click(button(restore.preview.confirm));
    await settle();
    expect(actions.calls).toEqual(['list', 'preview gathered', 'restore gathered 李工', 'list']);
    expect(screen.getByText(restore.done(2, 0))).toBeVisible();
    expect(store.get().restorings).toBe(1);
  });

  it('lets a restoring itself be looked at again', async () => {
    const actions = new FakeRestore();
    const { user } = await show(actions);
    await look(user, 0);
    await user.click(button(restore.preview.confirm));
    await settle();
    await user.click(button(restore.undo));
    await settle();
    expect(actions.calls.slice(-2)).toEqual(['list', 'preview gathered']);
  });

  it('shows everything anew when the workbook is not as it was shown', async () => {
    const actions = new FakeRestore();
    actions.outcome = { kind: 'changed', draft: cellsDraft(7) };
    const { user, store } = await show(actions);
    await look(user, 0);
    await user.click(button(restore.preview.confirm));
    await settle();
    expect(screen.getByText(restore.changed)).toBeVisible();
    expect(screen.getByText(restore.preview.editedCount(1))).toBeVisible();
    expect(store.get().restorings).toBe(0);
  });

  it('deletes no sheet that somebody has worked on without being told so twice', async () => {
    const actions = new FakeRestore();
    const { user } = await show(actions);
    await look(user, 1);
    expect(screen.getByText(restore.preview.changed(2))).toBeVisible();
    expect(screen.getByText(restore.preview.forGood)).toBeVisible();
    const confirm = button(restore.preview.confirmSheets(1));
    expect(confirm).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: restore.preview.accept(2) }));
    await user.click(confirm);
    await settle();
    expect(actions.calls.at(-2)).toBe('restore period ');
  });

  it('says what is in the way and leads to what goes first', async () => {
    const actions = new FakeRestore();
    const obstacles = [
      { code: 'needed', sheets: ['完成 2017-09'] },
      { code: 'referred', sheets: ['完成率 2017-09'], to: ['目标分解'] },
    ] as const;
    actions.drafts.period = sheetsDraft({ obstacles });
    const { user } = await show(actions);
    await look(user, 1);
    expect(screen.getByText(restore.obstacle.needed(['完成 2017-09']))).toBeVisible();
    expect(screen.queryByRole('button', { name: restore.preview.confirmSheets(1) })).toBeNull();
    await user.click(button(/汇集 2017年9月/));
    await settle();
    expect(actions.calls.slice(-2)).toEqual(['list', 'preview gathered']);
  });

  it('begins with the write that it was opened for, and Escape leads to the list', async () => {
    const actions = new FakeRestore();
    const { user } = await show(actions, { entry: '2017-10-07T01:30:12.000Z' });
    expect(actions.calls).toEqual(['list', 'preview period']);
    await user.keyboard('{Escape}');
    expect(screen.getAllByText(restore.look)).toHaveLength(2);
  });

  it('says what was in the way, and closes', async () => {
    const actions = new FakeRestore();
    const { user, store } = await show(actions);
    actions.failure = { code: 'recordGone' };
    await look(user, 0);
    expect(screen.getByText(failureText(messages, actions.failure).title)).toBeVisible();
    await user.click(button(restore.back));
    expect(store.get().restoring).toBeNull();
  });

  it('speaks English', async () => {
    await show(new FakeRestore(), { locale: 'en' });
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Gathered September 2017: 1 unit, 2 cells');
  });
});
