import { safeArray, type SafeArray } from './safe-array';
import type { Handler } from './sinks';

/** `Office.context.ui.displayDialogAsync`, as it reaches the host. */
export interface DialogRequest {
  readonly url: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
}

/** What shows dialogs for the host: over the workbench's page, or a test's list. */
export interface DialogScreen {
  /** @param closed to be called when the user closed it. @returns closes it for the page that opened it */
  open(request: DialogRequest, closed: () => void): () => void;
}

/** Also the number of the event by which a page hears of its dialog. */
export const DIALOG = 10;
const OK = 0;
const ALREADY_OPEN = 12_007;
const CLOSED_BY_USER = 12_006;

/** The one dialog that a page may have open at a time. */
export class Dialogs {
  private close: (() => void) | null = null;

  constructor(private readonly screen: DialogScreen | undefined) {}

  /** @returns the status that Office.js is answered */
  open(target: string, handler: Handler): number {
    if (this.screen === undefined) return OK;
    if (this.close !== null) return ALREADY_OPEN;
    const asked = JSON.parse(target) as DialogRequest;
    this.close = this.screen.open(asked, () => {
      // A page that closed it itself is not told.
      if (this.close === null) return;
      this.close = null;
      handler(DIALOG, safeArray(CLOSED_BY_USER) satisfies SafeArray);
    });
    return OK;
  }

  dismiss(): void {
    const close = this.close;
    this.close = null;
    close?.();
  }
}
