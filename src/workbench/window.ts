import { installExternal, type Boundary, type Engine } from '../host';
import type { PageHost } from './pageHost';
import { dialogScreen } from './ribbon/dialogScreen';

/** What the workbench's page offers to the add-in's frames, and to browser tests. */
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

/**
 * Lets the add-in's frames find the workbench.
 *
 * @returns the boundary of a frame, once the first of its scripts ran
 */
export function publish(
  engine: Engine,
  host: () => PageHost,
): (frame: Window) => Boundary | undefined {
  const boundaries = new Map<Window, Boundary>();
  window.workbench = {
    engine,
    get host() {
      return host();
    },
    embed(frame) {
      for (const [other, boundary] of boundaries) {
        if (!other.closed && other !== frame) continue;
        boundary.dispose();
        boundaries.delete(other);
      }
      boundaries.set(frame, installExternal(frame, host(), { dialogs: dialogScreen }));
    },
  };
  return (frame) => boundaries.get(frame);
}
