import type { Expected, ProblemLog } from '../problem';

/**
 * Reads one value of unknown origin. What is wrong goes to the log; the answer is then undefined, so that the
 * rest can still be read and every problem be found in one pass. Problems may be logged for a value that is
 * returned all the same (a list with one bad item): a value counts only while the log is empty.
 */
export type Decoder<T> = (input: unknown, path: string, log: ProblemLog) => T | undefined;

/** An object of which some fields could not be read. */
export type Draft<T> = { readonly [K in keyof T]: T[K] | undefined };

/** What a decoder answers. */
export type Decoded<D> = D extends Decoder<infer T> ? T : never;

/** Logs why `input` is not what was expected; undefined is an absent field or a hole in a list. */
export function refuse(
  input: unknown,
  expected: Expected,
  path: string,
  log: ProblemLog,
): undefined {
  if (input === undefined) log.add(path, { code: 'missing' });
  else if (isJsonKind(input)) log.add(path, { code: 'wrongType', expected, found: kindOf(input) });
  else log.add(path, { code: 'notJson' });
  return undefined;
}

function isJsonKind(input: unknown): boolean {
  return !['undefined', 'function', 'symbol', 'bigint'].includes(typeof input);
}

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'list';
  return typeof input === 'string' ? 'text' : typeof input;
}
