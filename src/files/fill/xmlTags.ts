/** One tag of a text that is known to be well-formed XML. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its prefix. */
  readonly name: string;
  /** As it is written, with its colon; `''` for none. */
  readonly prefix: string;
  /** As they are written. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

const TAG =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([\w.-]+:)?([\w.-]+)((?:[^>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g;

/** The tags in their order; comments, instructions and text are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const found of xml.matchAll(TAG)) {
    const [all, slash, prefix = '', name, attributes = '', empty] = found;
    if (name === undefined) continue;
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    yield { kind, name, prefix, attributes, start: found.index, end: found.index + all.length };
  }
}

/** The value of an attribute as it is written, or undefined. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

/** The attributes without one of them. */
export const withoutAttribute = (attributes: string, name: string): string =>
  attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

/** A part of a text, and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits in order, none over another */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: own } of edits) {
    done += text.slice(at, start) + own;
    at = end;
  }
  return done + text.slice(at);
}
