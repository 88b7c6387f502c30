import {
  isWhole,
  loadFirstMessages,
  loadMessages,
  type FirstMessages,
  type Locale,
} from '../../messages';

/** What the pane says, in which language. */
export interface Words {
  readonly locale: Locale;
  /** Whole once a page needed more than the first words. */
  readonly messages: FirstMessages;
}

/** The words of the pane, loaded as far as they are needed. */
export interface Catalogue {
  readonly get: () => Words;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the language; rejects, changing nothing, when its words do not come. */
  readonly change: (locale: Locale) => Promise<void>;
  /** Loads the words of all pages; rejects when they do not come. */
  readonly complete: () => Promise<void>;
}

/** Rejects when the first words of the language do not come. */
export async function openCatalogue(locale: Locale): Promise<Catalogue> {
  return catalogueOf(locale, await loadFirstMessages(locale));
}

export function catalogueOf(locale: Locale, messages: FirstMessages): Catalogue {
  let words: Words = { locale, messages };
  const listeners = new Set<() => void>();
  const change = async (next: Locale): Promise<void> => {
    words = { locale: next, messages: await loadMessages(next) };
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => words,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    async complete() {
      if (!isWhole(words.messages)) await change(words.locale);
    },
  };
}
