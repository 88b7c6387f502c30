import type { IStyleData } from '@univerjs/core';

/** Every style once, under a short id. */
export class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();

  intern(style: IStyleData): string | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.table[id] = style;
    return id;
  }
}
