import type { SummaryActions, SummaryChoice, SummaryView } from '../../actions/summary/types';
import type { OnExisting, Preview, Report, RunOptions } from '../../actions/types';
import { yearOf, type Period } from '../../plan/period';
import { createStore, type Readable } from '../state/createStore';
import { sheetsResult, type Result } from '../state/result';
import { createTask, type Task } from '../task/task';

/** What would be written, or was asked for: the summary itself, or a sheet that it draws on. */
export type Wanted =
  | { readonly kind: 'summary'; readonly period: Period; readonly choice: SummaryChoice }
  /** `populationsOf`: the year whose populations it begins with, or null. */
  | { readonly kind: 'base'; readonly year: number; readonly populationsOf: number | null }
  | { readonly kind: 'adjustments'; readonly year: number };

export interface SummaryState {
  readonly period: Period | null;
  readonly view: SummaryView | null;
  readonly preview: { readonly wanted: Wanted; readonly sheets: Preview['sheets'] } | null;
}

/** The state of the 汇总 page and everything a person can do there. Methods never reject. */
export interface SummaryStore extends Readable<SummaryState> {
  readonly task: Task;
  /** Begins with a period anew. */
  readonly open: (period: Period | null) => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Reads it again unasked: nothing is greyed out for it, because the click that brought somebody back must count. */
  readonly lookAgain: () => Promise<void>;
  readonly prepare: (wanted: Wanted) => Promise<void>;
  readonly write: (onExisting: OnExisting) => Promise<void>;
  /** Puts the preview or the failure away. */
  readonly dismiss: () => void;
}

/** @param onResult told of what was written, and with null that something new begins */
export function createSummaryStore(
  actions: SummaryActions,
  onResult: (result: Result | null) => void,
): SummaryStore {
  const { get, subscribe, set } = createStore<SummaryState>({
    period: null,
    view: null,
    preview: null,
  });
  const task = createTask();

  async function refresh(): Promise<void> {
    const { period } = get();
    if (period === null) return;
    const view = await task.read((options) => actions.readView(period, options));
    if (view !== null) set({ view });
  }
  let isLooking = false;

  return {
    get,
    subscribe,
    task,
    refresh,
    async open(period) {
      set({ period, view: null, preview: null });
      await refresh();
    },
    async lookAgain() {
      if (isLooking) return;
      isLooking = true;
      await task.quietly(async (options) => {
        const { period } = get();
        if (period === null) return;
        const view = await actions.readView(period, options);
        if (options.signal?.aborted !== true && get().period === period) set({ view });
      });
      isLooking = false;
    },
    async prepare(wanted) {
      onResult(null);
      const found = await task.read((options) => preview(actions, wanted, options));
      if (found !== null) set({ preview: { wanted, sheets: found.sheets } });
    },
    async write(onExisting) {
      const wanted = get().preview?.wanted;
      if (wanted === undefined) return;
      const report = await task.write((options) => create(actions, wanted, onExisting, options));
      if (report === null) return;
      set({ preview: null });
      onResult(sheetsResult('summary', yearOfWanted(wanted), report));
      await refresh();
    },
    dismiss: () => {
      set({ preview: null });
      task.dismiss();
    },
  };
}

const yearOfWanted = (wanted: Wanted): number =>
  wanted.kind === 'summary' ? yearOf(wanted.period) : wanted.year;

function preview(actions: SummaryActions, wanted: Wanted, options: RunOptions): Promise<Preview> {
  switch (wanted.kind) {
    case 'summary':
      return actions.previewSummary(wanted.period, wanted.choice, options);
    case 'base':
      return actions.previewBase(wanted.year, options, wanted.populationsOf);
    case 'adjustments':
      return actions.previewAdjustments(wanted.year, options);
  }
}

function create(
  actions: SummaryActions,
  wanted: Wanted,
  onExisting: OnExisting,
  options: RunOptions,
): Promise<Report> {
  switch (wanted.kind) {
    case 'summary':
      return actions.createSummary(wanted.period, wanted.choice, onExisting, options);
    case 'base':
      return actions.createBase(wanted.year, onExisting, options, wanted.populationsOf);
    case 'adjustments':
      return actions.createAdjustments(wanted.year, onExisting, options);
  }
}
