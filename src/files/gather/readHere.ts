import type { Plan } from '../../plan/types';
import { LIMITS, type Limits } from '../read/limits';
import type { ChosenFile } from './openedFiles';
import { readFile } from './readFile';
import type { FileResult } from './fileOutcome';

/** What a page may read itself between two answers to its user; a filled template stays below a fifth of each. */
const LIGHT: Limits = {
  ...LIMITS,
  file: 100_000,
  entries: 200,
  inflated: 500_000,
  cells: 10_000,
  strings: 10_000,
  seconds: 0.25,
};

/** Whether a file is of the size of a template: light for a page, and no burden among others. */
export function isLight({ source }: ChosenFile): boolean {
  return source.size <= LIGHT.file;
}

/**
 * Reads a file on this thread, unless it turns out to be too much for a thread that also serves a user.
 * The hash comes in a task of its own, so that the page has its turn between two files.
 *
 * @returns null when the file is for a worker; the bytes are as they were
 */
export async function readHere(
  bytes: Uint8Array,
  plan: Plan,
  former: readonly Plan[] = [],
): Promise<FileResult | null> {
  const result = await readFile(bytes, plan, LIGHT, former);
  const code = result.kind === 'unreadable' ? result.refusal.code : null;
  return code === 'tooLarge' || code === 'tooSlow' ? null : result;
}
