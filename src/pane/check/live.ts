import type { SheetChange } from '../../actions/check/types';

/** When changes are looked at, in milliseconds. */
export interface Pause {
  /** Quiet for so long before looking again; a person who types on is not looked at key by key. */
  readonly quiet: number;
  /** But no longer than this after the first change. */
  readonly longest: number;
}

const SHORT: Pause = { quiet: 100, longest: 600 };

/**
 * Gathers changes until they pause and hands them over together. While `handle` is at work, further changes wait
 * for their turn.
 */
export function gatherChanges(
  handle: (changes: readonly SheetChange[]) => Promise<void>,
  { quiet, longest }: Pause = SHORT,
): {
  readonly add: (change: SheetChange) => void;
  readonly clear: () => void;
} {
  let waiting: SheetChange[] = [];
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHandling = false;

  const arm = (): void => {
    clearTimeout(timer);
    const left = since + longest - Date.now();
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(quiet, left)));
  };
  const flush = async (): Promise<void> => {
    if (isHandling || waiting.length === 0) return;
    const changes = waiting;
    waiting = [];
    isHandling = true;
    try {
      await handle(changes);
    } finally {
      isHandling = false;
      if (waiting.length > 0) arm();
    }
  };
  return {
    add: (change) => {
      if (waiting.length === 0) since = Date.now();
      waiting.push(change);
      if (!isHandling) arm();
    },
    clear: () => {
      clearTimeout(timer);
      waiting = [];
    },
  };
}
