/** @jest-environment jsdom */
import { noticeUrl, showNotice } from '../../src/commands/notice';

const PAGE = 'https://localhost:3000/commands.html';

it('words in the dialog what was in the way of the button', () => {
  const url = noticeUrl(PAGE, { code: 'sheetExists', name: '目标', copyName: '目标 (2)' }, 'zh-CN');
  expect(url.startsWith(`${PAGE}#`)).toBe(true);
  const into = document.createElement('main');
  expect(showNotice(new URL(url).hash, into)).toBe(true);
  expect(into.querySelector('h1')?.textContent).toBe('工作簿里已有「目标」');
  expect(into.textContent).toContain('没有写入任何内容');
});

it('shows text as text, whatever a sheet is called', () => {
  const name = '<img src=x onerror=alert(1)>';
  const url = noticeUrl(PAGE, { code: 'sheetExists', name, copyName: name }, 'en');
  const into = document.createElement('main');
  showNotice(new URL(url).hash, into);
  expect(into.querySelector('img')).toBeNull();
  expect(into.textContent).toContain(name);
});

const unknown = `#${encodeURIComponent('{"failure":{"code":"toString"},"locale":"en"}')}`;

it.each(['', '#', '#%', '#{}', '#null', unknown])(
  'is the command page itself without a notice to show: %s',
  (hash) => {
    expect(showNotice(hash, document.createElement('main'))).toBe(false);
  },
);
