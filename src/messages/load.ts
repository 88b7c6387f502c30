import type { Locale } from './locale';
import type { Messages } from './zh-CN';
import { zhFirst, type FirstMessages } from './zh-CN/first';

interface Loading {
  /** What the pane needs to open. */
  readonly first: () => Promise<FirstMessages>;
  /** Everything, for the pages. */
  readonly whole: () => Promise<Messages>;
}

/** Chinese opens the pane without being asked for, other languages are loaded. */
const LOADING: Readonly<Record<Locale, Loading>> = {
  'zh-CN': {
    first: () => Promise.resolve(zhFirst),
    whole: async () => (await import('./zh-CN')).zhCN,
  },
  en: {
    first: async () => (await import('./en/first')).enFirst,
    whole: async () => (await import('./en')).en,
  },
};

/** Rejects when they do not come. */
export const loadFirstMessages = (locale: Locale): Promise<FirstMessages> =>
  LOADING[locale].first();

/** Rejects when they do not come. */
export const loadMessages = (locale: Locale): Promise<Messages> => LOADING[locale].whole();

export function isWhole(messages: FirstMessages): messages is Messages {
  return 'findings' in messages;
}
