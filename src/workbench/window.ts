import type { Engine } from '../host/engine/engine';
import { installExternal } from '../host/boundary/external';
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
  window.workbench = {
    engine,
    get host() {
      return host();
    },
    embed: (frame) => void installExternal(frame, host()),
  };
}
