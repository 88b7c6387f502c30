import type { Locale } from './locale';
import type { Messages } from './zh-CN';
import { zhFirst, type FirstMessages } from './zh-CN/first';

/** What the pane needs to open. Chinese comes with it, English is loaded; rejects when it does not come. */
export async function loadFirstMessages(locale: Locale): Promise<FirstMessages> {
  return locale === 'en' ? (await import('./en/first')).enFirst : zhFirst;
}

/** Everything, for the pages. Rejects when it does not come. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? (await import('./en')).en : (await import('./zh-CN')).zhCN;
}

export function isWhole(messages: FirstMessages): messages is Messages {
  return 'findings' in messages;
}
