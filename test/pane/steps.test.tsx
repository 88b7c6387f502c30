/** @jest-environment ./test/support/page.ts */
import './setup';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { FakeActions, periodStatus, plan } from './fakeActions';
import { button, settle, showPane, spoken, stepStates } from './show';
import { measuresOf } from '../../src/plan/measures';

describe('the pane', () => {
  it('starts with the target table in an empty workbook', async () => {
    await showPane(new FakeActions());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('还没有目标计划');
    expect(stepStates()).toEqual(['当前步骤', '待办', '待办', '待办']);
    expect(screen.getByText(plan.title)).toBeVisible();
    expect(
      screen.getByText(
        `${plan.indicators.length} 项指标 · ${measuresOf(plan).length} 个计量项 · ${plan.districts.length} 个单位`,
      ),
    ).toBeVisible();
    expect(button('插入目标表…')).toBeEnabled();
    expect(screen.queryByRole('region', { name: '各期填报' })).toBeNull();
  });

  it('names the plan and offers the last finished month once the table is there', async () => {
    await showPane(new FakeActions().insert());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(plan.title);
    expect(screen.getByText(`${plan.documentNumber} · 2017 年度`)).toBeVisible();
    expect(stepStates()).toEqual(['已完成', '当前步骤', '待办', '待办']);
    expect(screen.getByRole('radio', { name: '9月' })).toBeChecked();
    expect(button('新建 2017年9月…')).toBeEnabled();
  });

  it('says how far the latest period is filled, and leads to its sheet', async () => {
    const actions = new FakeActions().insert(periodStatus(8, 241), periodStatus(9, 5));
    const user = await showPane(actions);
    expect(stepStates()).toEqual(['已完成', '已完成', '当前步骤', '待办']);
    expect(screen.getByText('2017年9月，已填 5 / 241')).toBeVisible();
    const bars = screen.getAllByRole('progressbar');
    expect(bars.map((bar) => bar.getAttribute('aria-valuetext'))).toEqual([
      '已填 5 / 241',
      '已填 241 / 241',
    ]);
    await user.click(button('去填写 2017年9月'));
    await user.click(button('打开 2017年8月完成率'));
    await user.click(button('打开目标表'));
    expect(actions.calls).toEqual(['show 完成 2017-09', 'show 完成率 2017-08', 'show 目标']);
  });

  it('leads to the completion sheet when all is filled', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 241));
    const user = await showPane(actions);
    expect(stepStates()).toEqual(['已完成', '已完成', '已完成', '当前步骤']);
    await user.click(button('查看 2017年9月完成率'));
    expect(actions.calls).toEqual(['show 完成率 2017-09']);
  });

  it('says so where a completion sheet or the target table is gone', async () => {
    const actions = new FakeActions().insert({ ...periodStatus(9, 241), completion: null });
    await showPane(actions);
    expect(screen.getByText('2017年9月的完成率表不见了')).toBeVisible();
    expect(screen.getByText('缺完成率表')).toBeVisible();
    actions.status = { ...actions.status, target: null };
    fireEvent.focus(window);
    await settle();
    expect(stepStates()[0]).toBe('当前步骤');
    expect(screen.getByText('计划还在，目标表不见了，可重新插入')).toBeVisible();
  });

  it('marks exactly one step as current for the screen reader', async () => {
    await showPane(new FakeActions().insert(periodStatus(9, 5)));
    const steps = within(screen.getByRole('list', { name: '年度工作步骤' })).getAllByRole(
      'listitem',
    );
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([
      null,
      null,
      'step',
      null,
    ]);
  });
});

describe('reading the workbook', () => {
  it('is told at first, and keeps what is on screen later', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    actions.hold();
    await showPane(actions);
    expect(spoken()).toBe('正在读取工作簿…');
    expect(screen.queryByRole('list')).toBeNull();
    actions.release();
    await settle();
    actions.hold();
    actions.status = { ...actions.status, periods: [periodStatus(9, 6)] };
    fireEvent.focus(window);
    await settle();
    expect(screen.getByText('2017年9月，已填 5 / 241')).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    actions.release();
    await settle();
    expect(screen.getByText('2017年9月，已填 6 / 241')).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  });

  it('happens on focus and by the button, once at a time', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    expect(actions.reads).toBe(1);
    actions.hold();
    act(() => {
      fireEvent.focus(window);
      fireEvent.focus(window);
    });
    await settle();
    expect(actions.reads).toBe(2);
    actions.release();
    await settle();
    await user.click(button('刷新'));
    expect(actions.reads).toBe(3);
  });

  it('that fails keeps the last state, says why and can be tried again', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    const user = await showPane(actions);
    actions.failure = { code: 'blockDamaged', sheet: '完成 2017-09', missing: ['14a'] };
    await user.click(button('刷新'));
    expect(screen.getByText('「完成 2017-09」缺少行或列')).toBeVisible();
    expect(screen.getByText('2017年9月，已填 5 / 241')).toBeVisible();
    await user.click(button('重试'));
    expect(screen.queryByText('「完成 2017-09」缺少行或列')).toBeNull();
  });

  it('at first without success leaves a message and a way to try again', async () => {
    const actions = new FakeActions();
    actions.failure = new TypeError('x is not a function');
    const user = await showPane(actions);
    expect(screen.getByText('Excel 没有完成这一步')).toBeVisible();
    expect(screen.getByText('代码 TypeError')).toBeVisible();
    expect(document.body).not.toHaveTextContent('is not a function');
    await user.click(button('重试'));
    expect(button('插入目标表…')).toBeEnabled();
  });

  it('can be given up without a fuss while a cell is edited', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    const user = await showPane(actions);
    actions.isEditing = true;
    actions.hold();
    await user.click(button('刷新'));
    expect(screen.getByText('请先按 Enter 结束单元格编辑')).toBeVisible();
    await user.click(button('不等了，取消'));
    expect(screen.queryByText('请先按 Enter 结束单元格编辑')).toBeNull();
    expect(screen.getByText('2017年9月，已填 5 / 241')).toBeVisible();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  });
});

describe('the language', () => {
  it('follows Excel, can be switched, and is kept', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    const user = await showPane(actions, { language: 'en-US' });
    expect(stepStates()).toEqual(['Done', 'Done', 'Current step', 'Later']);
    expect(button('Enter September 2017')).toBeEnabled();
    expect(document.documentElement.lang).toBe('en');
    await user.click(button('中文'));
    expect(button('去填写 2017年9月')).toBeEnabled();
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(window.localStorage.getItem('ip-target-language')).toBe('zh-CN');
  });
});
