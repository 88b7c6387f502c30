import { useCallback, useEffect, useMemo, useState } from 'react';
import { draftGathering } from '../../actions/gather/draft';
import type { GatherActions } from '../../actions/gather';
import type { GatherContext, WriteOutcome } from '../../actions/gather/types';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { Period } from '../../plan/period';
import { usePaneState } from '../state/context';
import { useTask } from '../task/useTask';
import type { Gathering, Note } from './gathering';
import { useFiles } from './useFiles';

/** All that happens on the page: files are read, looked at, written. Failures become state. */
export function useGathering(
  actions: GatherActions,
  spawn: SpawnWorker,
  period: Period | null,
): Gathering {
  const { task, ...state } = useTask();
  const [context, setContext] = useState<GatherContext | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const { read, clear, readings, choices, ...files } = useFiles(spawn);
  const { restorings } = usePaneState();

  const refresh = useCallback(
    async (of: Period): Promise<GatherContext | null> => {
      const found = await task.run((options) => actions.readContext(of, options));
      if (found !== null) setContext(found);
      return found;
    },
    [actions, task],
  );

  useEffect(() => {
    setContext(null);
    clear();
    setNote(null);
    if (period !== null) void refresh(period);
  }, [period, refresh, clear]);

  useEffect(() => {
    if (restorings === 0 || period === null) return;
    setNote(null);
    void refresh(period);
  }, [restorings, period, refresh]);

  const draft = useMemo(
    () =>
      context === null || readings === null ? null : draftGathering(context, readings, choices),
    [context, readings, choices],
  );

  const settle = async (
    outcome: WriteOutcome | null,
    done: (cells: number, entry: string | null) => Note,
  ) => {
    if (outcome === null || period === null) return false;
    if (outcome.kind === 'changed') {
      setContext(outcome.context);
      setNote({ kind: 'changed' });
      return false;
    }
    setNote(done(outcome.cells, outcome.entry));
    await refresh(period);
    return true;
  };

  return {
    ...state,
    ...files,
    context,
    hasFiles: readings !== null,
    draft,
    note,
    choices,
    async read(chosen) {
      if (period === null || chosen.length === 0) return;
      setNote(null);
      // People type into the sheet while files come in: compare with what it holds now.
      const isWhole = await read(chosen, async () => (await refresh(period))?.plan ?? null);
      if (!isWhole) setNote({ kind: 'stopped' });
    },
    stop: () => {
      task.stop();
      files.stop();
    },
    clear: () => {
      clear();
      setNote(null);
    },
    dismiss: () => {
      setNote(null);
      task.dismiss();
    },
    async write(who) {
      if (context === null || draft === null) return;
      const options = { who, now: new Date() };
      const outcome = await task.run((run) => actions.writeGathering(context, draft, options, run));
      await settle(outcome, (cells, entry) => ({ kind: 'written', cells, entry }));
    },
    async correct(correction, who, text) {
      if (context === null) return false;
      const options = { who, now: new Date() };
      const outcome = await task.run((run) =>
        actions.correctFigure(context, correction, options, run),
      );
      return settle(outcome, (_, entry) => ({ kind: 'corrected', text, entry }));
    },
  };
}
