import type { Decoder } from './decoder';
import { ownEntries } from './object';
import { field } from './path';

/** An object of which any field may be left out, and which may be left out itself: then it is empty. */
export function partial<T extends object>(fields: {
  readonly [K in keyof T]-?: Decoder<T[K]>;
}): Decoder<Partial<T>> {
  const known = new Map(Object.entries(fields) as [string, Decoder<unknown>][]);
  return (input, path, log) => {
    if (input === undefined) return {};
    const entries = ownEntries(input, path, log);
    if (entries === undefined) return undefined;
    const found: [string, unknown][] = [];
    for (const [key, value] of entries) {
      const decode = known.get(key);
      if (decode === undefined) log.add(field(path, key), { code: 'unknownField' });
      else found.push([key, decode(value, field(path, key), log)]);
    }
    return Object.fromEntries(found) as Partial<T>;
  };
}
