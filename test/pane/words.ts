import { messagesFor, type Locale } from '../../src/messages';
import { catalogueOf, type Catalogue } from '../../src/pane/state/catalogue';

/** A language with the words of every page, as the pane has it once a page was opened. */
export const wholeCatalogue = (locale: Locale): Catalogue =>
  catalogueOf(locale, messagesFor(locale));
