import { SaxesParser } from 'saxes';
import { RefusedError, refuse } from './refusal';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Called for elements by their local name: prefixes differ from program to program. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Text and CDATA, possibly in several pieces. */
  text?(text: string): void;
  /** True once nothing that follows matters: the rest of the part is left unread. */
  enough?(): boolean;
}

/** Stops the reading of one file when its time is over. */
export class Deadline {
  readonly #end: number;
  constructor(readonly seconds: number) {
    this.#end = performance.now() + seconds * 1000;
  }
  check(): void {
    if (performance.now() > this.#end) refuse({ code: 'tooSlow', seconds: this.seconds });
  }
}

/** Characters read between two looks at the clock. */
const CHUNK = 1 << 13;

/**
 * Walks one XML part. Anything not well-formed in what is read refuses the file, and so does a document type declaration: it is
 * the door to entity bombs and to files outside the package, and no spreadsheet program writes one.
 */
export function scanXml(
  bytes: Uint8Array,
  part: string,
  deadline: Deadline,
  handlers: XmlHandlers,
): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => refuse({ code: 'corrupt', part }, error));
  parser.on('doctype', () => refuse({ code: 'doctype', part }));
  const { open, close, text, enough } = handlers;
  if (open !== undefined) {
    parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes as Attributes));
  }
  if (close !== undefined) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const source = decode(bytes);
  try {
    for (let at = 0; at < source.length; at += CHUNK) {
      parser.write(source.slice(at, at + CHUNK));
      deadline.check();
      if (enough?.() === true) return;
    }
    parser.close();
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    refuse({ code: 'corrupt', part }, error);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its local name, for those that stand in a namespace of their own: `r:id`. */
export function prefixed(attributes: Attributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

const DECODERS: Record<string, TextDecoder> = {};

/** UTF-8, or UTF-16 by its byte order mark or by the zero beside the first `<`. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
      ? 'utf-16be'
      : (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
        ? 'utf-16le'
        : 'utf-8';
  return (DECODERS[encoding] ??= new TextDecoder(encoding)).decode(bytes);
}
