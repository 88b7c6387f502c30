import type { Decoder } from './decoder';

/** A field that may be left out, and what it is then. */
export const orElse =
  <T>(absent: T, decode: Decoder<T>): Decoder<T> =>
  (input, path, log) =>
    input === undefined ? absent : decode(input, path, log);
