import { gatherFiles } from '../../files/gather/gatherFiles';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { RunOptions } from '../../actions/types';
import type { FileOutcome, FileSource } from '../../files/gather/fileOutcome';
import type { Plan } from '../../plan/types';

/** Reads files in workers, as many as this machine can spare. A stopped reading gives what it has. */
export function readFiles(
  files: readonly FileSource[],
  { plan, former }: { readonly plan: Plan; readonly former: readonly Plan[] },
  spawn: SpawnWorker,
  { signal, onProgress }: RunOptions,
): Promise<readonly FileOutcome[]> {
  return gatherFiles(files, plan, {
    spawn,
    former,
    workers: Math.max(1, Math.min(4, (navigator.hardwareConcurrency ?? 2) - 1)),
    ...(signal !== undefined && { signal }),
    onReading: (_, done, of) => onProgress?.({ step: 'reading', done, of }),
  });
}
