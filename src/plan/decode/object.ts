import type { ProblemLog } from '../problem';
import { refuse, type Decoder, type Draft } from './decoder';
import { field } from './path';

/**
 * An object with exactly these fields: a missing or an extra one is a problem.
 *
 * @param aside fields that may stand there for other readers; looked at, and left out of what is read
 */
export function object<T extends object>(
  fields: { readonly [K in keyof T]-?: Decoder<T[K]> },
  aside: Readonly<Record<string, Decoder<unknown>>> = {},
): Decoder<Draft<T>> {
  const known = Object.entries(fields) as [string, Decoder<unknown>][];
  return (input, path, log) => {
    const entries = ownEntries(input, path, log);
    if (entries === undefined) return undefined;
    const draft = known.map(([key, decode]) => {
      const value = decode(entries.get(key), field(path, key), log);
      entries.delete(key);
      return [key, value] as const;
    });
    for (const [key, decode] of Object.entries(aside)) {
      if (entries.has(key)) decode(entries.get(key), field(path, key), log);
      entries.delete(key);
    }
    for (const key of entries.keys()) log.add(field(path, key), { code: 'unknownField' });
    return Object.fromEntries(draft) as Draft<T>;
  };
}

/** An object used as a map: any keys, all values alike. What the keys may be is checked by the caller. */
export function record<T>(decode: Decoder<T>): Decoder<ReadonlyMap<string, T | undefined>> {
  return (input, path, log) => {
    const entries = ownEntries(input, path, log);
    if (entries === undefined) return undefined;
    return new Map([...entries].map(([key, value]) => [key, decode(value, field(path, key), log)]));
  };
}

/** Own plain data of an object, never what a prototype or a getter would give. */
export function ownEntries(
  input: unknown,
  path: string,
  log: ProblemLog,
): Map<string, unknown> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse(input, 'object', path, log);
  }
  const entries = new Map<string, unknown>();
  let plain = isPlain(input);
  for (const key of Reflect.ownKeys(input)) {
    const property = Reflect.getOwnPropertyDescriptor(input, key);
    if (typeof key === 'string' && property?.enumerable === true && 'value' in property) {
      entries.set(key, property.value);
    } else plain = false;
  }
  if (!plain) log.add(path, { code: 'notJson' });
  return plain ? entries : undefined;
}

/** Objects of another frame have another `Object.prototype`, so the test is for a root, not for ours. */
function isPlain(input: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
