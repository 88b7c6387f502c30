import { editsFor, isTaken, isUnchanged } from '../../actions/check/edits';
import type {
  CheckActions,
  PeriodCheck,
  PlacedFinding,
  SheetChange,
} from '../../actions/check/types';
import { WorkbookError, type RunOptions, type WorkbookFailure } from '../../actions/types';
import type { Period } from '../../plan/period';
import { gatherChanges } from './live';
import { ownWrites } from './ownWrites';
import { INITIAL, type CheckState } from './state';

/** The state of the 检查 page and everything a person can do there. Methods never reject. */
export interface CheckStore {
  readonly get: () => CheckState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (patch: Partial<CheckState>) => void;
  readonly check: (period: Period) => Promise<void>;
  /** Shows what taking these findings' suggestions would change. */
  readonly preview: (findings: readonly PlacedFinding[]) => void;
  /** Writes what the preview shows. */
  readonly confirm: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly explain: (finding: PlacedFinding, text: string) => Promise<void>;
  readonly writeFindings: () => Promise<void>;
  readonly exportFindings: (
    save: (file: { name: string; bytes: Uint8Array }) => void,
  ) => Promise<void>;
  readonly stopWaiting: () => void;
  /** Watches the workbook until the answer is called. */
  readonly watch: () => () => void;
}

export function createCheckStore(actions: CheckActions): CheckStore {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  let running: AbortController | null = null;
  /** Everything that touches the workbook goes one after another. */
  let queue: Promise<unknown> = Promise.resolve();

  const set = (patch: Partial<CheckState>): void => {
    state = { ...state, ...patch };
    listeners.forEach((listener) => listener());
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  /** One thing that a person asked for. */
  async function run<T>(
    task: CheckState['task'],
    work: (options: RunOptions) => Promise<T>,
    then: (result: T) => Partial<CheckState>,
  ): Promise<void> {
    if (state.task !== 'idle') return;
    set({ task, trouble: null, done: null });
    const controller = new AbortController();
    running = controller;
    try {
      const result = await inTurn(() =>
        work({ signal: controller.signal, onWaiting: (waiting) => set({ waiting }) }),
      );
      set({ task: 'idle', waiting: false, ...then(result) });
    } catch (error) {
      const trouble = failureOf(error);
      set({
        task: 'idle',
        waiting: false,
        // Who stops something knows it.
        trouble: trouble.code === 'cancelled' ? null : trouble,
      });
    } finally {
      running = null;
    }
  }

  const own = ownWrites();
  const changes = gatherChanges((changed) =>
    inTurn(async () => {
      const { check, live } = state;
      if (check === null || !live) return;
      try {
        const show = (next: PeriodCheck): void =>
          // What a preview is about may have changed or gone.
          set({ check: next, preview: stillTrue(state, next), trouble: null });
        const next = await actions.recheck(check, changed, show);
        if (next !== null) show(next);
      } catch (error) {
        // The table may have lost a row for a moment; the next change is looked at again.
        set({ trouble: failureOf(error) });
      }
    }),
  );

  /** As `run`, with the check as it is when its turn has come. */
  const runOn = <T>(
    task: CheckState['task'],
    work: (check: PeriodCheck, options: RunOptions) => Promise<T>,
    then: (result: T) => Partial<CheckState>,
  ): Promise<void> => {
    const { check } = state;
    if (check === null) return Promise.resolve();
    return run(task, (options) => work(state.check ?? check, options), then);
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    check: (period) =>
      run(
        'checking',
        (options) => actions.check(period, options),
        (check) => ({ check, preview: null, explaining: null }),
      ),
    preview: (findings) => {
      if (state.check === null) return;
      const edits = editsFor(state.check, findings);
      if (edits.length > 0) set({ preview: edits, done: null, trouble: null });
    },
    confirm: () =>
      runOn(
        'writing',
        (check, options) => {
          const edits = state.preview ?? [];
          own.expect(edits);
          return actions.take(check, edits, options);
        },
        (taken) => ({ check: taken.check, preview: null, done: { kind: 'taken', taken } }),
      ),
    takeBack: () => {
      const { done } = state;
      if (done?.kind !== 'taken') return Promise.resolve();
      const { edits } = done.taken;
      return runOn(
        'writing',
        async (check, options) => {
          // What somebody has typed since stays.
          const back = edits.filter((edit) => isTaken(edit, check));
          own.expect(back);
          return { back, next: await actions.takeBack({ check, edits: back }, options) };
        },
        ({ back, next }) => ({ check: next, done: { kind: 'takenBack', cells: back.length } }),
      );
    },
    explain: ({ finding }, text) =>
      runOn(
        'writing',
        (check, options) => actions.explain(check, finding, text, options),
        (check) => ({ check, explaining: null }),
      ),
    writeFindings: () =>
      runOn(
        'writing',
        (check, options) => actions.writeFindings(check, options),
        (link) => ({ done: { kind: 'sheet', link } }),
      ),
    exportFindings: (save) =>
      runOn(
        'writing',
        (check) => actions.exportFindings(check),
        (file) => {
          save(file);
          return { done: { kind: 'file', name: file.name } };
        },
      ),
    stopWaiting: () => running?.abort(),
    watch: () => {
      let isOver = false;
      let stop: (() => Promise<void>) | null = null;
      const seen = (change: SheetChange): void => {
        if (state.live && state.check !== null && !own.isOwn(change)) changes.add(change);
      };
      void actions.watch(seen).then(
        (end) => {
          if (isOver) void end();
          else stop = end;
        },
        // Without events the button still checks; the switch must not promise more.
        () => set({ live: false }),
      );
      return () => {
        isOver = true;
        changes.clear();
        void stop?.();
      };
    },
  };
}

/** A preview whose cells were changed meanwhile would write over what nobody has seen. */
function stillTrue({ preview }: CheckState, next: PeriodCheck): CheckState['preview'] {
  if (preview === null) return null;
  return preview.every((edit) => isUnchanged(edit, next)) ? preview : null;
}

/** Actions promise a WorkbookError; anything else is a mistake of ours and still gets a plain message. */
function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookError) return error.failure;
  return { code: 'hostFailed', hostCode: error instanceof Error ? error.name : 'Unknown' };
}
