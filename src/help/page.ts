import english from '../../README.md';
import chinese from '../../README.zh-CN.md';
import taken from '../../assets/docs/pictures.json';
import { help as en } from '../messages/en/help';
import { help as zh } from '../messages/zh-CN/help';
import { articleOf } from './article';
import style from './help.css?link';
import { pageOf, type HelpPage } from './pageOf';
import type { Picture } from './renderer';

const sizes: Readonly<Record<string, Picture>> = taken;

const pictures: ReadonlyMap<string, Picture> = new Map(
  Object.entries(sizes).map(([name, picture]) => [`assets/docs/${name}`, picture]),
);

/** The pages by their address; each names the other. */
const pages: Readonly<Record<string, () => HelpPage>> = {
  'help.html': () => ({
    lang: 'zh-CN',
    style,
    words: zh,
    article: articleOf(chinese, zh.section, pictures),
    other: { lang: 'en', page: 'help.en.html' },
  }),
  'help.en.html': () => ({
    lang: 'en',
    style,
    words: en,
    article: articleOf(english, en.section, pictures),
    other: { lang: 'zh-CN', page: 'help.html' },
  }),
};

/** What the build calls for a page of the handbook. */
export default function template({ htmlWebpackPlugin: { options } }: TemplateFacts): string {
  const page = pages[options.filename];
  if (page === undefined) throw new Error(`the handbook has no page ${options.filename}`);
  return pageOf(page());
}

interface TemplateFacts {
  readonly htmlWebpackPlugin: { readonly options: { readonly filename: string } };
}
