import { refuse, type Decoder } from './decoder';
import { item } from './path';

/** A list of `least` to `most` items; a list that is too long is not read at all. */
export function list<T>(
  decode: Decoder<T>,
  { least, most }: { readonly least: number; readonly most: number },
): Decoder<readonly (T | undefined)[]> {
  return (input, path, log) => {
    if (!Array.isArray(input)) return refuse(input, 'list', path, log);
    const found = input.length;
    if (found > most) {
      log.add(path, { code: 'tooMany', most, found });
      return undefined;
    }
    if (found < least) log.add(path, { code: 'tooFew', least, found });
    // A list's own `length` is the one extra key; more keys, or fewer, are holes and foreign properties.
    if (Reflect.ownKeys(input).length !== found + 1) log.add(path, { code: 'notJson' });
    return Array.from({ length: found }, (_, index) =>
      decode(dataAt(input, index), item(path, index), log),
    );
  };
}

function dataAt(input: readonly unknown[], index: number): unknown {
  const property = Reflect.getOwnPropertyDescriptor(input, index);
  return property !== undefined && 'value' in property ? property.value : undefined;
}
