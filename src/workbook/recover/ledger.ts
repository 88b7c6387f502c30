import { isTooLarge, tracesIfAnswered } from '../hostErrors';
import type { Footprint } from './footprint';

/** What one run has written so far, or may have. */
export class Ledger {
  private told: Footprint[] = [];
  private underWay: Footprint[] = [];
  private left: Footprint[] = [];

  /** To be called before the request is sent that leaves the footprint. */
  leave(footprint: Footprint): void {
    this.told.push(footprint);
  }

  sending(): void {
    this.underWay.push(...this.told.splice(0));
  }

  answered(): void {
    this.left.push(...this.underWay.splice(0));
  }

  failed(error: unknown): void {
    // Nothing was done; what was to be written will be sent again in smaller parts.
    if (isTooLarge(error)) return;
    const traces = tracesIfAnswered(error);
    this.left.push(
      ...this.underWay
        .splice(0)
        .filter(({ trace }) => traces === null || trace === undefined || traces.includes(trace)),
    );
  }

  /** All that may have to be taken back, in the order in which it was left. */
  footprints(): readonly Footprint[] {
    return [...this.left, ...this.underWay];
  }
}
