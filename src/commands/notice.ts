import type { FailureText } from '../messages';
import type { Locale } from '../messages/locale';
import { noticesFor } from '../messages/notices';
import type { Obstacle } from './obstacle';

/** An address has no room for more; of long lists the texts show the first entries and the count. */
const LONGEST_TEXT = 60;
const NAMED = 6;

/** A button of the ribbon has no place to speak, so what was in the way is told in a dialog of its own. */
export function noticeUrl(page: string, obstacle: Obstacle, locale: Locale): string {
  const url = new URL(page);
  url.hash = encodeURIComponent(JSON.stringify({ obstacle, locale }, cut));
  return url.href;
}

function cut(_key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => (index < NAMED ? entry : ''));
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return value;
  return `${value.slice(0, LONGEST_TEXT)}…`;
}

/** Shows the notice that the page's address carries; false when it carries none. */
export function showNotice(hash: string, into: HTMLElement): boolean {
  const carried = read(hash);
  if (carried === null) return false;
  const { locale } = carried;
  const { title, happened, mend } = textOf(carried);
  const heading = document.createElement('h1');
  heading.textContent = title;
  const paragraphs = [happened, mend].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  document.documentElement.lang = locale;
  document.title = title;
  into.replaceChildren(heading, ...paragraphs);
  return true;
}

interface Carried {
  readonly obstacle: Obstacle;
  readonly locale: Locale;
}

function read(hash: string): Carried | null {
  try {
    const carried = JSON.parse(decodeURIComponent(hash.slice(1))) as Carried;
    return Object.hasOwn(noticesFor(carried.locale), carried.obstacle.code) ? carried : null;
  } catch {
    return null;
  }
}

/** The address is only an address: facts that it lacks must not leave the dialog empty. */
function textOf({ obstacle, locale }: Carried): FailureText {
  const texts = noticesFor(locale);
  try {
    // Each wording takes its own obstacle's facts; TypeScript cannot tie the key to the argument.
    const word = texts[obstacle.code] as (facts: Obstacle) => FailureText;
    return word(obstacle);
  } catch {
    return texts.hostFailed();
  }
}
