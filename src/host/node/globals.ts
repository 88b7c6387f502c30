import { TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';

/** jsdom has no MessageChannel, without which Univer's calculations never end, and no TextEncoder. */
export function provideGlobals(): void {
  for (const [name, value] of Object.entries({ MessageChannel, TextEncoder })) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}
