/** @jest-environment ./test/support/page.ts */
import './setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { isWhole } from '../../src/messages';
import { App } from '../../src/pane/App';
import { openingOf } from '../../src/pane/nav/opening';
import { openCatalogue, type Catalogue } from '../../src/pane/state/catalogue';
import { FakeActions, periodStatus } from './fakeActions';
import { loadPlans } from './plans';

describe('the words of the pane', () => {
  it.each(['zh-CN', 'en'] as const)(
    'open with what is needed, and grow on demand (%s)',
    async (locale) => {
      const catalogue = await openCatalogue(locale);
      const first = catalogue.get().messages;
      expect(isWhole(first)).toBe(false);
      await catalogue.complete();
      const whole = catalogue.get().messages;
      expect(isWhole(whole)).toBe(true);
      expect(whole.pane).toBe(first.pane);
      await catalogue.complete();
      expect(catalogue.get().messages).toBe(whole);
    },
  );

  it('change the language as a whole', async () => {
    const catalogue = await openCatalogue('zh-CN');
    const heard: string[] = [];
    catalogue.subscribe(() => heard.push(catalogue.get().locale));
    await catalogue.change('en');
    expect(heard).toEqual(['en']);
    expect(isWhole(catalogue.get().messages)).toBe(true);
  });
});

describe('changing the language', () => {
  async function show(change: Catalogue['change']) {
    const catalogue = await openCatalogue('zh-CN');
    render(
      <App
        actions={new FakeActions().insert(periodStatus(9, 5))}
        loadPlans={loadPlans}
        today={{ year: 2017, month: 10 }}
        catalogue={{
          ...catalogue,
          change: (locale) => change(locale).then(() => catalogue.change(locale)),
        }}
        opening={openingOf('?page=year')}
      />,
    );
    await screen.findByRole('button', { name: '去填写 2017年9月' });
    return userEvent.setup();
  }

  it('that does not load says so and leaves the pane as it is; clicked again, it tries again', async () => {
    let isOffline = true;
    const user = await show(() =>
      isOffline ? Promise.reject(new Error('Loading chunk 7 failed')) : Promise.resolve(),
    );
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText(/这种语言没有载入/)).toBeVisible();
    expect(screen.getByRole('button', { name: '去填写 2017年9月' })).toBeEnabled();
    expect(window.localStorage.getItem('ip-target-language')).toBeNull();

    isOffline = false;
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: '中文' })).toBeVisible();
    expect(screen.queryByText(/没有载入/)).toBeNull();
    expect(window.localStorage.getItem('ip-target-language')).toBe('en');
  });
});
