import type { Attributes } from './xml/attributes';

/** A text with characters that are struck out, raised or lowered, and what is left without them. */
export interface MarkedText {
  readonly text: string;
  readonly unmarked: string;
}

/** A text of a file; plain for the most part. */
export type FileText = string | MarkedText;

/** Stands where something was left out or is not joined: no digit and no blank, so that no number spans it. */
export const GAP = '□';

/**
 * Puts together the runs of one text after another. Phonetic guides are left out. Texts side by side that are no runs
 * of one text (`<t>12</t><t>13</t>`) have a gap between them.
 */
export class RichText {
  #text = '';
  #unmarked = '';
  #inText = false;
  #inRun = false;
  #inPhonetic = false;
  #isMarked = false;
  #hasMarked = false;
  /** What comes next is no part of what was said so far. */
  #isApart = false;

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.#openText();
    else if (name === 'r') this.#inRun = true;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (isMark(name, attributes)) this.#isMarked = true;
  }

  add(text: string): void {
    if (!this.#inText) return;
    if (this.#isApart && this.#text !== '') {
      this.#text += GAP;
      this.#unmarked += GAP;
    }
    this.#isApart = false;
    this.#text += text;
    if (this.#isMarked) this.#hasMarked = true;
    this.#unmarked += this.#isMarked ? GAP : text;
  }

  close(name: string): void {
    if (name === 't') this.#closeText();
    else if (name === 'r') this.#inRun = this.#isMarked = this.#isApart = false;
    else if (name === 'rPh') this.#inPhonetic = false;
  }

  /** A text of its own begins beside what was said. */
  apart(): void {
    this.#isApart = true;
  }

  /** The text that is complete; the next one begins. */
  take(): FileText {
    const text = unescapeControl(this.#text);
    const unmarked = unescapeControl(this.#unmarked).replace(OUTER_GAPS, '');
    const taken = this.#hasMarked ? { text, unmarked } : text;
    this.#text = '';
    this.#unmarked = '';
    this.#hasMarked = false;
    this.#isApart = false;
    return taken;
  }

  #openText(): void {
    this.#inText = !this.#inPhonetic;
    if (this.#inText && !this.#inRun) this.#isApart = true;
  }

  /** The end of its run joins a text to the next one. */
  #closeText(): void {
    if (this.#inText) this.#isApart = true;
    this.#inText = false;
  }
}

const OUTER_GAPS = new RegExp(`^[\\s${GAP}]+|[\\s${GAP}]+$`, 'gu');

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
