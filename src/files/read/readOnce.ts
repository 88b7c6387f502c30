/** Gives a reader's result again for a part that it read before; `samePart` tells which ones are the same. */
export class ReadOnce<Result> {
  readonly #results = new WeakMap<Uint8Array, Result>();

  of(part: Uint8Array, read: () => Result): Result {
    let result = this.#results.get(part);
    if (result === undefined) this.#results.set(part, (result = read()));
    return result;
  }
}
