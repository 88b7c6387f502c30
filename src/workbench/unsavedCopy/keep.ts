import type { Engine } from '../../host';
import { isEdit } from '../edits';
import { own } from './owner';
import { piecesOf } from './pieces';
import { putCopy, removeCopy } from './store';

/** After so long without a change, and at the latest after so long, what is unsaved is kept. Milliseconds. */
const PAUSE = 1500;
const LATEST = 10_000;

export interface Keeper {
  /** Everything up to the last change is kept, or nothing is unsaved. */
  readonly isKept: boolean;
  /** Nothing is unsaved any more, or a person does not want it. */
  forget(): void;
  /** Keeps the workbook at once, changed or not. */
  keep(): Promise<void>;
}

/** Keeps what is unsaved in the browser, in slices, so that nobody has to wait for it. */
export function keepUnsaved(engine: Engine): Keeper {
  const id = crypto.randomUUID();
  const owned = own(id);
  owned.catch(() => undefined);
  let version = 0;
  let kept = 0;
  let since = 0;
  /** Counts how often what was unsaved came to nothing. */
  let forgotten = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const plan = (): void => {
    const now = Date.now();
    if (version - kept === 1) since = now;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), Math.max(0, Math.min(PAUSE, since + LATEST - now)));
  };

  async function keep(): Promise<void> {
    clearTimeout(timer);
    const at = version;
    const before = forgotten;
    try {
      await owned;
      const isLate = Date.now() - since > LATEST;
      const pieces = await piecesOf(
        engine.asItIs(),
        engine.slices(),
        () => version !== at && !isLate,
      );
      if (pieces === null) return;
      const copy = { id, name: engine.workbook.getName(), time: Date.now(), pieces };
      writing = writing.then(() => (forgotten === before ? putCopy(copy) : undefined));
      await writing;
      kept = Math.max(kept, at);
    } catch {
      // Without a copy the page warns when it is closed.
    }
  }

  // A page that goes out of sight may be ended without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && kept !== version) void keep();
  });
  engine.onCommand((command, options) => {
    if (!isEdit(command, options)) return;
    version += 1;
    plan();
  });
  return {
    get isKept() {
      return kept === version;
    },
    forget() {
      clearTimeout(timer);
      kept = version;
      forgotten += 1;
      writing = writing.then(() => removeCopy(id)).catch(() => undefined);
    },
    keep,
  };
}
