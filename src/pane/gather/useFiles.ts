import { useCallback, useRef, useState } from 'react';
import { NO_CHOICES, type Choices } from '../../actions/gather/types';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { FileOutcome, FileSource } from '../../files/gather/fileOutcome';
import type { Plan } from '../../plan/types';
import { readFiles, type Counted } from './readFiles';

/** The files that came in and what was decided about them. */
export function useFiles(spawn: SpawnWorker) {
  const [readings, setReadings] = useState<readonly FileOutcome[] | null>(null);
  const [choices, choose] = useState<Choices>(NO_CHOICES);
  const [reading, setReading] = useState<Counted | null>(null);
  const running = useRef<AbortController | null>(null);

  const clear = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setReading(null);
    setReadings(null);
    choose(NO_CHOICES);
  }, []);

  /**
   * Reads more files.
   *
   * @param planNow the plan to read them by, or null where it cannot be had: nothing is read then
   * @returns false when it was stopped; what had been read by then counts
   */
  async function read(
    files: readonly FileSource[],
    planNow: () => Promise<Plan | null>,
  ): Promise<boolean> {
    const own = new AbortController();
    running.current = own;
    setReading({ done: 0, of: files.length });
    const isWanted = () => running.current === own;
    const plan = await planNow();
    const count = (counted: Counted) => isWanted() && setReading(counted);
    const found = plan === null ? [] : await readFiles(files, plan, spawn, own.signal, count);
    // Another period was chosen meanwhile: these files are nobody's any more.
    if (!isWanted()) return true;
    if (plan !== null) setReadings((before) => [...(before ?? []), ...found]);
    setReading(null);
    running.current = null;
    return !own.signal.aborted;
  }

  return { readings, choices, choose, reading, read, clear, stop: () => running.current?.abort() };
}
