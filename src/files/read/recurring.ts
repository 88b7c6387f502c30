/** A piece of a part, and what was made of it. */
export interface Known<Made> {
  readonly written: string;
  readonly made: Made;
  /** How many files since had another piece in its place. */
  missed: number;
}

/** A template has fewer pieces, and shorter ones; what strangers send must not fill the memory. */
const MOST = 2_000;
const LONGEST = 2_000;
/** So many files in succession without a piece are of another template. */
const GONE = 20;

/**
 * The cells or texts of a part, one after another. Files that come back from one template have nearly all of them in
 * common, letter by letter and in the same order; what is written as in a file before need not be taken apart again.
 */
export class Recurring<Made> {
  readonly #known: (Known<Made> | null)[] = [];
  #next = 0;

  /** The part of another file begins. */
  begin(): void {
    this.#next = 0;
  }

  /** The piece that is known to come next, if it is what stands at `at`; else null. */
  at(source: string, at: number): Known<Made> | null {
    const known = this.#known[this.#next] ?? null;
    if (known === null) return null;
    const { written } = known;
    // A slice is compared as a whole, `startsWith` character by character.
    if (source.slice(at, at + written.length) === written) return known;
    known.missed++;
    return null;
  }

  /** Goes on behind a piece that is known, or that is written in a way of its own. */
  pass(known: Known<Made> | null): void {
    if (known !== null) known.missed = 0;
    this.#next++;
  }

  /** Goes on behind the piece from `start` to `end`, of which something was made. */
  learn(source: string, start: number, end: number, made: Made): void {
    const place = this.#next++;
    if (place >= MOST || end - start > LONGEST) return;
    const before = this.#known[place];
    if (before !== undefined && before !== null && before.missed <= GONE) return;
    while (this.#known.length < place) this.#known.push(null);
    this.#known[place] = { written: detached(source.slice(start, end)), made, missed: 0 };
  }
}

/** A slice keeps the whole text that it is of in memory; a slice of one that was put together does not. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
