import { plainWord } from '../words';

/** Ids that follow from a name alone, so that the same name has the same id in the next notice. */
export class Identities {
  readonly #taken = new Set<string>();

  constructor(readonly prefix: string) {}

  of(name: string): string {
    const id = `${this.prefix}-${hash(plainWord(name))}`;
    let own = id;
    for (let more = 2; this.#taken.has(own); more++) own = `${id}-${more}`;
    this.#taken.add(own);
    return own;
  }
}

/** FNV-1a over UTF-16, 53 bits in letters and figures. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return ((low >>> 0) + (high >>> 11) * 2 ** 32).toString(36);
}
