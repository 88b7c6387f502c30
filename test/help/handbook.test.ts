import { readFileSync, statSync } from 'node:fs';
import { articleOf } from '../../src/help/article';
import { help as en } from '../../src/messages/en/help';
import { help as zh } from '../../src/messages/zh-CN/help';
import { handbookParts } from '../../src/pane/nav/handbook';
import { keptPictures, sizeOf } from '../support/pictures';

/** Larger ones make the package, or the README, heavy for nothing. Bytes. */
const heaviest = (name: string): number => (name.startsWith('handbook/') ? 275 : 300) * 1024;

const chinese = readFileSync('README.zh-CN.md', 'utf8');
const english = readFileSync('README.md', 'utf8');
const none = new Map();
const articles = {
  'zh-CN': articleOf(chinese, zh.section, none),
  en: articleOf(english, en.section, none),
};

describe('the handbook', () => {
  it('has the same parts in both languages', () => {
    const ids = articles['zh-CN'].contents.map(({ id }) => id);
    expect(articles.en.contents.map(({ id }) => id)).toEqual(ids);
    expect(ids.length).toBe(9);
  });

  it('has every part that the pane leads to', () => {
    const ids = articles['zh-CN'].contents.map(({ id }) => id);
    expect(Object.values(handbookParts).filter((part) => !ids.includes(part))).toEqual([]);
  });
});

describe('each picture of the documentation', () => {
  const shown = [...`${chinese}\n${english}`.matchAll(/!\[.+?\]\(assets\/docs\/(.+?)\)/g)].map(
    ([, name = '']) => name,
  );

  it('is on record, and all on record are shown', async () => {
    expect(Object.keys(await keptPictures()).sort()).toEqual([...new Set(shown)].sort());
  });

  it.each(shown)(
    '%s is there, as large as it says and no heavier than it must be',
    async (name) => {
      const path = `assets/docs/${name}`;
      const { width, height } = (await keptPictures())[name] ?? {};
      expect(sizeOf(new Uint8Array(readFileSync(path)))).toEqual({ width, height });
      expect(statSync(path).size).toBeLessThanOrEqual(heaviest(name));
    },
  );
});
