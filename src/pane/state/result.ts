import type { Report, SheetLink } from '../../actions/types';
import { isWhole, type FirstMessages, type Messages } from '../../messages';
import { kindOf } from '../../sheets/kinds';
import type { PageId } from '../nav/opening';

/** What was written last, by whichever page: there is one, so that no older one can stand in its place. */
export interface Result {
  readonly from: PageId | 'restore';
  readonly title: Wording;
  /** The year it was written for; null: it is about no single one. */
  readonly year: number | null;
  /** Something more about it. */
  readonly remark?: Wording;
  /** The sheets it is about, each by its name unless it is called something else. */
  readonly links: readonly { readonly link: SheetLink; readonly words?: Wording }[];
  /** The entry of the journal that can take it back, or null. */
  readonly entry: string | null;
  /** What taking it back is called, where that is not 撤回. */
  readonly offer?: Wording;
}

/** In the language of the moment. */
export type Wording = (messages: FirstMessages) => string;

/** For what a page says: all words are there once a page is. */
export function whole(words: (messages: Messages) => string): Wording {
  return (messages) => (isWhole(messages) ? words(messages) : '');
}

/** Sheets that were written, with a link to every one that can be seen. */
export function sheetsResult(
  from: PageId,
  year: number | null,
  { written, entry }: Report,
): Result {
  const visible = written.filter(({ purpose }) => !kindOf(purpose).hidden);
  const hidden = written.length - visible.length;
  return {
    from,
    year,
    entry,
    title: ({ pane }) => pane.result.title(written.length),
    links: visible,
    ...(hidden > 0 && { remark: ({ pane }) => pane.result.hidden(hidden) }),
  };
}
