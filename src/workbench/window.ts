import { installExternal, type Boundary, type Engine } from '../host';
import type { PageHost } from './pageHost';

/** What the workbench's page offers to the pane in its frame, and to browser tests. */
export interface WorkbenchWindow {
  readonly engine: Engine;
  readonly host: PageHost;
  /** Makes the open workbook's host the Excel of that window; called before office.js runs there. */
  embed(frame: Window): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchWindow;
  }
}

export function publish(engine: Engine, host: () => PageHost): void {
  let boundary: Boundary | null = null;
  window.workbench = {
    engine,
    get host() {
      return host();
    },
    embed(frame) {
      // The frame before was closed with the workbook it belonged to.
      boundary?.dispose();
      boundary = installExternal(frame, host());
    },
  };
}
