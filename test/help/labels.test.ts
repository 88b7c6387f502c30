import { readFileSync } from 'node:fs';
import { messagesFor, type Locale } from '../../src/messages';
import { isOnScreen, wordsOnScreen } from './onScreen';

const chinese = readFileSync('README.zh-CN.md', 'utf8');
const english = /^## Handbook\n[\s\S]+?(?=^## )/m.exec(readFileSync('README.md', 'utf8'))![0];

/** Words of Excel itself, and of the plan. */
const ELSEWHERE: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': [
    '审阅',
    '数据',
    '公式',
    '表设计',
    '转换为区域',
    '使用 1904 日期系统',
    '万人发明专利拥有量',
  ],
  en: ['Review'],
};

/** What the handbook says is to be seen: in **bold**, in 「」 or in “”. */
function namedIn(handbook: string): string[] {
  const found = handbook.matchAll(/\*\*(.+?)\*\*|「(.+?)」(?!」)|“(.+?)”/g);
  return [...new Set([...found].map((match) => (match[1] ?? match[2] ?? match[3]) as string))];
}

const missing = (handbook: string, locale: Locale, catalogue?: unknown): string[] => {
  const onScreen = wordsOnScreen(locale, catalogue);
  return namedIn(handbook).filter(
    (words) => !ELSEWHERE[locale].includes(words) && !isOnScreen(words, onScreen),
  );
};

describe('what the handbook names', () => {
  it('is on the screen, word by word', () => {
    expect(namedIn(chinese).length).toBeGreaterThan(30);
    expect(missing(chinese, 'zh-CN')).toEqual([]);
  });

  it('is on the screen in English too', () => {
    expect(namedIn(english).length).toBeGreaterThan(20);
    expect(missing(english, 'en')).toEqual([]);
  });

  it('is missed as soon as a button is called something else', () => {
    const { gather, ...rest } = messagesFor('zh-CN');
    const renamed = {
      ...rest,
      gather: {
        ...gather,
        files: { ...gather.files, choose: '挑选文件' },
        write: (cells: number) => `存入 ${cells} 个数`,
      },
    };
    const words = missing(chinese, 'zh-CN', renamed);
    expect(words).toHaveLength(2);
    expect(words).toContain('选择文件');
    expect(words[1]).toMatch(/^写入 … 个数/);
  });
});
