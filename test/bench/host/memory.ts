import type { Engine } from '../../../src/host/engine/engine';
import { enter, type Place } from './open';

/** A megabyte figure after so many edits. */
export interface Heap {
  readonly edits: number;
  readonly megabytes: number;
}

/** What the heap holds after many edits, garbage taken out; ends early where the edits take too long. */
export async function heapOver(
  engine: Engine,
  entry: Place,
  checkpoints: readonly number[],
  patience: number,
): Promise<Heap[]> {
  const heaps: Heap[] = [];
  const until = performance.now() + patience;
  const note = (edits: number): number => heaps.push({ edits, megabytes: heap() });
  const last = checkpoints.at(-1) ?? 0;
  for (let edits = 0; edits <= last; edits += 1) {
    if (edits > 0) await enter(engine, entry, 5000 + edits);
    if (checkpoints.includes(edits)) note(edits);
    else if (performance.now() > until) {
      note(edits);
      break;
    }
  }
  return heaps;
}

function heap(): number {
  if (globalThis.gc === undefined) throw new Error('run it with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
