import { faultsOf } from '../support/ooxml/faultsOf';
import type { Parts } from '../support/ooxml/parts';

/** What is wrong with files, each thing once a file, with the first place where it is so. */
export const told = (files: ReadonlyMap<string, Uint8Array | Parts>): string[] =>
  [...files].flatMap(([name, file]) => {
    const places = new Map<string, string>();
    for (const { where, what } of faultsOf(file)) {
      if (!places.has(what)) places.set(what, where);
    }
    return [...places].map(([what, where]) => `${name}, ${where}: ${what}`);
  });
