import { gatherFiles } from '../../files/gather/gatherFiles';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { FileOutcome, FileSource } from '../../files/gather/fileOutcome';
import type { Plan } from '../../plan/types';

export interface Counted {
  readonly done: number;
  readonly of: number;
}

/** Reading files says how far it is; more often than this nobody can read it. Milliseconds. */
const EVERY = 80;

/** Reads files in workers, as many as this machine can spare. A stopped reading gives what it has. */
export function readFiles(
  files: readonly FileSource[],
  plan: Plan,
  spawn: SpawnWorker,
  signal: AbortSignal,
  onCount: (count: Counted) => void,
): Promise<readonly FileOutcome[]> {
  let shown = 0;
  return gatherFiles(files, plan, {
    spawn,
    workers: Math.max(1, Math.min(4, (navigator.hardwareConcurrency ?? 2) - 1)),
    signal,
    onReading: (_, done, of) => {
      if (done < of && performance.now() - shown < EVERY) return;
      shown = performance.now();
      onCount({ done, of });
    },
  });
}
