/** @jest-environment ./test/support/page.ts */
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

const unknown = `#${encodeURIComponent('{"obstacle":{"code":"toString"},"locale":"en"}')}`;

it.each(['', '#', '#%', '#{}', '#null', unknown])(
  'is the command page itself without a notice to show: %s',
  (hash) => {
    expect(showNotice(hash, document.createElement('main'))).toBe(false);
  },
);

it.each([
  [{ code: 'allPeriodsMade', year: 2017 }, '2017 年的十二个月都已建好'],
  [{ code: 'noTarget' }, '还没有插入目标表'],
] as const)('words what only a button comes upon: %o', (obstacle, title) => {
  const into = document.createElement('main');
  showNotice(new URL(noticeUrl(PAGE, obstacle, 'zh-CN')).hash, into);
  expect(into.querySelector('h1')?.textContent).toBe(title);
});

it('fits into an address, whatever it has to say', () => {
  const missing = Array.from({ length: 500 }, (_, row) => `第 ${row} 行 ${'长'.repeat(200)}`);
  const url = noticeUrl(PAGE, { code: 'blockDamaged', sheet: '完成', missing }, 'zh-CN');
  expect(url.length).toBeLessThan(10_000);
  const into = document.createElement('main');
  expect(showNotice(new URL(url).hash, into)).toBe(true);
  expect(into.textContent).toContain('第 0 行');
  expect(into.textContent).toContain('500 处');
});

it('says something even where its facts are gone', () => {
  const hash = `#${encodeURIComponent('{"obstacle":{"code":"blockDamaged"},"locale":"zh-CN"}')}`;
  const into = document.createElement('main');
  expect(showNotice(hash, into)).toBe(true);
  expect(into.querySelector('h1')?.textContent).toBe('Excel 没有完成这一步');
});
