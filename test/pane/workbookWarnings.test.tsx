/** @jest-environment ./test/support/page.ts */
import './setup';
import { screen } from '@testing-library/react';
import type { WorkbookWarning } from '../../src/actions/types';
import { messagesFor, type Locale } from '../../src/messages';
import { FakeActions } from './fakeActions';
import { button, settle, showPane } from './show';

const ALL: readonly WorkbookWarning[] = [
  'readOnly',
  'manualCalculation',
  'oldFormat',
  'textFormat',
];

const paneWith = (warnings: readonly WorkbookWarning[], language: Locale = 'zh-CN') => {
  const actions = new FakeActions();
  actions.status = { ...actions.status, warnings };
  return { actions, shown: showPane(actions, { language }) };
};

describe.each(['zh-CN', 'en'] satisfies Locale[])(
  'what to know of the workbook, in %s',
  (locale) => {
    const { workbookWarnings: text, pane } = messagesFor(locale);

    it.each(ALL)('%s is told above the steps until it is put away', async (warning) => {
      const { shown } = paneWith([warning], locale);
      const user = await shown;
      const { title, body } = text[warning];
      expect(screen.getByRole('group', { name: title })).toHaveTextContent(body);
      await user.click(button(pane.result.close));
      expect(screen.queryByText(title)).toBeNull();
    });
  },
);

it('calculates when asked, and says no more once the totals follow by themselves', async () => {
  const { actions, shown } = paneWith(['manualCalculation']);
  const user = await shown;
  await user.click(button('重新计算'));
  await settle();
  expect(actions.calls).toEqual(['recalculate']);
  expect(screen.queryByText('Excel 现在是手动计算')).toBeNull();
});

it('says nothing where there is nothing to say', async () => {
  await paneWith([]).shown;
  for (const each of ALL) {
    expect(screen.queryByText(messagesFor('zh-CN').workbookWarnings[each].title)).toBeNull();
  }
});
