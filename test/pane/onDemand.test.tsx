/** @jest-environment ./test/support/page.ts */
import './setup';
import { screen } from '@testing-library/react';
import { WorkbookError } from '../../src/actions/types';
import { FakeActions, periodStatus } from './fakeActions';
import { loadPlans } from './plans';
import { button, showPane } from './show';

/** A network that can be gone: what it brings, and how often it was asked. */
function network() {
  const state = { isGone: true, asked: 0 };
  return {
    state,
    loadPlans: () => {
      state.asked += 1;
      return state.isGone
        ? Promise.reject(new WorkbookError({ code: 'partMissing' }))
        : loadPlans();
    },
  };
}

describe('the plans that come with the add-in', () => {
  it('are not loaded where the workbook has its targets', async () => {
    const { state, loadPlans: load } = network();
    await showPane(new FakeActions().insert(periodStatus(9, 5)), { loadPlans: load });
    expect(state.asked).toBe(0);
  });

  it('are loaded for another copy, and once only', async () => {
    const { state, loadPlans: load } = network();
    state.isGone = false;
    const user = await showPane(new FakeActions().insert(periodStatus(9, 5)), { loadPlans: load });
    await user.click(button('再插入一份…'));
    await user.click(button('取消'));
    await user.click(button('再插入一份…'));
    expect(screen.getByText('南通市知识产权局', { exact: false })).toBeVisible();
    expect(state.asked).toBe(1);
  });

  it.each([
    ['a new workbook', new FakeActions(), '插入目标表…'],
    ['another copy', new FakeActions().insert(periodStatus(9, 5)), null],
  ])(
    'that do not come for %s are missed plainly, and asked for again',
    async (_, actions, ready) => {
      const { state, loadPlans: load } = network();
      const user = await showPane(actions, { loadPlans: load });
      if (ready === null) await user.click(button('再插入一份…'));
      expect(await screen.findByText('这项功能没有载入')).toBeVisible();
      expect(button('重新载入窗格')).toBeEnabled();
      state.isGone = false;
      await user.click(button('重试'));
      expect(await screen.findByText('南通市知识产权局', { exact: false })).toBeVisible();
      expect(screen.queryByText('这项功能没有载入')).toBeNull();
      expect(state.asked).toBe(2);
    },
  );
});
