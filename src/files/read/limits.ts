/** How much of one file is read before it is refused. A filled template stays below a hundredth of each. */
export interface Limits {
  /** Bytes of the file. */
  readonly file: number;
  /** Entries of the zip package. */
  readonly entries: number;
  /** Bytes that all parts read inflate to, together. */
  readonly inflated: number;
  readonly sheets: number;
  /** Cells with a value, a formula or a format, over all sheets. */
  readonly cells: number;
  readonly merges: number;
  readonly strings: number;
  readonly names: number;
  readonly styles: number;
  readonly seconds: number;
}

export const LIMITS: Limits = {
  file: 20_000_000,
  entries: 2_000,
  inflated: 50_000_000,
  sheets: 500,
  cells: 1_000_000,
  merges: 20_000,
  strings: 500_000,
  names: 20_000,
  styles: 70_000,
  seconds: 20,
};

import { refuse, type Bounded } from './refusal';

/** Counts against one limit and refuses the file when it is passed. */
export class Meter {
  #count = 0;
  constructor(
    readonly what: Bounded,
    readonly limit: number,
  ) {}

  add(amount = 1): void {
    this.#count += amount;
    if (this.#count > this.limit) refuse({ code: 'tooLarge', what: this.what, limit: this.limit });
  }
}
