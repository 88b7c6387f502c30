/** @jest-environment ./test/support/page.ts */
import './setup';
import { act, screen } from '@testing-library/react';
import { createRoot, type Root } from 'react-dom/client';
import type { OfficePort } from '../../src/pane/connect';
import { isDark } from '../../src/pane/look/theme';
import { start } from '../../src/pane/start';
import { FakeActions, periodStatus } from './fakeActions';
import { settle } from './show';
import { loadPlans } from './plans';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
beforeEach(() => {
  const container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const excel: OfficePort = {
  onReady: () => Promise.resolve(true),
  isNewEnough: () => true,
  displayLanguage: () => 'zh-CN',
  theme: () => ({ bodyBackgroundColor: '#262626' }),
};

async function begin(office: OfficePort | null, browserLanguage = 'zh-CN', timeoutMs = 5_000) {
  await act(async () => {
    start({
      root,
      office,
      createActions: () => new FakeActions().insert(periodStatus(9, 5)),
      loadPlans,
      now: () => new Date(2017, 9, 15),
      browserLanguage,
      search: '?page=year',
      timeoutMs,
    });
    await Promise.resolve();
  });
  await settle();
}

describe('starting', () => {
  it('in Excel shows where the year stands, in Excel’s language and theme', async () => {
    await begin(excel, 'en');
    expect(screen.getByRole('button', { name: '去填写 2017年9月' })).toBeEnabled();
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });

  it('follows Excel into another theme when one comes back to it', async () => {
    let background = '#FFFFFF';
    await begin({ ...excel, theme: () => ({ bodyBackgroundColor: background }) });
    expect(document.documentElement.style.colorScheme).toBe('light');
    background = '#262626';
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(document.documentElement.style.colorScheme).toBe('dark');
    await settle();
  });

  it('outside Excel says where to open it', async () => {
    await begin({ ...excel, onReady: () => Promise.resolve(false) });
    expect(screen.getByRole('alert')).toHaveTextContent('请在 Excel 中打开');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('in an older Excel says which one is needed, and what works without', async () => {
    await begin({ ...excel, isNewEnough: () => false });
    expect(screen.getByRole('alert')).toHaveTextContent('Excel 2021');
    expect(screen.getByRole('alert')).toHaveTextContent('填报文件也不需要本窗格');
    // Loading again makes no Excel newer.
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['zh-CN', '没有载入 Office 组件'],
    ['en-GB', 'Office components did not load'],
  ])('without office.js says so (%s)', async (language, title) => {
    await begin(null, language);
    expect(screen.getByRole('alert')).toHaveTextContent(title);
  });

  it('without office.js working says the same', async () => {
    await begin({ ...excel, onReady: () => Promise.reject(new Error('blocked by policy')) });
    expect(screen.getByRole('alert')).toHaveTextContent('没有载入 Office 组件');
    expect(document.body).not.toHaveTextContent('blocked by policy');
  });

  it('says when Excel does not answer, and goes on when it does after all', async () => {
    let answer: (isExcel: boolean) => void = () => undefined;
    const onReady = () => new Promise<boolean>((resolve) => (answer = resolve));
    await begin({ ...excel, onReady }, 'zh-CN', 0);
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('Excel 长时间没有回应');
    await act(async () => {
      answer(true);
      await Promise.resolve();
    });
    await settle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: '去填写 2017年9月' })).toBeEnabled();
  });
});

describe('isDark', () => {
  it.each([
    [{ bodyBackgroundColor: '#FFFFFF' }, false],
    [{ bodyBackgroundColor: '#E6E6E6' }, false],
    [{ bodyBackgroundColor: '#666666' }, true],
    [{ bodyBackgroundColor: '#0A0A0A' }, true],
    [{ bodyBackgroundColor: 'white' }, false],
    [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    [{}, false],
    [undefined, false],
    [null, false],
  ])('of %j is %s', (colors, dark) => expect(isDark(colors)).toBe(dark));
});
