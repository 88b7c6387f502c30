import type { Plan } from '../../plan/types';
import { fillFile } from '../fill/fillFile';
import { readSuperiorFile } from '../fill/superiorFile';
import { LIMITS } from '../read/limits';
import type { FromWorker, ToWorker } from './protocol';
import { readFile } from './readFile';

/**
 * The worker's side of the conversation, free of either platform.
 *
 * @returns a function that takes each message and gives the answer to it, or null when there is none
 */
export function answering(): (message: ToWorker) => Promise<FromWorker | null> {
  let plans: { readonly plan: Plan; readonly former: readonly Plan[] } | null = null;
  return async (message) => {
    if (message.kind === 'plan') {
      plans = message;
      return null;
    }
    if (message.kind === 'superior') {
      return { kind: 'superior', outcome: readSuperiorFile(message.file) };
    }
    if (message.kind === 'fill') {
      const { file, sheet, cells } = message;
      return { kind: 'filled', outcome: fillFile(file, sheet, cells) };
    }
    // Few workers are ever given these two, and those that read files begin sooner without their parts.
    if (message.kind === 'blocks') {
      const { bookBlocks } = await import('../blocks/bookBlocks');
      return { kind: 'read', outcome: bookBlocks(message.file, message.wanted) };
    }
    if (message.kind === 'notice') {
      const { recogniseNotice } = await import('../notice/recogniseNotice');
      return {
        kind: 'recognised',
        result: recogniseNotice(message.material, message.base, message.answers),
      };
    }
    if (plans === null) throw new Error('a worker was given files before its plan');
    const { plan, former } = plans;
    // The platform hashes the first while the next are read.
    const results = await Promise.all(
      message.files.map((bytes) => readFile(bytes, plan, LIMITS, former)),
    );
    return { kind: 'results', results };
  };
}
