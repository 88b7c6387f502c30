import { useCallback, useEffect, useState } from 'react';
import type { RestoreActions } from '../../actions/restore';
import type { Restorable, RestoreDraft } from '../../actions/restore/types';
import type { TaskState } from '../task/task';
import { useTask } from '../task/useTask';

/** What just came of something a person asked for. */
export type RestoreNote =
  | {
      readonly kind: 'done';
      readonly cells: number;
      readonly sheets: number;
      /** The entry that takes this restoring back, or null. */
      readonly entry: string | null;
    }
  | { readonly kind: 'changed' };

/** The state of the panel and everything a person can do there. Methods never reject. */
export interface Restoring extends TaskState {
  /** Newest first; null until they were read. */
  readonly entries: readonly Restorable[] | null;
  readonly draft: RestoreDraft | null;
  readonly note: RestoreNote | null;
  look(restorable: Restorable): Promise<void>;
  /** Looks at an entry by its id, if it is on record. */
  lookAt(id: string): Promise<void>;
  confirm(who: string): Promise<boolean>;
  closeDraft(): void;
  stop(): void;
  dismiss(): void;
}

/** @param first the entry to begin with; null: the list */
export function useRestore(actions: RestoreActions, first: string | null): Restoring {
  const { task, ...state } = useTask();
  const [entries, setEntries] = useState<readonly Restorable[] | null>(null);
  const [draft, setDraft] = useState<RestoreDraft | null>(null);
  const [note, setNote] = useState<RestoreNote | null>(null);

  const read = useCallback(async (): Promise<readonly Restorable[]> => {
    const found = await task.run((options) => actions.list(options));
    if (found !== null) setEntries(found);
    return found ?? [];
  }, [actions, task]);

  const look = useCallback(
    async (restorable: Restorable): Promise<void> => {
      setNote(null);
      setDraft(await task.run((options) => actions.preview(restorable, options)));
    },
    [actions, task],
  );

  const lookAt = useCallback(
    async (id: string): Promise<void> => {
      const found = (await read()).find(({ head }) => head.id === id);
      if (found !== undefined) await look(found);
    },
    [read, look],
  );

  useEffect(() => {
    void (first === null ? read() : lookAt(first));
  }, [first, read, lookAt]);

  return {
    ...state,
    entries,
    draft,
    note,
    look,
    lookAt,
    async confirm(who) {
      if (draft === null) return false;
      const how = { who, now: new Date() };
      const outcome = await task.run((options) => actions.restore(draft, how, options));
      if (outcome === null) return false;
      if (outcome.kind === 'changed') {
        setDraft(outcome.draft);
        setNote({ kind: 'changed' });
        return false;
      }
      const { cells, sheets, entry } = outcome;
      setDraft(null);
      setNote({ kind: 'done', cells, sheets, entry });
      await read();
      return true;
    },
    closeDraft: () => {
      setDraft(null);
      setNote(null);
    },
    stop: task.stop,
    dismiss: () => {
      setNote(null);
      task.dismiss();
    },
  };
}
