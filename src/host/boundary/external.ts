import { Unanswered } from '../faults';
import type { Host } from '../host';
import type { RequestBody } from '../protocol/messages';
import { utf8Length } from '../protocol/utf8-length';
import type { OfficeTheme } from '../theme';
import { officeContext } from './context';
import { DIALOG, Dialogs, type DialogScreen } from './dialogs';
import type { HostLink } from './host-link';
import { RibbonLink } from './ribbon';
import { safeArray, type SafeArray } from './safe-array';
import { Sinks, type Handler } from './sinks';

export interface ExternalOptions {
  /** The host's own where it is left out. */
  readonly theme?: OfficeTheme;
  /** Without one, dialogs count as opened and nobody sees them. */
  readonly dialogs?: DialogScreen;
}

/** What the page that installed a boundary holds of it. */
export interface Boundary {
  /** To be called when another host took the place of the one before. */
  reconnect(): void;
  /** See `RibbonLink.press`. */
  press(functionName: string): Promise<void>;
  dispose(): void;
}

/** The numbers by which Office.js asks for things. */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
/** Settings are read and written through the context's own store. */
const DONE_HERE: readonly number[] = [COMMAND_COMPLETED, LOAD_SETTINGS, SAVE_SETTINGS];
const OK = 0;
/** Office.js makes an error with a name of its own of it. */
const NOT_SUPPORTED = 5000;
const FAILED = 5001;
const HTTP_OK = 200;

type Callback = (answer: SafeArray) => void;

/** `[custom data, 'POST', 'ProcessQuery', headers, body, permission, flags]` */
type Envelope = readonly [unknown, string, string, unknown, string, number, number];

/**
 * Makes `window.external` the boundary that Excel for Windows has, so that Office.js in that window talks to
 * this host. Must be called before office.js is loaded.
 */
export function installExternal(
  window: Window,
  host: Host | HostLink,
  options: ExternalOptions = {},
): Boundary {
  const link: HostLink = 'execute' in host ? { host: () => host } : host;
  const sinks = new Sinks(link);
  const ribbon = new RibbonLink(sinks);
  const dialogs = new Dialogs(options.dialogs);
  const context = officeContext(link, options.theme);
  forgetOldHost(window);
  let isGone = false;
  const answer = (params: readonly unknown[], callback: Callback) =>
    execute(link, params, (response) => {
      // Nobody hears what is said to a pane that was closed; its promises would only be rejected into nowhere.
      if (!isGone) callback(response);
    });
  whenGone(window, () => {
    isGone = true;
    sinks.dispose();
  });
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${link.host().locale.toLowerCase()}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: readonly unknown[], callback: Callback): void {
      if (id === EXECUTE_RICH_API) return void answer(params, callback);
      if (id === COMMAND_COMPLETED) ribbon.completed(params);
      const status = DONE_HERE.includes(id) ? OK : NOT_SUPPORTED;
      queueMicrotask(() => callback(safeArray(status, null)));
    },
    RegisterEvent(id: number, target: string, handler: Handler, callback: Callback): void {
      const status = id === DIALOG ? dialogs.open(target, handler) : OK;
      if (id !== DIALOG) sinks.add(id, handler);
      queueMicrotask(() => callback(safeArray(status)));
    },
    UnregisterEvent(id: number, _target: string, callback: Callback): void {
      if (id === DIALOG) dialogs.dismiss();
      else sinks.remove(id);
      queueMicrotask(() => callback(safeArray(OK)));
    },
  };
  Object.defineProperty(window, 'external', {
    value: external,
    configurable: true,
    writable: true,
  });
  return {
    reconnect: () => sinks.connect(),
    press: (functionName) => ribbon.press(functionName),
    dispose: () => sinks.dispose(),
  };
}

async function execute(
  link: HostLink,
  params: readonly unknown[],
  callback: Callback,
): Promise<void> {
  const envelope = (Array.isArray(params[0]) ? params[0] : params) as unknown as Envelope;
  const [, , , , body, , flags] = envelope;
  try {
    const request = JSON.parse(body) as RequestBody;
    const response = await link.host().execute(request, flags, utf8Length(body));
    callback(safeArray(OK, safeArray(HTTP_OK, safeArray(), JSON.stringify(response))));
  } catch (error) {
    const number = error instanceof Unanswered ? error.number : FAILED;
    callback(safeArray(number, error instanceof Error ? error.message : String(error)));
  }
}

/** Calls back when the page is left, loaded anew or taken out of the window. */
function whenGone(window: Window, then: () => void): void {
  // Node, where the client runs in tests, has no page that could go.
  const page: Partial<Window> = window;
  page.addEventListener?.('pagehide', then, { once: true });
}

/** Office.js keeps what it learned of its host; an old entry would keep a page from ever becoming ready. */
function forgetOldHost(window: Window): void {
  try {
    window.sessionStorage.removeItem('hostInfoValue');
  } catch {
    // A window without storage has nothing to forget.
  }
}
