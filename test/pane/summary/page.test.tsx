/** @jest-environment ./test/support/page.ts */
import '../setup';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SummaryActions } from '../../../src/actions/summary/types';
import { WorkbookError } from '../../../src/actions/types';
import { messagesFor, type Locale } from '../../../src/messages';
import { Screen } from '../../../src/pane/look/Screen';
import { ResultBar } from '../../../src/pane/message/ResultBar';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { SummaryPage } from '../../../src/pane/summary/SummaryPage';
import { FakeActions, periodStatus, plan } from '../fakeActions';
import { FakeSummary, viewWith } from './fakeSummary';
import { settle } from '../show';
import { withProgramme } from '../../plan/programmes';
import { wholeCatalogue } from '../words';
import { loadPlans } from '../plans';
import { measuresOf } from '../../../src/plan/measures';
import { periodFigures } from '../../../src/progress/periodFigures';
import { dueIn } from '../../sheets/plans';
import { entriesOf, filledYear } from '../../sheets/summary/scenario';

const text = messagesFor('zh-CN').summary;

async function show(summary: SummaryActions, locale: Locale = 'zh-CN') {
  const actions = new FakeActions().insert(periodStatus(6, 200), periodStatus(9, 241));
  const store = createPaneStore(actions, loadPlans);
  await store.refresh();
  render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2017, month: 10 }}
      >
        <ResultBar />
        <SummaryPage actions={summary} />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  return { user: userEvent.setup(), actions, store };
}

describe('the page 汇总', () => {
  it('says what comes first where no period is there yet', () => {
    const store = createPaneStore(new FakeActions(), loadPlans);
    render(
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2017, month: 10 }}
      >
        <SummaryPage actions={new FakeSummary()} />
      </PaneProvider>,
    );
    expect(screen.getByText(text.needPeriod)).toBeVisible();
  });

  it('ranks districts, the silent one last and without a rank', async () => {
    const view = viewWith();
    await show(new FakeSummary(view));
    const rows = within(screen.getByRole('region', { name: text.ranking.title })).getAllByRole(
      'listitem',
    );
    expect(rows.map((row) => row.getAttribute('data-district'))).toEqual([
      ...view.ranking.order,
      'rudong',
    ]);
    expect(rows.at(-1)).toHaveTextContent(text.ranking.unranked);
    expect(rows[0]).toHaveTextContent(text.ranking.place(1));
  });

  it('shows every measure in every district and the city, each cell by its sign', async () => {
    await show(new FakeSummary());
    const cells = within(screen.getByRole('grid')).getAllByRole('button');
    expect(cells).toHaveLength(measuresOf(plan).length * (plan.districts.length + 1));
    const haimen = screen.getByRole('button', {
      name: text.map.cell('海门', '1 专利申请量', text.status.done, '139.6%'),
    });
    expect(haimen).toHaveTextContent('✓');
    const silent = screen.getByRole('button', {
      name: text.map.cell('如东', '1 专利申请量', text.status.notReported, ''),
    });
    expect(silent).toHaveTextContent('？');
  });

  it('is one stop of the Tab key; arrows move in the map and Enter opens the cell', async () => {
    const { user, actions } = await show(new FakeSummary());
    const cells = within(screen.getByRole('grid')).getAllByRole('button');
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => cells[0]?.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowUp}{Enter}');
    await settle();
    expect(actions.calls).toContain('show 完成率 1 haimen');
    await user.keyboard('{ArrowUp}{End}{Enter}');
    await settle();
    expect(actions.calls.at(-1)).toBe('show 完成率 1 合计');
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('writes after a preview, the chosen pages only, and links to them', async () => {
    const summary = new FakeSummary();
    const { user } = await show(summary);
    await user.click(screen.getByRole('checkbox', { name: text.write.page.charts }));
    await user.selectOptions(screen.getByRole('combobox', { name: text.write.districts }), '-');
    await user.click(screen.getByRole('button', { name: text.write.prepare }));
    await settle();
    expect(summary.choice).toEqual({
      pages: ['matrix', 'tasks', 'bulletin', 'measuretrend'],
      districts: [],
    });
    expect(summary.calls).toEqual([]);
    await user.click(screen.getByRole('button', { name: '写入 1 张工作表' }));
    await settle();
    expect(summary.calls).toEqual(['summary refuse']);
    expect(screen.getByRole('button', { name: '汇总 2017-09' })).toBeVisible();
  });

  it('says why 要点任务 cannot be left out, and leads to 基础数据 once that is there', async () => {
    const { user, actions } = await show(new FakeSummary());
    const { tasks, bulletin } = text.write.page;
    expect(
      screen.getByRole('checkbox', { name: text.write.countedBy(tasks, bulletin) }),
    ).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: bulletin }));
    expect(screen.getByRole('checkbox', { name: tasks })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: '基础数据' }));
    await settle();
    expect(actions.calls).toContain('show 基础数据');
  });

  it('offers 规划进度 only where the plan has a programme', async () => {
    const { user } = await show(new FakeSummary());
    expect(screen.queryByRole('checkbox', { name: text.write.page.programme })).toBeNull();
    cleanup();
    const summary = new FakeSummary({ ...viewWith(), plan: withProgramme(plan) });
    await show(summary);
    expect(screen.getByRole('checkbox', { name: text.write.page.programme })).toBeChecked();
    await user.click(screen.getByRole('button', { name: text.write.prepare }));
    await settle();
    expect(summary.choice?.pages).toContain('programme');
  });

  it('offers 佐证情况 where there is a 台账, says what it waits for where there is none', async () => {
    const { user } = await show(new FakeSummary());
    const label = text.write.noLedgers(text.write.page.evidence);
    expect(screen.getByRole('checkbox', { name: label })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: label })).not.toBeChecked();
    cleanup();
    await show(new FakeSummary({ ...viewWith(), hasLedgers: null }));
    expect(
      screen.queryByRole('checkbox', { name: new RegExp(text.write.page.evidence) }),
    ).toBeNull();
    cleanup();
    const summary = new FakeSummary({ ...viewWith(), hasLedgers: true });
    await show(summary);
    expect(screen.getByRole('checkbox', { name: text.write.page.evidence })).toBeChecked();
    await user.click(screen.getByRole('button', { name: text.write.prepare }));
    await settle();
    expect(summary.choice?.pages).toContain('evidence');
  });

  it('offers a numbered copy where the summary is there already, and never overwrites', async () => {
    const summary = new FakeSummary();
    summary.isThere = true;
    const { user } = await show(summary);
    await user.click(screen.getByRole('button', { name: text.write.prepare }));
    await settle();
    expect(screen.queryByRole('button', { name: /^写入 \d/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '另建一份 汇总 2017-09 (2)' }));
    await settle();
    expect(summary.calls).toEqual(['summary numberedCopy']);
  });

  it('offers only the sheets that are missing', async () => {
    const { user } = await show(new FakeSummary());
    expect(screen.queryByRole('button', { name: text.write.base })).toBeNull();
    await user.click(screen.getByRole('button', { name: text.write.adjustments }));
    await settle();
    expect(screen.getByText('目标调整')).toBeVisible();
  });

  it('warns of a bulletin while figures are missing, and only then', async () => {
    const warning = text.bulletin.incomplete(dueIn(plan, 'rudong'));
    await show(new FakeSummary());
    expect(screen.getByText(warning)).toBeVisible();
    cleanup();
    const whole = filledYear(plan, 20171107).at(-1)!;
    await show(new FakeSummary(viewWith({ figures: periodFigures(plan, entriesOf(plan, whole)) })));
    expect(screen.getByRole('region', { name: text.bulletin.title })).toBeVisible();
    expect(screen.queryByText(/计量项未报，通报中/)).toBeNull();
  });

  it('copies the bulletin with its indents, or says that it cannot', async () => {
    const { user } = await show(new FakeSummary());
    await user.click(screen.getByRole('button', { name: text.bulletin.copy }));
    await settle();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('\n\u3000\u3000一、报送情况\n');
    expect(copied).toContain('如东');
    expect(screen.getByText(text.bulletin.copied)).toBeVisible();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('closed'));
    await user.click(screen.getByRole('button', { name: text.bulletin.copy }));
    await settle();
    expect(screen.getByText(text.bulletin.failed)).toBeVisible();
  });

  it('reads anew when somebody comes back from the sheet, without greying anything out', async () => {
    const summary = new FakeSummary();
    await show(summary);
    const later = viewWith({ openFindings: 99 });
    jest.spyOn(summary, 'readView').mockResolvedValue(later);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(screen.getByRole('button', { name: text.write.prepare })).toBeEnabled();
    await settle();
    expect(screen.getByText(/99/)).toBeVisible();
  });

  it('follows what is typed into the workbook, as long as it is shown', async () => {
    const summary = new FakeSummary();
    const { store } = await show(summary);
    act(() => store.send({ type: 'pageOpened', page: 'summary' }));
    await settle();
    jest.useFakeTimers();
    try {
      const read = jest
        .spyOn(summary, 'readView')
        .mockResolvedValue(viewWith({ openFindings: 99 }));
      for (let key = 0; key < 20; key++) summary.watchers.forEach((seen) => seen());
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(screen.getByText(/99/)).toBeVisible();
      expect(read).toHaveBeenCalledTimes(1);
      act(() => store.send({ type: 'pageOpened', page: 'year' }));
      await act(() => jest.advanceTimersByTimeAsync(20));
      expect(summary.watchers.size).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });

  it('offers no page for targets of the prose where the plan has none', async () => {
    const view = viewWith();
    await show(new FakeSummary({ ...view, plan: { ...view.plan, bodyTargets: [] } }));
    expect(screen.queryByRole('checkbox', { name: new RegExp(text.write.page.tasks) })).toBeNull();
    expect(screen.getByRole('checkbox', { name: text.write.page.bulletin })).toBeChecked();
  });

  it('reads again when somebody comes back from another page, which may have written', async () => {
    const summary = new FakeSummary();
    const { store } = await show(summary);
    act(() => store.send({ type: 'pageOpened', page: 'year' }));
    jest.spyOn(summary, 'readView').mockResolvedValue(viewWith({ openFindings: 99 }));
    await settle();
    expect(screen.queryByText(/99/)).toBeNull();
    act(() => store.send({ type: 'pageOpened', page: 'summary' }));
    await settle();
    expect(screen.getByText(/99/)).toBeVisible();
  });

  it('tells what is in the way', async () => {
    const summary = new FakeSummary();
    summary.failure = new WorkbookError({
      code: 'blockDamaged',
      sheet: '完成 2017-09',
      missing: ['海安'],
    });
    await show(summary);
    expect(screen.getByText(/海安/)).toBeVisible();
  });

  it('speaks English', async () => {
    await show(new FakeSummary(), 'en');
    expect(screen.getByRole('region', { name: 'All measures at a glance' })).toBeVisible();
  });
});
