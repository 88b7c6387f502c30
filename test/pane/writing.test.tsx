/** @jest-environment ./test/support/page.ts */
import './setup';
import { fireEvent, screen } from '@testing-library/react';
import { FakeActions, periodStatus, plan } from './fakeActions';
import { button, settle, showPane, spoken, stepStates } from './show';

describe('inserting the target table', () => {
  it('shows what would be written, writes after a yes, and links to the result', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    const heading = screen.getByRole('heading', { name: '将写入以下工作表' });
    expect(heading).toHaveFocus();
    expect(spoken()).toBe('共 3 张，确认前不改动任何内容');
    const rows = screen.getByRole('region', { name: '将写入以下工作表' }).querySelectorAll('li');
    expect([...rows].map((row) => row.textContent)).toEqual([
      '目标30 行 × 12 列目标表，按发文样式',
      '目标分解隐藏29 行 × 14 列按计量项拆开的目标，供公式引用',
      '_计划隐藏3 行 × 1 列目标计划数据，请勿改动',
    ]);
    expect(actions.calls).toEqual([]);

    await user.click(button('写入 3 张工作表'));
    expect(actions.calls).toEqual([`insert ${plan.id} refuse`]);
    expect(spoken()).toBe('已写入 3 张工作表');
    expect(screen.getByText('其中 2 张隐藏，供公式使用')).toBeVisible();
    expect(stepStates()).toEqual(['已完成', '当前步骤', '待办', '待办']);
    await user.click(button('目标'));
    expect(actions.calls.at(-1)).toBe('show 目标');
    expect(screen.getByText('其中 2 张隐藏，供公式使用')).toBeVisible();
    await user.click(button('关闭提示'));
    expect(screen.queryByText('其中 2 张隐藏，供公式使用')).toBeNull();
  });

  it('writes nothing when the preview is put away, and gives the focus back', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    await user.click(button('取消'));
    expect(actions.calls).toEqual([]);
    expect(button('插入目标表…')).toHaveFocus();
  });

  it('can be done with the keyboard alone', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.tab();
    expect(button('刷新')).toHaveFocus();
    // The tabs of the pages stand between; jsdom has no layout by which Tab would pass through them.
    button('插入目标表…').focus();
    await user.keyboard('{Enter}');
    button('写入 3 张工作表').focus();
    await user.keyboard('{Enter}');
    expect(actions.calls).toEqual([`insert ${plan.id} refuse`]);
  });

  it('never overwrites: offers the sheet that is there or a numbered copy', async () => {
    const actions = new FakeActions();
    actions.names.add('目标');
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    expect(screen.getByText('已有「目标」')).toBeVisible();
    expect(screen.getByText('已存在 · 另建为「目标 (2)」')).toBeVisible();
    expect(screen.queryByRole('button', { name: '写入 3 张工作表' })).toBeNull();
    await user.click(button('打开现有的表'));
    expect(actions.calls).toEqual(['show 目标']);
    expect(screen.queryByText('已有「目标」')).toBeNull();

    await user.click(button('插入目标表…'));
    await user.click(button('另建一份 目标 (2)'));
    expect(actions.calls.at(-1)).toBe(`insert ${plan.id} numberedCopy`);
  });

  it('does not offer to open a hidden sheet that is in the way', async () => {
    const actions = new FakeActions();
    actions.names.add('_计划');
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    expect(screen.queryByRole('button', { name: '打开现有的表' })).toBeNull();
    expect(button('另建一份 _计划 (2)')).toBeEnabled();
  });

  it('offers the same when the sheet came after the preview', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    actions.names.add('目标');
    await user.click(button('写入 3 张工作表'));
    expect(screen.getByText('工作簿里已有「目标」')).toBeVisible();
    expect(spoken()).toContain('没有写入任何内容');
    await user.click(button('打开现有的表'));
    expect(actions.calls).toEqual(['show 目标']);
    expect(screen.queryByText('工作簿里已有「目标」')).toBeNull();
  });

  it('makes the copy when asked after such a refusal', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    actions.names.add('目标');
    await user.click(button('写入 3 张工作表'));
    await user.click(button('另建一份 目标 (2)'));
    expect(actions.calls).toEqual([`insert ${plan.id} numberedCopy`]);
    expect(spoken()).toBe('已写入 3 张工作表');
  });

  it('tells its progress and can be stopped', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    actions.hold();
    await user.click(button('写入 3 张工作表'));
    expect(spoken()).toBe('正在写入工作表…');
    expect(screen.getByText('1 / 2')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
    await user.click(button('取消'));
    await settle();
    expect(actions.calls).toEqual([]);
    expect(spoken()).toBe('已取消，工作簿没有改动。');
  });

  it('says to press Enter while a cell is edited, and goes on by itself', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    actions.isEditing = true;
    actions.hold();
    await user.click(button('写入 3 张工作表'));
    expect(screen.getByText('请先按 Enter 结束单元格编辑')).toBeVisible();
    expect(spoken()).toContain('请先按 Enter 结束单元格编辑');
    actions.release();
    await settle();
    expect(screen.queryByText('请先按 Enter 结束单元格编辑')).toBeNull();
    expect(actions.calls).toEqual([`insert ${plan.id} refuse`]);
  });

  it('stops waiting for the cell when asked to, and previews again before a retry', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    actions.isEditing = true;
    actions.hold();
    await user.click(button('写入 3 张工作表'));
    await user.click(button('不等了，取消'));
    actions.release();
    await settle();
    expect(screen.getByText('有单元格正在编辑')).toBeVisible();
    expect(actions.calls).toEqual([]);
    await user.click(button('重试'));
    expect(screen.getByRole('heading', { name: '将写入以下工作表' })).toHaveFocus();
    expect(actions.calls).toEqual([]);
  });

  it('reads the workbook anew after a write, even when it was just being read', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await user.click(button('插入目标表…'));
    actions.hold();
    fireEvent.focus(window);
    await user.click(button('写入 3 张工作表'));
    actions.release();
    await settle();
    expect(stepStates()[0]).toBe('已完成');
  });
});

describe('a new period', () => {
  it('is the month after the latest by default, or the one picked by arrow keys', async () => {
    const actions = new FakeActions().insert(periodStatus(8, 241), periodStatus(9, 5));
    const user = await showPane(actions);
    await user.click(button('再建一期…'));
    expect(button('新建 2017年10月…')).toHaveFocus();
    expect(screen.getByRole('radio', { name: '9月 已建' })).not.toBeChecked();
    await user.click(screen.getByRole('radio', { name: '6月' }));
    await user.keyboard('{ArrowRight}');
    await user.click(button('新建 2017年7月…'));
    expect(screen.getByText('完成 2017-07')).toBeVisible();
    await user.click(button('写入 2 张工作表'));
    expect(actions.calls).toEqual(['create 2017-07 refuse']);
    expect(button('完成率 2017-07')).toBeEnabled();
  });

  it('of a month that has its sheets leads to the choice, not to a second write', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    actions.names.add('完成 2017-09');
    actions.names.add('完成率 2017-09');
    const user = await showPane(actions);
    await user.click(button('再建一期…'));
    await user.click(screen.getByRole('radio', { name: '9月 已建' }));
    await user.click(button('新建 2017年9月…'));
    expect(screen.getByText('已有「完成 2017-09」、「完成率 2017-09」')).toBeVisible();
    await user.click(button('打开现有的表'));
    expect(actions.calls).toEqual(['show 完成 2017-09']);
  });

  it('can be put away again', async () => {
    const user = await showPane(new FakeActions().insert(periodStatus(9, 5)));
    await user.click(button('再建一期…'));
    await user.click(button('取消'));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(button('去填写 2017年9月')).toHaveFocus();
  });
});
