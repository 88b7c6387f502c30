import { parentPort } from 'node:worker_threads';
import { answering } from '../../../src/files/gather/answer';
import type { ToWorker } from '../../../src/files/gather/protocol';

/** The reading worker as Node runs it. */
const answer = answering();
parentPort?.on('message', (message: ToWorker) => {
  void answer(message).then((reply) => reply && parentPort?.postMessage(reply));
});
