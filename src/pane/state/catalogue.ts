import {
  isWhole,
  loadFirstMessages,
  loadMessages,
  type FirstMessages,
  type Locale,
} from '../../messages';
import { createStore, type Readable } from './createStore';

/** What the pane says, in which language. */
export interface Words {
  readonly locale: Locale;
  /** Whole once a page needed more than the first words. */
  readonly messages: FirstMessages;
}

/** The words of the pane, loaded as far as they are needed. */
export interface Catalogue extends Readable<Words> {
  /** Changes the language; rejects, changing nothing, when its words do not come. */
  readonly change: (locale: Locale) => Promise<void>;
  /** Loads the words of all pages; rejects when they do not come. */
  readonly complete: () => Promise<void>;
}

/** Rejects when the first words of the language do not come. */
export async function openCatalogue(locale: Locale): Promise<Catalogue> {
  return catalogueOf(locale, await loadFirstMessages(locale));
}

export function catalogueOf(first: Locale, messages: FirstMessages): Catalogue {
  const { get, subscribe, set } = createStore<Words>({ locale: first, messages });
  const change = async (locale: Locale): Promise<void> =>
    set({ locale, messages: await loadMessages(locale) });
  return {
    get,
    subscribe,
    change,
    async complete() {
      if (!isWhole(get().messages)) await change(get().locale);
    },
  };
}
