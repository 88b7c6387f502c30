import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { draftGathering } from '../../actions/gather/draft';
import { draftRestore } from '../../actions/gather/restore';
import type { GatherActions } from '../../actions/gather';
import {
  NO_CHOICES,
  type Choices,
  type Correction,
  type GatherContext,
  type GatherDraft,
  type RestoreDraft,
  type WriteOutcome,
} from '../../actions/gather/types';
import { WorkbookError, type RunOptions, type WorkbookFailure } from '../../actions/types';
import { gatherFiles } from '../../files/gather/gatherFiles';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { FileReading, FileSource } from '../../files/gather/reading';
import type { Period } from '../../plan/period';

export interface Counted {
  readonly done: number;
  readonly of: number;
}

export type Note =
  | { readonly kind: 'written' | 'restored'; readonly cells: number }
  | { readonly kind: 'corrected'; readonly text: string }
  | { readonly kind: 'changed' }
  | { readonly kind: 'stopped' };

export interface Gathering {
  readonly context: GatherContext | null;
  readonly readings: readonly FileReading[] | null;
  readonly draft: GatherDraft | null;
  readonly reading: Counted | null;
  readonly writing: Counted | null;
  readonly busy: boolean;
  readonly waiting: boolean;
  readonly failure: WorkbookFailure | null;
  readonly note: Note | null;
  readonly choices: Choices;
  readonly restoring: RestoreDraft | null;
  choose(choices: Choices): void;
  read(files: readonly FileSource[]): Promise<void>;
  stop(): void;
  clear(): void;
  dismiss(): void;
  write(who: string): Promise<void>;
  lookAtRestore(): Promise<void>;
  closeRestore(): void;
  restore(who: string): Promise<void>;
  correct(correction: Correction, who: string, text: string): Promise<boolean>;
}

/** Reading files says how far it is; more often than this nobody can read it. Milliseconds. */
const EVERY = 80;

/** All that happens on the page: files are read, looked at, written, put back. Failures become state. */
export function useGathering(
  actions: GatherActions,
  spawn: SpawnWorker,
  period: Period | null,
): Gathering {
  const [context, setContext] = useState<GatherContext | null>(null);
  const [readings, setReadings] = useState<readonly FileReading[] | null>(null);
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [reading, setReading] = useState<Counted | null>(null);
  const [writing, setWriting] = useState<Counted | null>(null);
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [restoring, setRestoring] = useState<RestoreDraft | null>(null);
  const abort = useRef<AbortController | null>(null);

  /** One call to the workbook at a time; null where it failed. */
  const call = useCallback(
    async <T>(work: (options: RunOptions) => Promise<T>): Promise<T | null> => {
      const own = new AbortController();
      abort.current = own;
      setBusy(true);
      setFailure(null);
      try {
        return await work({
          signal: own.signal,
          onWaiting: setWaiting,
          onProgress: ({ step, done, of }) => step === 'writing' && setWriting({ done, of }),
        });
      } catch (error) {
        setFailure(failureOf(error));
        return null;
      } finally {
        setBusy(false);
        setWaiting(false);
        setWriting(null);
        if (abort.current === own) abort.current = null;
      }
    },
    [],
  );

  const refresh = useCallback(
    async (of: Period): Promise<GatherContext | null> => {
      const found = await call((options) => actions.readContext(of, options));
      if (found !== null) setContext(found);
      return found;
    },
    [actions, call],
  );

  useEffect(() => {
    setContext(null);
    setReadings(null);
    setChoices(NO_CHOICES);
    setNote(null);
    setRestoring(null);
    if (period !== null) void refresh(period);
  }, [period, refresh]);

  const draft = useMemo(
    () =>
      context === null || readings === null ? null : draftGathering(context, readings, choices),
    [context, readings, choices],
  );

  async function read(files: readonly FileSource[]): Promise<void> {
    if (period === null || files.length === 0) return;
    setNote(null);
    setRestoring(null);
    setReading({ done: 0, of: files.length });
    // People type into the sheet while files come in: compare with what it holds now.
    const now = await refresh(period);
    if (now === null) return setReading(null);
    const own = new AbortController();
    abort.current = own;
    let shown = 0;
    const found = await gatherFiles(files, now.plan, {
      spawn,
      workers: workersHere(),
      signal: own.signal,
      onReading: (_, done, of) => {
        if (done < of && performance.now() - shown < EVERY) return;
        shown = performance.now();
        setReading({ done, of });
      },
    });
    if (own.signal.aborted) setNote({ kind: 'stopped' });
    setReadings((before) => [...(before ?? []), ...found]);
    setReading(null);
  }

  const settle = async (outcome: WriteOutcome | null, done: (cells: number) => Note) => {
    if (outcome === null || period === null) return false;
    if (outcome.kind === 'changed') {
      setContext(outcome.context);
      setNote({ kind: 'changed' });
      return false;
    }
    setNote(done(outcome.cells));
    await refresh(period);
    return true;
  };

  return {
    context,
    readings,
    draft,
    reading,
    writing,
    busy,
    waiting,
    failure,
    note,
    choices,
    restoring,
    choose: setChoices,
    read,
    stop: () => abort.current?.abort(),
    clear: () => {
      setReadings(null);
      setChoices(NO_CHOICES);
      setNote(null);
    },
    dismiss: () => {
      setNote(null);
      setFailure(null);
    },
    async write(who) {
      if (context === null || draft === null) return;
      const options = { who, now: new Date() };
      const outcome = await call((run) => actions.writeGathering(context, draft, options, run));
      await settle(outcome, (cells) => ({ kind: 'written', cells }));
    },
    async lookAtRestore() {
      if (period === null) return;
      setNote(null);
      const now = await refresh(period);
      const last = now?.snapshots.filter((one) => one.period === period).at(-1);
      if (now !== null && last !== undefined) setRestoring(draftRestore(now, last));
    },
    closeRestore: () => setRestoring(null),
    async restore(who) {
      if (restoring === null) return;
      const options = { who, now: new Date() };
      const outcome = await call((run) => actions.restore(restoring, options, run));
      setRestoring(null);
      await settle(outcome, (cells) => ({ kind: 'restored', cells }));
    },
    async correct(correction, who, text) {
      if (context === null) return false;
      const options = { who, now: new Date() };
      const outcome = await call((run) => actions.correctFigure(context, correction, options, run));
      return settle(outcome, () => ({ kind: 'corrected', text }));
    },
  };
}

function workersHere(): number {
  return Math.max(1, Math.min(4, (navigator.hardwareConcurrency ?? 2) - 1));
}

/** Actions promise a WorkbookError; anything else is a mistake of ours and still gets a plain message. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookError) return error.failure;
  return { code: 'hostFailed', hostCode: error instanceof Error ? error.name : 'Unknown' };
}
