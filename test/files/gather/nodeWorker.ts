import { answering } from '../../../src/files/gather/answer';
import type { FromWorker, ReaderWorker } from '../../../src/files/gather/protocol';

/** A worker in the same thread, for tests of what surrounds it; messages still take a turn to arrive. */
export function spawnInThread(): ReaderWorker {
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
export function spawnSilent(): ReaderWorker {
  return { post: () => undefined, onAnswer: () => undefined, terminate: () => undefined };
}

/** A worker that breaks down at whatever it is given. */
export function spawnFailing(): ReaderWorker {
  const listeners: ((answer: FromWorker | null) => void)[] = [];
  return {
    ...spawnSilent(),
    post: () => queueMicrotask(() => listeners.forEach((listener) => listener(null))),
    onAnswer: (listener) => void listeners.push(listener),
  };
}

/** The same worker, telling how many results it gave. */
export function counting(worker: ReaderWorker, tell: (results: number) => void): ReaderWorker {
  worker.onAnswer((answer) => tell(answer?.kind === 'results' ? answer.results.length : 0));
  return worker;
}

/** A worker that breaks down at a file of that many bytes. */
export function spawnFailingAt(size: number, tell: () => void): ReaderWorker {
  tell();
  const worker = spawnInThread();
  const listeners: ((answer: FromWorker | null) => void)[] = [];
  return {
    ...worker,
    post: (message, transfer) => {
      const fails =
        message.kind === 'files' && message.files.some(({ byteLength }) => byteLength === size);
      if (!fails) return worker.post(message, transfer);
      queueMicrotask(() => {
        for (const listener of listeners) listener(null);
      });
    },
    onAnswer: (listener) => {
      listeners.push(listener);
      worker.onAnswer(listener);
    },
  };
}
