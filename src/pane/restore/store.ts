import type { RestoreActions } from '../../actions/restore';
import type { Restorable, RestoreDraft, RestoreOutcome } from '../../actions/restore/types';
import { yearOfEntry } from '../../actions/restore/wanted';
import { createStore, type Readable } from '../state/createStore';
import { whole, type Result } from '../state/result';
import { createTask, type Task } from '../task/task';

export interface RestoreState {
  /** Newest first; null until they were read. */
  readonly entries: readonly Restorable[] | null;
  readonly draft: RestoreDraft | null;
  /** The workbook is not as it was shown: nothing was done, and everything is shown anew. */
  readonly hasChanged: boolean;
}

/** The state of 写入记录 and everything a person can do there. Methods never reject. */
export interface RestoreStore extends Readable<RestoreState> {
  readonly task: Task;
  /** Reads what is on record. */
  readonly list: () => Promise<readonly Restorable[]>;
  readonly look: (restorable: Restorable) => Promise<void>;
  /** Looks at an entry by its id, if it is on record. */
  readonly lookAt: (id: string) => Promise<void>;
  /** @returns what came of it; null where nothing was done */
  readonly confirm: (who: string) => Promise<Result | null>;
  readonly closeDraft: () => void;
  readonly dismiss: () => void;
}

export function createRestoreStore(actions: RestoreActions): RestoreStore {
  const { get, subscribe, set } = createStore<RestoreState>({
    entries: null,
    draft: null,
    hasChanged: false,
  });
  const task = createTask();

  async function list(): Promise<readonly Restorable[]> {
    const entries = await task.read((options) => actions.list(options));
    if (entries !== null) set({ entries });
    return entries ?? [];
  }
  async function look(restorable: Restorable): Promise<void> {
    set({ hasChanged: false });
    set({ draft: await task.read((options) => actions.preview(restorable, options)) });
  }

  return {
    get,
    subscribe,
    task,
    list,
    look,
    async lookAt(id) {
      const found = (await list()).find(({ head }) => head.id === id);
      if (found !== undefined) await look(found);
    },
    async confirm(who) {
      const { draft } = get();
      if (draft === null) return null;
      const how = { who, now: new Date() };
      const outcome = await task.write((options) => actions.restore(draft, how, options));
      if (outcome === null) return null;
      if (outcome.kind === 'changed') {
        set({ draft: outcome.draft, hasChanged: true });
        return null;
      }
      set({ draft: null, hasChanged: false });
      await list();
      return resultOf(outcome, yearOfEntry(draft.entry));
    },
    closeDraft: () => set({ draft: null, hasChanged: false }),
    dismiss: () => {
      set({ hasChanged: false });
      task.dismiss();
    },
  };
}

function resultOf(
  { cells, sheets, rows, entry }: Extract<RestoreOutcome, { kind: 'restored' }>,
  year: number | null,
): Result {
  return {
    from: 'restore',
    year,
    title: whole(({ restore }) => restore.done(cells, sheets, rows)),
    links: [],
    entry,
    offer: whole(({ restore }) => restore.undo),
  };
}
