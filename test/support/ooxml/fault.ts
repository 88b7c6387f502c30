/** What Excel would not take, or would repair. */
export interface Fault {
  /** The part's path, with the cell or the name where there is one. */
  readonly where: string;
  readonly what: string;
}

/** Collects what is wrong with one part. */
export class Faults {
  readonly found: Fault[] = [];

  constructor(readonly part: string) {}

  /** @param place a cell or a name within the part */
  add(what: string, place?: string): void {
    this.found.push({ where: place === undefined ? this.part : `${this.part} ${place}`, what });
  }

  unless(isFine: boolean, what: string, place?: string): void {
    if (!isFine) this.add(what, place);
  }

  /** Names what occurs twice. */
  unique(values: readonly string[], what: string): void {
    const seen = new Set<string>();
    for (const value of values) {
      if (seen.has(value)) this.add(`${what} ${value} twice`);
      seen.add(value);
    }
  }
}
