import { normalise } from './normalise';
import { parseNumber } from './plainNumber';
import { refuse, type Refusal } from './reading';

const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB`;
/** Also what is seen as a blank. */
const GAP = String.raw`${UNSEEN}\p{Cc}\s\u2800\uFFFC`;
const OF_NUMBER = '[0-9０-９.,．，]';
const BETWEEN_DIGITS = new RegExp(`(?<=${OF_NUMBER})[${GAP}]+(?=${OF_NUMBER})`, 'gu');
const ANY_UNSEEN = new RegExp(`[${UNSEEN}]`, 'u');
const ANY_DIGIT = /[0-9０-９]/;
/** From what is seen first to what is seen last. */
const SEEN = new RegExp(`[^${GAP}][^]*[^${GAP}]`, 'u');
/** They show what follows them in another order, whatever it is. */
const OVERRIDES = /[\u202D\u202E]/;
/** From right to left: a number alone keeps its order, but 8/2000 is shown as 2000/8. */
const TURNS = /[\u061C\u200F\u202B\u2067]/;
/** Embeddings and isolates, which belong around the whole. */
const DIRECTED = /[\u202A-\u202C\u2066-\u2069]/;

/** A text whose digits are not what a person sees, or not in that order: which number it is can only be said anew. */
export function unseenIn(raw: string): Refusal | null {
  if (!ANY_DIGIT.test(raw)) return null;
  const isTurned =
    OVERRIDES.test(raw) ||
    DIRECTED.test(SEEN.exec(raw)?.[0] ?? '') ||
    (TURNS.test(raw) && parseNumber(normalise(raw)) === null);
  if (isTurned) return refuse('direction', raw);
  // Around a number such characters were only copied with it.
  const isParted = (raw.match(BETWEEN_DIGITS) ?? []).some((gap) => ANY_UNSEEN.test(gap));
  return isParted ? refuse('unseenInside', raw) : null;
}
