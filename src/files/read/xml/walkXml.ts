import { AttributeList, skipSpace, type Attributes } from './attributes';
import { holdsForbidden, nameEnd } from './characters';
import { DocumentTypeFound, notWellFormed } from './notWellFormed';
import { resolveReferences } from './references';

/** Called for elements by their local name: prefixes differ from program to program. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Text and CDATA, possibly in several pieces. */
  text?(text: string): void;
  /**
   * Takes one whole element that begins at `at`, if it is one that is nearly always written in the same way: a pattern finds
   * its end in a fraction of the time. Asked inside an element only, and never where a text may hold `]]>`. Characters that no
   * document may hold are left to the walk.
   *
   * @returns the index behind it; `at` itself for all that is written otherwise, which is then walked
   */
  whole?(source: string, at: number): number;
  /** True once nothing that follows matters: the rest of the part is left unread. */
  enough?(): boolean;
}

const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.[0-9]+\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\3)?[ \t\n]*\?>/;

/** Tags and other pieces between two looks at the clock. */
const PIECES = 1 << 8;

/**
 * Walks a whole document of XML 1.0 without a document type, strictly: what is not well-formed is an error. Namespaces are
 * not resolved, as no program writes two of them with the same words into one part.
 *
 * @param pause called every now and then; it may throw to stop the walk
 * @throws NotWellFormed, DocumentTypeFound
 */
export function walkXml(text: string, handlers: XmlHandlers, pause: () => void): void {
  const source = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const walker = new Walker(source, handlers);
  let at = DECLARATION.exec(source)?.[0].length ?? 0;
  for (let pieces = 1; at < source.length; pieces++) {
    at = walker.step(at);
    if (pieces % PIECES === 0) pause();
    if (handlers.enough?.() === true) return;
  }
  pause();
  walker.end();
}

class Walker {
  readonly #attributes = new AttributeList();
  /** Full names of the elements that are open. */
  readonly #open: string[] = [];
  readonly #holdsSectionEnd: boolean;
  #hasRoot = false;

  constructor(
    readonly source: string,
    readonly handlers: XmlHandlers,
  ) {
    this.#holdsSectionEnd = source.includes(']]>');
  }

  end(): void {
    if (!this.#hasRoot || this.#open.length > 0) notWellFormed('the end', this.source.length);
  }

  /** Takes the text at `at` and the piece of markup behind it; gives the index that follows. */
  step(at: number): number {
    const { source, handlers } = this;
    if (handlers.whole !== undefined && this.#open.length > 0 && !this.#holdsSectionEnd) {
      const end = handlers.whole(source, at);
      if (end > at) return end;
    }
    const found = source.indexOf('<', at);
    const markup = found < 0 ? source.length : found;
    if (markup > at) this.#text(at, markup);
    if (found < 0) return markup;
    switch (source[markup + 1]) {
      case '/':
        return this.#closeTag(markup + 2);
      case '?':
        return this.#instruction(markup + 2);
      case '!':
        return this.#declaration(markup);
      default:
        return this.#openTag(markup + 1);
    }
  }

  #text(start: number, end: number): void {
    const raw = this.#allowed(start, end);
    if (this.#open.length === 0) {
      if (/[^ \t\n]/.test(raw)) notWellFormed('text outside the root', start);
      return;
    }
    if (this.#holdsSectionEnd && raw.includes(']]>')) notWellFormed(']]> in a text', start);
    const text = raw.includes('&') ? resolveReferences(raw, start) : raw;
    this.handlers.text?.(text);
  }

  #openTag(start: number): number {
    const { source, handlers } = this;
    const nameStop = nameEnd(source, start);
    if (nameStop === start) notWellFormed('a tag without a name', start);
    const name = source.slice(start, nameStop);
    if (this.#open.length === 0 && this.#hasRoot) notWellFormed('a second root', start);
    this.#hasRoot = true;
    const end = this.#attributes.read(source, nameStop);
    const isEmpty = source[end] === '/';
    if (source[isEmpty ? end + 1 : end] !== '>') notWellFormed('a tag without an end', end);
    const local = localName(name);
    handlers.open?.(local, this.#attributes);
    if (isEmpty) handlers.close?.(local);
    else this.#open.push(name);
    return isEmpty ? end + 2 : end + 1;
  }

  #closeTag(start: number): number {
    const { source } = this;
    const name = this.#open.pop();
    if (name === undefined || !source.startsWith(name, start)) {
      notWellFormed('an end of what is not open', start);
    }
    const end = skipSpace(source, start + name.length);
    if (source[end] !== '>') notWellFormed('an end of what is not open', start);
    this.handlers.close?.(localName(name));
    return end + 1;
  }

  #instruction(start: number): number {
    const { source } = this;
    const nameStop = nameEnd(source, start);
    const end = source.indexOf('?>', nameStop);
    const isNamed = nameStop > start && source.slice(start, nameStop).toLowerCase() !== 'xml';
    const isApart = end === nameStop || skipSpace(source, nameStop) > nameStop;
    if (!isNamed || !isApart || end < 0) notWellFormed('a processing instruction', start);
    this.#allowed(nameStop, end);
    return end + 2;
  }

  #declaration(start: number): number {
    const { source } = this;
    if (source.startsWith('<!--', start)) {
      const end = source.indexOf('--', start + 4);
      if (end < 0 || source[end + 2] !== '>') notWellFormed('a comment', start);
      this.#allowed(start + 4, end);
      return end + 3;
    }
    if (source.startsWith('<![CDATA[', start) && this.#open.length > 0) {
      const end = source.indexOf(']]>', start);
      if (end < 0) notWellFormed('a section without an end', start);
      if (end > start + 9) this.handlers.text?.(this.#allowed(start + 9, end));
      return end + 3;
    }
    if (source.startsWith('<!DOCTYPE', start)) throw new DocumentTypeFound();
    return notWellFormed('a declaration', start);
  }

  /** A piece of the document that may hold any characters but those which none may. */
  #allowed(start: number, end: number): string {
    const piece = this.source.slice(start, end);
    if (holdsForbidden(piece)) notWellFormed('a forbidden character', start);
    return piece;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
