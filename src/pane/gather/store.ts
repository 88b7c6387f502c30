import { draftGathering } from '../../actions/gather/draft';
import { ledgersSent } from '../../actions/gather/ledgers/sent';
import type { GatherActions } from '../../actions/gather';
import {
  NO_CHOICES,
  type Choices,
  type Correction,
  type GatherContext,
  type GatherDraft,
  type WriteOutcome,
} from '../../actions/gather/types';
import type { RunOptions } from '../../actions/types';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { FileOutcome, FileSource } from '../../files/gather/fileOutcome';
import type { Period } from '../../plan/period';
import { createStore, type Readable } from '../state/createStore';
import type { Result } from '../state/result';
import { createTask, type Task } from '../task/task';
import { eachOnce } from './eachOnce';
import { readFiles } from './readFiles';
import { correctedResult, writtenResult } from './results';

export interface GatherState {
  readonly period: Period | null;
  readonly context: GatherContext | null;
  /** The files that came in; null before the first of them. */
  readonly readings: readonly FileOutcome[] | null;
  readonly choices: Choices;
  /** How many files are being read just now. */
  readonly reading: number | null;
  /** What became of it, but for a write that was done. */
  readonly note: 'changed' | 'stopped' | null;
}

/** The state of the 汇集 page and everything a person can do there. Methods never reject. */
export interface GatherStore extends Readable<GatherState> {
  readonly task: Task;
  /** Begins with a period anew; files are nobody's any more when another one was chosen. */
  readonly open: (period: Period | null) => Promise<void>;
  /** Looks again at what the workbook holds. */
  readonly refresh: () => Promise<void>;
  readonly choose: (choices: Choices) => void;
  readonly read: (files: readonly FileSource[]) => Promise<void>;
  readonly clear: () => void;
  readonly dismiss: () => void;
  readonly write: (draft: GatherDraft, who: string) => Promise<void>;
  /** @returns true when it was written. @param what the figure and what becomes of it, in words */
  readonly correct: (correction: Correction, who: string, what: string) => Promise<boolean>;
}

const NOTHING = { readings: null, choices: NO_CHOICES, reading: null, note: null } as const;

/** @param onResult told of what was written, and with null that something new begins */
export function createGatherStore(
  actions: GatherActions,
  spawn: SpawnWorker,
  onResult: (result: Result | null) => void,
): GatherStore {
  const { get, subscribe, set } = createStore<GatherState>({
    ...NOTHING,
    period: null,
    context: null,
  });
  const task = createTask();

  /** With the ledgers of the files that came in. */
  const contextNow = async (
    period: Period,
    options: RunOptions,
    came: readonly FileOutcome[] | null = get().readings,
  ): Promise<GatherContext> => {
    const context = await actions.readContext(period, {
      ...options,
      ledgers: ledgersSent(came ?? []),
    });
    if (options.signal?.aborted !== true) set({ context });
    return context;
  };
  async function refresh(): Promise<void> {
    await task.quietly(async (options) => {
      const { period } = get();
      if (period !== null) await contextNow(period, options);
    });
  }

  async function settle(
    outcome: WriteOutcome | null,
    result: (done: Extract<WriteOutcome, { kind: 'written' }>) => Result,
  ): Promise<boolean> {
    if (outcome === null) return false;
    const { period } = outcome.context;
    if (outcome.kind === 'changed') {
      if (get().period === period) set({ context: outcome.context, note: 'changed' });
      return false;
    }
    onResult(result(outcome));
    if (get().period !== period) return true;
    const now = await task.read((options) => contextNow(period, options));
    // 报送记录 and 台账 may have come with this write.
    const cameLog = now?.logSheet !== null && outcome.context.logSheet === null;
    if (now !== null && (cameLog || outcome.rows > 0))
      onResult(result({ ...outcome, context: now }));
    return true;
  }

  return {
    get,
    subscribe,
    task,
    refresh,
    async open(period) {
      set({ ...NOTHING, period, context: null });
      if (period !== null) await task.read((options) => contextNow(period, options));
    },
    choose: (choices) => set({ choices }),
    async read(files) {
      const { period } = get();
      if (period === null || files.length === 0) return;
      onResult(null);
      set({ note: null, reading: files.length });
      let isWhole = true;
      const found = await task.read(async (options) => {
        // People type into the sheet while files come in: compare with what it holds now.
        const context = await contextNow(period, options);
        const read = await readFiles(files, context, spawn, options);
        const came = eachOnce(get().readings ?? [], read);
        if (ledgersSent(read).size > 0) await contextNow(period, options, came);
        isWhole = options.signal?.aborted !== true;
        return read;
      });
      if (get().period !== period) return;
      set({ reading: null, note: isWhole ? null : 'stopped' });
      if (found !== null) set({ readings: eachOnce(get().readings ?? [], found) });
    },
    clear: () => set(NOTHING),
    dismiss: () => {
      set({ note: null });
      task.dismiss();
    },
    async write(draft, who) {
      const { context } = get();
      if (context === null) return;
      onResult(null);
      const now = new Date();
      const outcome = await task.write((options) =>
        actions.writeGathering(context, draft, { who, now }, options),
      );
      await settle(outcome, writtenResult);
    },
    async correct(correction, who, what) {
      const { context } = get();
      if (context === null) return false;
      onResult(null);
      const now = new Date();
      const outcome = await task.write((options) =>
        actions.correctFigure(context, correction, { who, now }, options),
      );
      return settle(outcome, (done) => correctedResult(done, what));
    },
  };
}

/** What the files would change; null while there are none. */
export function draftOf(
  state: Pick<GatherState, 'context' | 'readings' | 'choices'>,
): GatherDraft | null {
  const { context, readings, choices } = state;
  return context === null || readings === null ? null : draftGathering(context, readings, choices);
}
