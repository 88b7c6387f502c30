import { answering } from './answer';
import type { ToWorker } from './protocol';

/** Entry of the page's reading worker. */
const answer = answering();
const post = (message: unknown): void => {
  (self as unknown as { postMessage(message: unknown): void }).postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answer(data).then(
    (reply) => {
      if (reply !== null) post(reply);
    },
    (error: unknown) => {
      // A page is told of what a worker throws, not of a promise that it leaves.
      setTimeout(() => {
        throw error;
      });
    },
  );
});
