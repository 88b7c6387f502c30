import type { FileOutcome } from '../../files/gather/fileOutcome';

/**
 * What came in, with what came now: a file that was chosen or dropped again, by name and content, stands there once. One
 * that could not be opened gives way to the next of its name, for it was to be closed and chosen again.
 */
export function eachOnce(
  before: readonly FileOutcome[],
  came: readonly FileOutcome[],
): FileOutcome[] {
  return came.reduce<FileOutcome[]>(
    (all, file) => {
      const kept = all.filter(({ kind, name }) => kind !== 'locked' || name !== file.name);
      return kept.some((known) => isSame(known, file)) ? kept : [...kept, file];
    },
    [...before],
  );
}

function isSame(a: FileOutcome, b: FileOutcome): boolean {
  if (a.name !== b.name || a.kind !== b.kind) return false;
  if ('hash' in a && 'hash' in b) return a.hash === b.hash;
  // Of a file without content that can be told, the same reason is the same line.
  return a.kind !== 'unreadable' || b.kind !== 'unreadable' || a.refusal.code === b.refusal.code;
}
