import { holdsForbidden, isSpace, nameEnd } from './characters';
import { notWellFormed } from './notWellFormed';
import { resolveReferences } from './references';

/** What a handler may ask of an element; good until the handler returns, for the next element reuses it. */
export interface Attributes {
  get(name: string): string | undefined;
  /** An attribute by its local name, for those that stand in a namespace of their own: `r:id`. */
  prefixed(local: string): string | undefined;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const LESS = 0x3c;
const AMPERSAND = 0x26;
/** The two characters behind it are none. */
const LAST_PLAIN = 0xfffd;

/** Among more than so many, names are looked up: a tag with a million must not take its square in steps. */
const FEW = 16;

/** The attributes of one start tag after another. */
export class AttributeList implements Attributes {
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  readonly #many = new Set<string>();
  #count = 0;

  get(name: string): string | undefined {
    for (let index = 0; index < this.#count; index++) {
      if (this.#names[index] === name) return this.#values[index];
    }
    return undefined;
  }

  prefixed(local: string): string | undefined {
    const ending = `:${local}`;
    for (let index = 0; index < this.#count; index++) {
      if (this.#names[index]?.endsWith(ending) === true) return this.#values[index];
    }
    return undefined;
  }

  /** As many as there are, in their order. */
  entries(): [name: string, value: string][] {
    return this.#names
      .slice(0, this.#count)
      .map((name, index) => [name, this.#values[index] as string]);
  }

  /**
   * Reads what stands between an element's name and the end of its tag.
   *
   * @returns the index of the `>` or `/` that ends the attributes
   */
  read(source: string, from: number): number {
    this.#count = 0;
    this.#many.clear();
    for (let at = from; ;) {
      const name = skipSpace(source, at);
      const end = nameEnd(source, name);
      if (end === name) return name;
      if (name === at) notWellFormed('an attribute without a space before it', at);
      const equals = skipSpace(source, end);
      if (source.charCodeAt(equals) !== EQUALS) notWellFormed('an attribute without a value', end);
      at = this.#readValue(source, source.slice(name, end), skipSpace(source, equals + 1));
    }
  }

  #readValue(source: string, name: string, opening: number): number {
    if (this.#isTaken(name)) notWellFormed('an attribute given twice', opening);
    const quote = source.charCodeAt(opening);
    if (quote !== QUOTE && quote !== APOSTROPHE) notWellFormed('a value without quotes', opening);
    let isPlain = true;
    let end = opening + 1;
    for (let code; (code = source.charCodeAt(end)) !== quote; end++) {
      if (code === LESS) notWellFormed('a value with a tag in it', end);
      if (end >= source.length) notWellFormed('a value without an end', opening);
      if (code < 0x20 || code === AMPERSAND || code > LAST_PLAIN) isPlain = false;
    }
    const raw = source.slice(opening + 1, end);
    if (!isPlain && holdsForbidden(raw)) notWellFormed('a forbidden character', opening);
    this.#names[this.#count] = name;
    // Written white space counts as blanks; referred to, as itself.
    this.#values[this.#count++] = isPlain
      ? raw
      : resolveReferences(raw.replace(/[\t\n]/g, ' '), opening + 1);
    return end + 1;
  }

  #isTaken(name: string): boolean {
    if (this.#count < FEW) return this.get(name) !== undefined;
    if (this.#many.size === 0) for (const [taken] of this.entries()) this.#many.add(taken);
    const size = this.#many.size;
    return this.#many.add(name).size === size;
  }
}

/** The first index from `at` on that holds no white space. */
export function skipSpace(source: string, at: number): number {
  let end = at;
  while (isSpace(source.charCodeAt(end))) end++;
  return end;
}
