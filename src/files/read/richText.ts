import type { Attributes } from './xml/attributes';

/** A text with characters that are struck out, raised or lowered, and what is left without them. */
export interface MarkedText {
  readonly text: string;
  readonly unmarked: string;
}

/** A text of a file; plain for the most part. */
export type FileText = string | MarkedText;

/** Puts together the runs of one text after another. Phonetic guides are left out. */
export class RichText {
  #text = '';
  #unmarked = '';
  #inText = false;
  #inPhonetic = false;
  #isMarked = false;
  #hasMarked = false;

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.#inText = !this.#inPhonetic;
    else if (name === 'r') this.#isMarked = false;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (isMark(name, attributes)) this.#isMarked = true;
  }

  add(text: string): void {
    if (!this.#inText) return;
    this.#text += text;
    if (this.#isMarked) this.#hasMarked = true;
    else this.#unmarked += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'r') this.#isMarked = false;
    else if (name === 'rPh') this.#inPhonetic = false;
  }

  /** The text that is complete; the next one begins. */
  take(): FileText {
    const text = unescapeControl(this.#text);
    const taken = this.#hasMarked ? { text, unmarked: unescapeControl(this.#unmarked) } : text;
    this.#text = '';
    this.#unmarked = '';
    this.#hasMarked = false;
    return taken;
  }
}

/** Whether an element of a font says that its characters are struck out, raised or lowered. */
export function isMark(name: string, attributes: Attributes): boolean {
  const value = attributes.get('val');
  if (name === 'strike') return value !== '0' && value !== 'false' && value !== 'off';
  return name === 'vertAlign' && value !== 'baseline';
}

/** Characters that XML cannot hold are written `_x000D_`; an underscore before such a code as `_x005F_`. */
export function unescapeControl(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
