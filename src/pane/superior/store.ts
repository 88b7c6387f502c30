import { cellsOf, draftSuperior } from '../../actions/superior/draft';
import type { SuperiorActions } from '../../actions/superior';
import {
  NO_SUPERIOR_CHOICES,
  type SuperiorChoices,
  type SuperiorDraft,
  type WholeFigures,
} from '../../actions/superior/types';
import type { RunOptions } from '../../actions/types';
import type { FileSource } from '../../files/gather/fileOutcome';
import {
  fillSuperior,
  openSuperior,
  type OpenedOutcome,
  type OpenedSuperior,
} from '../../files/fill/inWorker';
import type { PlaceOptions } from '../../files/gather/place';
import type { SpawnWorker } from '../../files/gather/protocol';
import type { NamedFile } from '../../files/write/zip';
import { createStore, type Readable } from '../state/createStore';
import { createTask, type Task } from '../task/task';

export type SuperiorRefusal = Exclude<OpenedOutcome, OpenedSuperior>;

export interface SuperiorState {
  /** The template with the figures that were read for it. */
  readonly opened: { readonly file: OpenedSuperior; readonly whole: WholeFigures } | null;
  readonly choices: SuperiorChoices;
  /** Made for another unit, and somebody has looked. */
  readonly isChecked: boolean;
  readonly refusal: { readonly file: string; readonly why: SuperiorRefusal } | null;
  readonly note:
    | { readonly kind: 'changed' }
    | { readonly kind: 'saved'; readonly file: string; readonly cells: number }
    | null;
}

/** 填上级的填报表 and everything a person can do there. Methods never reject. */
export interface SuperiorStore extends Readable<SuperiorState> {
  readonly task: Task;
  readonly open: (source: FileSource) => Promise<void>;
  readonly choose: (choices: SuperiorChoices) => void;
  readonly check: (isChecked: boolean) => void;
  /** Saves the filled copy that is on screen. */
  readonly save: () => Promise<void>;
  readonly dismiss: () => void;
}

const NOTHING: SuperiorState = {
  opened: null,
  choices: NO_SUPERIOR_CHOICES,
  isChecked: false,
  refusal: null,
  note: null,
};

export function createSuperiorStore(
  actions: SuperiorActions,
  spawn: SpawnWorker,
  saveFile: (file: NamedFile) => void,
): SuperiorStore {
  const { get, subscribe, set } = createStore<SuperiorState>(NOTHING);
  const task = createTask();
  const reader = ({ signal }: RunOptions): PlaceOptions => ({ spawn, ...(signal && { signal }) });

  /** Puts up what the workbook says by now, where that is something else. */
  async function readAgain(file: OpenedSuperior, options: RunOptions): Promise<boolean> {
    const before = get();
    const whole = await actions.readWhole(file.template.identity.period, options);
    const isSame =
      JSON.stringify(draftIn(before)) === JSON.stringify(draftOf({ file, whole }, before));
    if (!isSame) set({ opened: { file, whole }, note: { kind: 'changed' } });
    return isSame;
  }

  return {
    get,
    subscribe,
    task,
    async open(source) {
      set(NOTHING);
      await task.read(async (options) => {
        const file = await openSuperior(source, reader(options));
        if (file === null) return;
        if (file.kind !== 'template') {
          set({ refusal: { file: source.name, why: file } });
          return;
        }
        const whole = await actions.readWhole(file.template.identity.period, options);
        set({ opened: { file, whole } });
      });
    },
    choose: (choices) => set({ choices, note: null }),
    check: (isChecked) => set({ isChecked }),
    async save() {
      const { opened } = get();
      const draft = draftIn(get());
      if (opened === null || draft === null) return;
      const cells = cellsOf(draft);
      await task.read(async (options) => {
        const { file } = opened;
        if (!(await readAgain(file, options))) return;
        const filled = await fillSuperior(file, cells, reader(options));
        if (filled === null) return;
        if (filled.kind !== 'filled') {
          set({ refusal: { file: file.name, why: filled } });
          return;
        }
        saveFile({ name: file.name, bytes: filled.bytes });
        set({ note: { kind: 'saved', file: file.name, cells: cells.length } });
      });
    },
    dismiss: () => {
      set({ refusal: null, note: null });
      task.dismiss();
    },
  };
}

/** What would be filled in by what is on screen. */
export const draftIn = (state: SuperiorState): SuperiorDraft | null =>
  state.opened === null ? null : draftOf(state.opened, state);

function draftOf(
  { file, whole }: NonNullable<SuperiorState['opened']>,
  { choices }: Pick<SuperiorState, 'choices'>,
): SuperiorDraft {
  return draftSuperior(file.template, whole, choices);
}
