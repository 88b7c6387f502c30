/** @jest-environment ./test/support/page.ts */
import './setup';
import { screen } from '@testing-library/react';
import { messagesFor, type Locale } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { FakeActions } from './fakeActions';
import { showPane } from './show';

describe.each(['zh-CN', 'en'] satisfies Locale[])('what cannot be read, in %s', (language) => {
  const { damage, failures } = messagesFor(language);
  const lacks = { sheet: '基础数据', missing: ['常住人口', '海门'], duplicate: [] };

  it('is told with what is missing, what follows and how to mend it', async () => {
    const actions = new FakeActions();
    const august = {
      what: periodOf(2017, 8),
      sheet: '完成 2017-08',
      missing: [],
      duplicate: ['7'],
    };
    actions.status = { ...actions.status, damages: [{ what: 'populations', ...lacks }, august] };
    await showPane(actions, { language });
    const { title, happened, mend } = failures.blockDamaged(lacks);
    const bar = screen.getByRole('group', { name: title });
    for (const part of [happened, damage.populations, mend]) expect(bar).toHaveTextContent(part);
    const other = screen.getByRole('group', { name: /完成 2017-08/ });
    expect(other).toHaveTextContent(/2017/);
    expect(other).toHaveTextContent('7');
  });

  it('names the years whose plan cannot be read, and the year that is there instead', async () => {
    const actions = new FakeActions();
    actions.status = { ...actions.status, years: [2017, 2018], year: 2017, broken: [2018] };
    await showPane(actions, { language });
    const { title, mend } = failures.planUnreadable({ year: null, problems: [] });
    const bar = screen.getByRole('group', { name: title });
    for (const part of [damage.plans([2018], 2017), mend]) expect(bar).toHaveTextContent(part);
  });
});
