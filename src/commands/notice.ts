import type { WorkbookFailure } from '../actions/types';
import { failureText, messagesFor, type Locale } from '../messages';

/** A button of the ribbon has no place to speak, so what was in the way is told in a dialog of its own. */
export function noticeUrl(page: string, failure: WorkbookFailure, locale: Locale): string {
  const url = new URL(page);
  url.hash = encodeURIComponent(JSON.stringify({ failure, locale }));
  return url.href;
}

/** Shows the notice that the page's address carries; false when it carries none. */
export function showNotice(hash: string, into: HTMLElement): boolean {
  const carried = read(hash);
  if (carried === null) return false;
  const { title, happened, mend } = failureText(messagesFor(carried.locale), carried.failure);
  const heading = document.createElement('h1');
  heading.textContent = title;
  const paragraphs = [happened, mend].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  document.title = title;
  into.replaceChildren(heading, ...paragraphs);
  return true;
}

interface Carried {
  readonly failure: WorkbookFailure;
  readonly locale: Locale;
}

function read(hash: string): Carried | null {
  try {
    const carried = JSON.parse(decodeURIComponent(hash.slice(1))) as Carried;
    const worded = messagesFor(carried.locale).failures;
    return Object.hasOwn(worded, carried.failure.code) ? carried : null;
  } catch {
    return null;
  }
}
