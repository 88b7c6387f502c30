import english from '../../README.md';
import chinese from '../../README.zh-CN.md';
import taken from '../../assets/docs/pictures.json';
import { help as en } from '../messages/en/help';
import { LANGUAGES, LOCALES, type Locale } from '../messages/locale';
import { help as zh } from '../messages/zh-CN/help';
import { articleOf } from './article';
import style from './help.css?link';
import { pageOf, type HelpPage } from './pageOf';
import type { Picture } from './renderer';

const sizes: Readonly<Record<string, Picture>> = taken;

const pictures: ReadonlyMap<string, Picture> = new Map(
  Object.entries(sizes).map(([name, picture]) => [`assets/docs/${name}`, picture]),
);

/** What each language has of its own. */
const sources: Readonly<Record<Locale, { readonly words: typeof zh; readonly text: string }>> = {
  'zh-CN': { words: zh, text: chinese },
  en: { words: en, text: english },
};

function helpPage(lang: Locale): HelpPage {
  const { words, text } = sources[lang];
  return {
    lang,
    style,
    words,
    article: articleOf(text, words.section, pictures),
    others: LOCALES.filter((other) => other !== lang).map((other) => ({
      lang: other,
      name: LANGUAGES[other].name,
      page: LANGUAGES[other].handbook,
    })),
  };
}

/** What the build calls for a page of the handbook. */
export default function template({ htmlWebpackPlugin: { options } }: TemplateFacts): string {
  const lang = LOCALES.find((locale) => LANGUAGES[locale].handbook === options.filename);
  if (lang === undefined) throw new Error(`the handbook has no page ${options.filename}`);
  return pageOf(helpPage(lang));
}

interface TemplateFacts {
  readonly htmlWebpackPlugin: { readonly options: { readonly filename: string } };
}
