import type { EventMessage } from '../events/messages';
import type { HostLink } from './host-link';
import { safeArray, type SafeArray } from './safe-array';

export type Handler = (id: number, args: SafeArray) => void;

const SELECTION_CHANGED = 2;
const RICH_API_MESSAGE = 33;
const EVENT_MESSAGE = 65_536;

/** The handlers that Office.js has registered, and the way of the workbook's events to them. */
export class Sinks {
  private readonly handlers = new Map<number, Handler[]>();
  private readonly awaited = new Map<number, (() => void)[]>();
  private connected: { readonly to: unknown; dispose(): void } | null = null;

  constructor(private readonly link: HostLink) {}

  add(id: number, handler: Handler): void {
    this.handlers.set(id, [...(this.handlers.get(id) ?? []), handler]);
    this.connect();
    for (const resume of this.awaited.get(id) ?? []) resume();
    this.awaited.delete(id);
  }

  /** Resolves once the page listens to that event. */
  async added(id: number): Promise<void> {
    if (this.handlers.has(id)) return;
    await new Promise<void>((resume) => {
      this.awaited.set(id, [...(this.awaited.get(id) ?? []), resume]);
    });
    // The page goes on with what it does when it is ready.
    await new Promise((resume) => setTimeout(resume));
  }

  remove(id: number): void {
    this.handlers.delete(id);
  }

  dispose(): void {
    this.connected?.dispose();
    this.connected = null;
    this.handlers.clear();
  }

  /** Listens to the host of now; called again when another one took its place. */
  connect(): void {
    const host = this.link.host();
    if (this.connected?.to === host) return;
    this.connected?.dispose();
    const connection = host.connect({
      deliver: (message) => this.deliver(message),
      selectionMoved: () => this.call(SELECTION_CHANGED, safeArray()),
    });
    this.connected = { to: host, dispose: () => connection.dispose() };
  }

  private deliver({ type, target, body }: EventMessage): void {
    const entry = safeArray(EVENT_MESSAGE, type, target, JSON.stringify(body), 0, false);
    this.call(RICH_API_MESSAGE, safeArray(entry));
  }

  call(id: number, args: SafeArray): void {
    for (const handler of this.handlers.get(id) ?? []) handler(id, args);
  }
}
