export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value inside a JSON document: its path as problems print it, and how to put another in its place. */
export interface JsonPlace {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly value: Json;
}

/** Every value of a document, the document itself first. */
export function jsonPlaces(value: Json, keys: readonly (string | number)[] = []): JsonPlace[] {
  const here = { path: pathOf(keys), keys, value };
  if (typeof value !== 'object' || value === null) return [here];
  const parts = Array.isArray(value)
    ? [...value.entries()]
    : (Object.entries(value) as [string | number, Json][]);
  return [here, ...parts.flatMap(([key, part]) => jsonPlaces(part, [...keys, key]))];
}

function pathOf(keys: readonly (string | number)[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** A copy of a document with one value replaced; undefined takes it out. */
export function withValue(
  document: Json,
  keys: readonly (string | number)[],
  value: unknown,
): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((part, at) => (at === key ? withValue(part, rest, value) : part));
  }
  const fields = Object.entries(document as Record<string, Json>).map(
    ([name, part]): [string, unknown] => [name, name === key ? withValue(part, rest, value) : part],
  );
  if (!fields.some(([name]) => name === key)) fields.push([String(key), value]);
  return Object.fromEntries(fields.filter(([, part]) => part !== undefined));
}
