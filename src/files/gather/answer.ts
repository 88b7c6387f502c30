import type { Plan } from '../../plan/types';
import type { FromWorker, ToWorker } from './protocol';
import { readFile } from './readFile';

/**
 * The worker's side of the conversation, free of either platform.
 *
 * @returns a function that takes each message and gives the answer to it, or null when there is none
 */
export function answering(): (message: ToWorker) => Promise<FromWorker | null> {
  let plan: Plan | null = null;
  return async (message) => {
    if (message.kind === 'plan') {
      plan = message.plan;
      return null;
    }
    if (plan === null) throw new Error('a worker was given files before its plan');
    const own = plan;
    // The platform hashes the first while the next are read.
    const results = await Promise.all(message.files.map((bytes) => readFile(bytes, own)));
    return { kind: 'results', results };
  };
}
