/** @jest-environment ./test/support/page.ts */
import './setup';
import { screen } from '@testing-library/react';
import type { WorkbookFailure } from '../../src/actions/types';
import { FakeActions, periodStatus } from './fakeActions';
import { button, showPane } from './show';

const half: WorkbookFailure = { code: 'halfWritten', recovery: 7, sheets: ['完成 2017-10'] };

async function broken(actions: FakeActions) {
  const user = await showPane(actions);
  await user.click(button('再建一期…'));
  await user.click(button('新建 2017年10月…'));
  actions.failure = half;
  await user.click(button('写入 2 张工作表'));
  return user;
}

// A whole pane is drawn for each, on a machine that may be busy.
describe('a write that broke off and could not be taken back', () => {
  it('is taken back by one click, and nothing else is offered before', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    const user = await broken(actions);
    expect(
      screen.getByText(/完成 2017-10/, { selector: '[data-focus="trouble"] *' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    await user.click(button('撤回'));
    expect(actions.calls).toEqual(['recover 7']);
    expect(screen.getByText('已撤回')).toBeVisible();
  });

  it('can be tried again as long as Excel does not answer', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    const user = await broken(actions);
    actions.failure = half;
    await user.click(button('撤回'));
    expect(actions.calls).toEqual([]);
    await user.click(button('撤回'));
    expect(actions.calls).toEqual(['recover 7']);
  });
});
