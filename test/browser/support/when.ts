import { setTimeout as pause } from 'node:timers/promises';
import { LIMITS } from '../../support/limits';

/** How often it is looked. Milliseconds. */
const LOOK = 50;

/**
 * Looks again and again, since what a key or a click sets off is done a moment later.
 *
 * @returns what `read` gave when it was right, or the last it gave when that never came
 */
export async function when<T>(read: () => Promise<T>, isRight: (value: T) => boolean): Promise<T> {
  const until = Date.now() + LIMITS.page;
  for (;;) {
    const value = await read();
    if (isRight(value) || Date.now() > until) return value;
    await pause(LOOK);
  }
}
