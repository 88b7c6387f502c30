import type {
  LastYearActions,
  LastYearFile,
  LastYearFrom,
  LastYearView,
  NoLastYear,
} from '../../actions/lastYear/types';
import type { OnExisting, Preview, RunOptions } from '../../actions/types';
import { openBlocks, type OpenedBlocks } from '../../files/blocks/inWorker';
import type { FileSource } from '../../files/gather/fileOutcome';
import type { SpawnWorker } from '../../files/gather/protocol';
import { yearOf, type Period } from '../../plan/period';
import { createStore, type Readable } from '../state/createStore';
import { sheetsResult, type Result } from '../state/result';
import { createTask, type Task } from '../task/task';

/** Why a file cannot be used. */
export type FileRefusal = Exclude<OpenedBlocks, { readonly kind: 'blocks' }> | NoLastYear;

export interface LastYearState {
  readonly period: Period | null;
  readonly view: LastYearView | null;
  readonly file: LastYearFile | null;
  readonly refusal: { readonly file: string; readonly why: FileRefusal } | null;
  readonly preview: { readonly from: LastYearFrom; readonly sheets: Preview['sheets'] } | null;
}

/** 同比 on the 汇总 page and everything a person can do there. Methods never reject. */
export interface LastYearStore extends Readable<LastYearState> {
  readonly task: Task;
  /** Begins with a period anew. */
  readonly open: (period: Period) => Promise<void>;
  /** Looks at the workbook again, quietly and unless something is under way; what was chosen stays. */
  readonly lookAgain: () => Promise<void>;
  readonly read: (source: FileSource) => Promise<void>;
  readonly prepare: (from: LastYearFrom) => Promise<void>;
  /** @returns whether it was written */
  readonly write: (onExisting: OnExisting) => Promise<boolean>;
  readonly dismiss: () => void;
}

const NOTHING = { view: null, file: null, refusal: null, preview: null } as const;

export function createLastYearStore(
  actions: LastYearActions,
  spawn: SpawnWorker,
  onResult: (result: Result | null) => void,
): LastYearStore {
  const { get, subscribe, set } = createStore<LastYearState>({ period: null, ...NOTHING });
  const task = createTask();

  async function look(period: Period): Promise<void> {
    const view = await task.read((options) => actions.readView(period, options));
    if (view !== null && get().period === period) set({ view });
  }

  /** What a file holds, or why it is of no use here. */
  async function readFile(source: FileSource, view: LastYearView, options: RunOptions) {
    const { signal } = options;
    const wanted = actions.wantedOf(view.period);
    const opened = await openBlocks(source, wanted, { spawn, ...(signal && { signal }) });
    if (opened === null) return;
    if (opened.kind !== 'blocks') {
      set({ file: null, refusal: { file: source.name, why: opened } });
      return;
    }
    const file = { name: source.name, blocks: opened.blocks };
    const fit = actions.fitOf(view, file);
    if ('code' in fit) set({ file: null, refusal: { file: source.name, why: fit } });
    else set({ file, refusal: null });
  }

  return {
    get,
    subscribe,
    task,
    async open(period) {
      set({ period, ...NOTHING });
      await look(period);
    },
    async lookAgain() {
      const { period, view: seen } = get();
      if (period === null || seen === null || task.get().at !== 'rest') return;
      const view = await task.quietly((options) => actions.readView(period, options));
      if (view !== null && get().period === period) set({ view });
    },
    async read(source) {
      const { view } = get();
      if (view === null) return;
      onResult(null);
      await task.read((options) => readFile(source, view, options));
    },
    async prepare(from) {
      const { period } = get();
      if (period === null) return;
      onResult(null);
      const found = await task.read((options) => actions.preview(period, from, options));
      if (found !== null) set({ preview: { from, sheets: found.sheets } });
    },
    async write(onExisting) {
      const { period, preview } = get();
      if (period === null || preview === null) return false;
      const report = await task.write((options) =>
        actions.create(period, preview.from, onExisting, options),
      );
      if (report === null) return false;
      set({ preview: null, file: null });
      onResult(sheetsResult('summary', yearOf(period), report));
      await look(period);
      return true;
    },
    dismiss: () => {
      set({ preview: null, refusal: null });
      task.dismiss();
    },
  };
}
