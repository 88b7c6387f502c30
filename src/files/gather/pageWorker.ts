import type { FromWorker, ReaderWorker } from './protocol';

/** A reading worker of the page. */
export function spawnPageWorker(): ReaderWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onAnswer: (listener) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => listener(data));
      worker.addEventListener('error', () => listener(null));
    },
    terminate: () => worker.terminate(),
  };
}
