import { answering } from '../../../src/files/gather/answer';
import type { FromWorker, ReadingWorker } from '../../../src/files/gather/protocol';

/** A worker in the same thread, for tests of what surrounds it; messages still take a turn to arrive. */
export function spawnInThread(): ReadingWorker {
  const answer = answering();
  const listeners: ((answer: FromWorker | null) => void)[] = [];
  let ended = false;
  return {
    post: (message) => {
      queueMicrotask(async () => {
        const reply = await answer(message).catch(() => null);
        if (message.kind === 'plan' || ended) return;
        for (const listener of listeners) listener(reply);
      });
    },
    onAnswer: (listener) => void listeners.push(listener),
    terminate: () => {
      ended = true;
    },
  };
}

/** A worker that takes messages and never answers. */
export function spawnSilent(): ReadingWorker {
  return { post: () => undefined, onAnswer: () => undefined, terminate: () => undefined };
}
