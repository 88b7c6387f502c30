import type { HtmlToken } from './tokens';

const HIDDEN = /(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;
/** They have no end. */
const VOID = /^(?:br|img|hr|input|col|meta|link|wbr|area|base|html|body)$/;
const CELL = /^t[dh]$/;
const IN_TABLE = /^(?:t[drh]|table)$/;

/** Passes over what a page holds and does not show, and what was deleted from it while changes were tracked. */
export class Unseen {
  #name: string | null = null;
  #depth = 0;
  /** Tables that began within it and are still open. */
  #tables = 0;

  /** Whether a token is part of something that is not shown. */
  isWithin(token: HtmlToken): boolean {
    if (token.kind === 'text') return this.#name !== null;
    const { kind, name } = token;
    if (this.#name !== null && this.#isCutShort(kind, name)) this.#name = null;
    if (this.#name === null) {
      const isUnseen = name === 'del' || HIDDEN.test(token.attributes);
      if (kind === 'close' || !isUnseen || VOID.test(name) || token.attributes.endsWith('/')) {
        return false;
      }
      this.#name = name;
      this.#depth = 1;
      this.#tables = 0;
      return true;
    }
    if (name === 'table') this.#tables += kind === 'open' ? 1 : -1;
    if (name !== this.#name) return true;
    this.#depth += kind === 'open' ? 1 : -1;
    if (this.#depth === 0) this.#name = null;
    return true;
  }

  /** Where the end was left out: a cell ends with the next one, a row with the next row, anything else with its cell. */
  #isCutShort(kind: 'open' | 'close', name: string): boolean {
    const own = this.#name ?? '';
    if (own === 'table' || this.#tables > 0) return false;
    if (kind === 'open' && name === 'table') return false;
    if (own === 'tr') return kind === 'open' ? name === 'tr' : name === 'table';
    if (CELL.test(own)) return kind === 'open' ? IN_TABLE.test(name) : /^(?:tr|table)$/.test(name);
    return IN_TABLE.test(name);
  }
}
