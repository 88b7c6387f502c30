import { parsePlan } from '../../plan/parsePlan';
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
      const parsed = parsePlan(message.text);
      if (!parsed.ok) throw new Error('a worker was given a plan that cannot be read');
      plan = parsed.plan;
      return null;
    }
    if (plan === null) throw new Error('a worker was given a file before its plan');
    return { kind: 'result', result: await readFile(message.bytes, plan) };
  };
}
