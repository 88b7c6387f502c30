/** @jest-environment ./test/support/page.ts */
import './setup';
import { screen } from '@testing-library/react';
import type { WorkbookFailure } from '../../src/actions/types';
import { failureText, messagesFor, type Locale } from '../../src/messages';
import { FakeActions, periodStatus } from './fakeActions';
import { button, showPane, spoken } from './show';

const FAILURES: readonly WorkbookFailure[] = [
  { code: 'sheetExists', name: '完成 2017-10', copyName: '完成 2017-10 (2)' },
  { code: 'workbookProtected' },
  { code: 'sheetProtected', sheet: '目标' },
  { code: 'sheetProtected', sheet: null },
  { code: 'cellEditing' },
  { code: 'targetMissing', year: 2017 },
  { code: 'planUnreadable', year: 2017, problems: ['districts[0].id badId'] },
  { code: 'blockDamaged', sheet: '目标', missing: ['14a', '海门'] },
  { code: 'apiMissing', capability: 'addIn' },
  { code: 'hostFailed', hostCode: 'InvalidArgument' },
];

const WORDS = {
  'zh-CN': {
    again: '再建一期…',
    create: '新建 2017年10月…',
    write: '写入 2 张工作表',
    retry: '重试',
  },
  en: {
    again: 'Another period…',
    create: 'New period October 2017…',
    write: 'Write 2 sheets',
    retry: 'Try again',
  },
} as const;

describe.each(['zh-CN', 'en'] satisfies Locale[])('trouble in %s', (locale) => {
  const words = WORDS[locale];

  it.each(FAILURES)('is told whole, and said aloud: %j', async (failure) => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    const user = await showPane(actions, { language: locale });
    await user.click(button(words.again));
    await user.click(button(words.create));
    actions.failure = failure;
    await user.click(button(words.write));
    const { title, happened, mend } = failureText(messagesFor(locale), failure);
    expect(screen.getByText(title)).toBeVisible();
    expect(screen.getByText(happened)).toBeVisible();
    expect(screen.getByText(mend)).toBeVisible();
    expect(spoken()).toBe(`${title} ${happened} ${mend}`);
    // The keyboard is where the message is, and the year still stands below it.
    expect(screen.getByText(title).closest('[data-focus="trouble"]')).toHaveFocus();
    expect(screen.getByRole('list', { name: messagesFor(locale).pane.steps.label })).toBeVisible();
    expect(actions.calls).toEqual([]);
    expect(document.body.textContent).not.toContain(failure.code);
  });

  it('offers to try again where that can help', async () => {
    const actions = new FakeActions().insert(periodStatus(9, 5));
    const user = await showPane(actions, { language: locale });
    await user.click(button(words.again));
    actions.failure = { code: 'apiMissing', capability: 'unknown' };
    await user.click(button(words.create));
    expect(screen.queryByRole('button', { name: words.retry })).toBeNull();
    await user.click(button(words.again));
    actions.failure = { code: 'workbookProtected' };
    await user.click(button(words.create));
    await user.click(button(words.retry));
    expect(button(words.write)).toBeEnabled();
  });
});

it('a sheet that cannot be opened leaves a preview on screen as it was', async () => {
  const actions = new FakeActions().insert(periodStatus(9, 5));
  const user = await showPane(actions);
  await user.click(button('再建一期…'));
  await user.click(button('新建 2017年10月…'));
  actions.failure = { code: 'hostFailed', hostCode: 'ItemNotFound' };
  await user.click(button('打开 2017年9月填报表'));
  expect(screen.getByText('代码 ItemNotFound')).toBeVisible();
  expect(button('写入 2 张工作表')).toBeEnabled();
  await user.click(button('重试'));
  expect(actions.calls).toEqual(['show 完成 2017-09']);
  expect(screen.queryByText('代码 ItemNotFound')).toBeNull();
});
