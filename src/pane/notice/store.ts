import type { DraftView, NoticeActions } from '../../actions/notice/types';
import type { Preview } from '../../actions/types';
import type { NoticeRefusal } from '../../messages';
import {
  draftOf,
  fromHtml,
  fromText,
  nextYear,
  recognise,
  type PlanDraft,
  type Source,
} from '../../notice';
import type { Plan } from '../../plan/types';
import type { Remarks } from '../../sheets/planDraft/planDraftSheet';
import { createStore, type Readable } from '../state/createStore';
import { sheetsResult, type Result } from '../state/result';
import { createTask, type Task } from '../task/task';
import { readNoticeFile } from './readNoticeFile';

export interface NoticeState {
  /** The plan whose keys, kinds and rules are taken over by name. */
  readonly base: Plan | null;
  /** What was recognised and is not on a sheet yet. */
  readonly draft: PlanDraft | null;
  readonly refusal: { readonly kind: NoticeRefusal; readonly file: string | null } | null;
  /** What would be written, with what is said of it there. */
  readonly preview: (Preview & { readonly remarks: Remarks }) | null;
  /** The sheet as it stands in the workbook; null: there is none, or nobody has looked. */
  readonly view: DraftView | null;
}

/** 新建、更正计划, and everything a person can do there. Methods never reject. */
export interface NoticeStore extends Readable<NoticeState> {
  readonly task: Task;
  readonly takeBase: (base: Plan | null) => void;
  readonly paste: (html: string, text: string) => void;
  readonly readFile: (file: File) => Promise<void>;
  readonly readSelection: () => Promise<void>;
  /** The next year's draft from the base alone, where there is no notice yet. */
  readonly startFromBase: () => void;
  /** The plan in force taken apart, to be corrected. */
  readonly correct: (plan: Plan) => void;
  readonly prepare: (remarks: Remarks) => Promise<void>;
  /** Writes what the preview on screen shows. */
  readonly write: () => Promise<void>;
  /** Reads the sheet and judges it anew. */
  readonly look: () => Promise<void>;
  readonly dismiss: () => void;
  /** Forgets what was recognised; the workbook is as it was. */
  readonly discard: () => void;
}

/** @param onResult told of what was written, and with null that something new begins */
export function createNoticeStore(
  actions: NoticeActions,
  base: Plan | null,
  onResult: (result: Result | null) => void,
): NoticeStore {
  const { get, subscribe, set } = createStore<NoticeState>({
    ...{ base, draft: null, refusal: null, preview: null, view: null },
  });
  const task = createTask();
  let source: Source | null = null;

  /** @param file its name, where it was one */
  function take(found: Source | NoticeRefusal, file: string | null): void {
    source = typeof found === 'string' ? null : found;
    const draft = source === null ? null : recognise(source, get().base);
    const isTable = draft !== null && draft.rows.length > 0;
    const kind = typeof found === 'string' ? found : 'noTable';
    set({
      draft: isTable ? draft : null,
      refusal: isTable ? null : { kind, file },
      preview: null,
    });
  }

  async function look(): Promise<void> {
    const view = await task.read((options) => actions.readDraft(options));
    if (task.get().failure === null) set({ view });
  }

  return {
    get,
    subscribe,
    task,
    takeBase(next) {
      set({ base: next });
      if (source !== null) take(source, null);
    },
    paste: (html, text) => take(/<table/i.test(html) ? fromHtml(html) : fromText(text), null),
    async readFile(file) {
      const found = await task.read(() => readNoticeFile(file));
      if (found !== null) take(found, file.name);
    },
    async readSelection() {
      const found = await task.read((options) => actions.readSelection(options));
      if (found !== null) take(found, null);
    },
    startFromBase: () => {
      const { base: from } = get();
      source = null;
      if (from !== null) set({ draft: nextYear(from), refusal: null, preview: null });
    },
    correct: (plan) => {
      source = null;
      set({ draft: draftOf(plan), base: plan, refusal: null, preview: null });
    },
    async prepare(remarks) {
      const { draft } = get();
      if (draft === null) return;
      onResult(null);
      const preview = await task.read((options) => actions.previewDraft(draft, remarks, options));
      if (preview !== null) set({ preview: { ...preview, remarks } });
    },
    async write() {
      const { draft, preview } = get();
      if (draft === null || preview === null) return;
      const { remarks } = preview;
      const report = await task.write((options) => actions.writeDraft(draft, remarks, options));
      if (report === null) return;
      set({ preview: null, draft: null });
      source = null;
      onResult(sheetsResult('year', report));
      await look();
    },
    look,
    dismiss: () => {
      set({ preview: null, refusal: null });
      task.dismiss();
    },
    discard: () => {
      source = null;
      set({ draft: null, preview: null, refusal: null });
    },
  };
}
