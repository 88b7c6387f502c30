import { isTooLarge, tracesIfAnswered } from '../hostErrors';
import type { UndoStep } from './undoStep';

/** What one run has written so far, or may have. */
export class UndoLog {
  private registered: UndoStep[] = [];
  private underWay: UndoStep[] = [];
  private done: UndoStep[] = [];

  /** To be called before the request is sent that does it. */
  register(step: UndoStep): void {
    this.registered.push(step);
  }

  sending(): void {
    this.underWay.push(...this.registered.splice(0));
  }

  answered(): void {
    this.done.push(...this.underWay.splice(0));
  }

  failed(error: unknown): void {
    // Nothing was done; what was to be written will be sent again in smaller parts.
    if (isTooLarge(error)) return;
    const traces = tracesIfAnswered(error);
    this.done.push(
      ...this.underWay
        .splice(0)
        .filter(({ trace }) => traces === null || trace === undefined || traces.includes(trace)),
    );
  }

  /** All that may have to be taken back, in the order in which it was registered. */
  steps(): readonly UndoStep[] {
    return [...this.done, ...this.underWay];
  }
}
