import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** How often it is looked whether it is one's turn. Milliseconds. */
const LOOK = 100;

/**
 * Does some work while no other process does any under the same lock. A lock whose process is gone was left behind by
 * a run that was stopped, and counts for nothing.
 *
 * @param lock path of a file that holds the id of the process at work
 */
export async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  while (!(await taken(lock))) {
    if (!(await isHeld(lock))) await rm(lock, { force: true });
    else await pause(LOOK);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const taken = (lock: string): Promise<boolean> =>
  writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );

async function isHeld(lock: string): Promise<boolean> {
  const owner = await readFile(lock, 'utf8').catch(() => null);
  // Given back, or just made and not yet written.
  if (owner === null || owner === '') return owner === '';
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch {
    return false;
  }
}
