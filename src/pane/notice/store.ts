import type {
  DraftPreview,
  DraftView,
  NoticeActions,
  OlderDraft,
  RemarksOn,
} from '../../actions/notice/types';
import type { RunOptions } from '../../actions/types';
import type { FileSource } from '../../files/gather/fileOutcome';
import type { SpawnWorker } from '../../files/gather/protocol';
import { openNotice, type Incoming } from '../../files/notice';
import type { NoticeRefusal } from '../../messages';
import { draftOf, nextYear, type Answers, type PlanDraft } from '../../notice';
import type { Plan } from '../../plan/types';
import { createStore, type Readable } from '../state/createStore';
import { sheetsResult, type Result } from '../state/result';
import { createTask, type Task } from '../task/task';
import { refusalOf } from './refusalOf';

export interface NoticeState {
  /** The plan whose keys, kinds and rules are taken over by name. */
  readonly base: Plan | null;
  /** To what was asked of the notice at hand. */
  readonly answers: Answers;
  /** What was recognised and is not on a sheet yet. */
  readonly draft: PlanDraft | null;
  readonly refusal: { readonly kind: NoticeRefusal; readonly file: string | null } | null;
  /** What would be written, with what is said of it there. */
  readonly preview: (DraftPreview & { readonly remarksOn: RemarksOn }) | null;
  /** The sheet as it stands in the workbook; null: there is none, or nobody has looked. */
  readonly view: DraftView | null;
}

/** 新建、更正计划, and everything a person can do there. Methods never reject. */
export interface NoticeStore extends Readable<NoticeState> {
  readonly task: Task;
  readonly takeBase: (base: Plan | null) => Promise<void>;
  /** Recognises the notice at hand anew, with what a person answered. */
  readonly answer: (more: Answers) => Promise<void>;
  readonly paste: (html: string, text: string) => Promise<void>;
  readonly readFile: (file: FileSource) => Promise<void>;
  readonly readSelection: () => Promise<void>;
  /** The next year's draft from the base alone, where there is no notice yet. */
  readonly startFromBase: () => void;
  /** The plan in force taken apart, to be corrected. */
  readonly correct: (plan: Plan) => void;
  readonly prepare: (remarksOn: RemarksOn) => Promise<void>;
  /** Writes what the preview on screen shows. */
  readonly write: (older: OlderDraft) => Promise<void>;
  /** Reads the sheet, and leaves it as it is; null: that failed, or there is none. */
  readonly look: () => Promise<DraftView | null>;
  /** The same, and remarks that are over are taken off the sheet. */
  readonly judge: () => Promise<DraftView | null>;
  readonly dismiss: () => void;
  /** Forgets what was recognised; the workbook is as it was. */
  readonly discard: () => void;
}

const joined = (before: Answers, more: Answers): Answers => ({
  ...before,
  ...more,
  sameMeasures: { ...before.sameMeasures, ...more.sameMeasures },
  sameUnits: { ...before.sameUnits, ...more.sameUnits },
  fates: { ...before.fates, ...more.fates },
});

/** @param onResult told of what was written, and with null that something new begins */
export function createNoticeStore(
  actions: NoticeActions,
  base: Plan | null,
  spawn: SpawnWorker,
  onResult: (result: Result | null) => void,
): NoticeStore {
  const { get, subscribe, set } = createStore<NoticeState>({
    ...{ base, answers: {}, draft: null, refusal: null, preview: null, view: null },
  });
  const task = createTask();
  /** What the draft was recognised in; null: in no notice. */
  let recognised: Incoming | null = null;

  async function take(
    bring: (options: RunOptions) => Promise<Incoming>,
    { base, answers }: Pick<NoticeState, 'base' | 'answers'> = { ...get(), answers: {} },
  ): Promise<void> {
    await task.read(async (options) => {
      const { signal } = options;
      const incoming = await bring(options);
      const outcome = await openNotice(incoming, base, answers, {
        spawn,
        ...(signal && { signal }),
      });
      if (outcome === null) return;
      if (outcome.kind === 'draft') {
        recognised = incoming;
        set({ base, answers, draft: outcome.draft, refusal: null, preview: null });
        return;
      }
      recognised = null;
      const file = incoming.kind === 'file' ? incoming.file.name : null;
      const kind = refusalOf(outcome, file ?? '');
      set({ base, answers, draft: null, refusal: { kind, file }, preview: null });
    });
  }

  const given = (incoming: Incoming) => () => Promise.resolve(incoming);

  async function seen(
    read: (options: RunOptions) => Promise<DraftView | null>,
  ): Promise<DraftView | null> {
    const view = await task.read(read);
    if (task.get().failure === null) set({ view });
    return view;
  }

  const look = () => seen((options) => actions.readDraft(options));

  return {
    get,
    subscribe,
    task,
    async takeBase(next) {
      if (recognised === null) set({ base: next });
      else await take(given(recognised), { base: next, answers: {} });
    },
    async answer(more) {
      const { base, answers } = get();
      if (recognised !== null)
        await take(given(recognised), { base, answers: joined(answers, more) });
    },
    paste: (html, text) => take(given({ kind: 'pasted', html, text })),
    readFile: (file) => take(given({ kind: 'file', file })),
    readSelection: () =>
      take(async (options) => ({ kind: 'range', cells: await actions.readSelection(options) })),
    startFromBase: () => {
      const { base: from } = get();
      recognised = null;
      if (from !== null) set({ draft: nextYear(from), refusal: null, preview: null });
    },
    correct: (plan) => {
      recognised = null;
      set({ draft: draftOf(plan), base: plan, refusal: null, preview: null });
    },
    async prepare(remarksOn) {
      const { draft } = get();
      if (draft === null) return;
      onResult(null);
      const preview = await task.read((options) => actions.previewDraft(draft, remarksOn, options));
      if (preview !== null) set({ preview: { ...preview, remarksOn } });
    },
    async write(older) {
      const { draft, preview } = get();
      if (draft === null || preview === null) return;
      const { remarksOn } = preview;
      const report = await task.write((options) =>
        actions.writeDraft(draft, remarksOn, older, options),
      );
      if (report === null) return;
      set({ preview: null, draft: null });
      recognised = null;
      onResult(sheetsResult('year', draft.header.year, report));
      await look();
    },
    look,
    judge: () => seen((options) => actions.judgeDraft(options)),
    dismiss: () => {
      set({ preview: null, refusal: null });
      task.dismiss();
    },
    discard: () => {
      recognised = null;
      set({ draft: null, preview: null, refusal: null });
    },
  };
}
