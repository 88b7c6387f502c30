import { commands as enCommands } from './en/commands';
import { failures as enFailures } from './en/failures';
import type { Locale } from './locale';
import { commands } from './zh-CN/commands';
import { failures } from './zh-CN/failures';

const NOTICES = {
  'zh-CN': { ...failures, ...commands },
  en: { ...enFailures, ...enCommands },
} satisfies Record<Locale, unknown>;

/** All that a ribbon button may have to say. */
export function noticesFor(locale: Locale): (typeof NOTICES)['zh-CN'] {
  return NOTICES[locale];
}
