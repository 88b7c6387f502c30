import { installExternal, type Boundary } from '../boundary/external';
import type { Host } from '../host';
import { BASE, runFile } from './dist';
import { stubWindow, type ScriptElement } from './window';

/** The one client of this process: Office.js can be loaded only once, but the host behind it may change. */
interface Client {
  boundary: Boundary;
  ready: Promise<unknown>;
}

let client: Client | null = null;
let current: Host | null = null;

/**
 * Loads the unmodified office.js in the global scope of Node (or jest's node or jsdom environment) over this
 * host, and waits until it is ready. Called again it puts the host in the place of the one before.
 */
export async function startOffice(host: Host): Promise<void> {
  current = host;
  if (client === null) client = load();
  client.boundary.reconnect();
  await client.ready;
}

/** Presses a ribbon button; what it runs must have been given to `Office.actions.associate`. */
export async function press(functionName: string): Promise<void> {
  if (client === null) throw new Error('no workbook is open');
  await client.boundary.press(functionName);
}

function load(): Client {
  const run = (script: ScriptElement): void => {
    // The tag that only shows where office.js came from is not to be run.
    if (script.type === 'text/plain' || script.src?.startsWith(BASE) !== true) return;
    const name = script.src.slice(BASE.length).split('?')[0] ?? '';
    queueMicrotask(() => runScript(script, name));
  };
  if (typeof window === 'undefined') stubWindow(run);
  else watchScripts(run);
  const boundary = installExternal(globalThis as unknown as Window, {
    host: () => {
      if (current === null) throw new Error('no workbook is open');
      return current;
    },
  });
  placeTag();
  runFile('office.js');
  return { boundary, ready: loaded().onReady() };
}

/** What office.js has left in the global scope. */
const loaded = () => (globalThis as unknown as { Office: { onReady(): Promise<unknown> } }).Office;

function runScript(script: ScriptElement, name: string): void {
  try {
    runFile(name);
    call(script.onload);
  } catch (error) {
    call(script.onerror, error);
  }
}

const call = (handler: unknown, argument?: unknown): void => {
  if (typeof handler === 'function') handler(argument);
};

/** office.js finds its own address in the script element that it believes to have come from. */
function placeTag(): void {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = `${BASE}office.js`;
  const head = document.getElementsByTagName('head')[0];
  head?.appendChild(tag);
}

function watchScripts(run: (script: ScriptElement) => void): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof HTMLScriptElement) run(node as ScriptElement);
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
