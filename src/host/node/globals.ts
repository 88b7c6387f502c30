import { MessageChannel } from 'node:worker_threads';

/** jsdom has no MessageChannel, without which Univer's calculations never end. */
export function provideMessageChannel(): void {
  if (typeof globalThis.MessageChannel !== 'undefined') return;
  Object.defineProperty(globalThis, 'MessageChannel', {
    value: MessageChannel,
    configurable: true,
  });
}
