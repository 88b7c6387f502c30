import { refuse, type Decoder } from './decoder';
import { excerpt } from './path';

/** One line of text, as it can stand in a cell. */
export function text(most: number, { least = 1 } = {}): Decoder<string> {
  return (input, path, log) => {
    if (typeof input !== 'string') return refuse(input, 'text', path, log);
    if (input.length > most) {
      log.add(path, { code: 'tooLong', most, found: input.length });
      return undefined;
    }
    if (input.length < least) log.add(path, { code: 'empty' });
    if (input !== input.trim()) log.add(path, { code: 'notTrimmed' });
    const bad = badCharacter(input);
    if (bad !== undefined) log.add(path, { code: 'badCharacter', codePoint: bad });
    return input;
  };
}

/** Control and bidirectional override characters, halves of surrogate pairs, non-characters. */
const BAD = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

function badCharacter(input: string): number | undefined {
  return BAD.exec(input)?.[0].codePointAt(0);
}

/** `constructor` is the one such word that every JavaScript object answers to. */
function wordLike(pattern: RegExp): Decoder<string> {
  return (input, path, log) => {
    if (typeof input !== 'string') return refuse(input, 'text', path, log);
    if (input.length <= 60 && pattern.test(input) && !(input in {})) return input;
    log.add(path, { code: 'badId', found: excerpt(input) });
    return undefined;
  };
}

/** Lower-case words joined by hyphens, at most 60 characters: fit for names of files and keys of objects. */
export const id = wordLike(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** The same, but it may begin with a figure: plans of the former format know their measures by the row, `14a`. */
export const key = wordLike(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A day that exists, `YYYY-MM-DD`. */
export const isoDate: Decoder<string> = (input, path, log) => {
  if (typeof input !== 'string') return refuse(input, 'text', path, log);
  if (/^\d{4}-\d{2}-\d{2}$/.test(input) && dayOf(input) === input) return input;
  log.add(path, { code: 'badDate', found: excerpt(input) });
  return undefined;
};

function dayOf(input: string): string | undefined {
  const time = Date.parse(`${input}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** One of a few words. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Decoder<T> {
  return (input, path, log) => {
    if (typeof input !== 'string') return refuse(input, 'text', path, log);
    const word = allowed.find((each) => each === input);
    if (word === undefined) log.add(path, { code: 'notOneOf', allowed, found: excerpt(input) });
    return word;
  };
}
