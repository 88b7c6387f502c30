import type { IWorkbookData } from '@univerjs/core';
import { blankWorkbook, type Engine } from '../host';
import { NotAWorkbookError } from '../host/xlsx/errors';
import { lossesOf } from '../host/xlsx/foreign/losses';
import { readInWorker, writeInWorker } from './bridge';
import { isEdit } from './edits';
import { chooseFile, download } from './files';
import { askAboutLosses } from './losses';
import type { HandedOver } from './newWindow';
import { clearNotice, notify, saying } from './notice';
import { openingProblem } from './openingProblem';
import { askAboutUnsaved } from './unsaved';
import type { Keeper } from './unsavedCopy/keep';

const EXTENSION = /\.xlsx$/i;

/** The workbook that is open, as a file: one at a time, as in one Excel window. */
export interface WorkbookFile {
  readonly name: string;
  /** Something was changed since it was made, opened or saved. */
  readonly changed: boolean;
  create(): Promise<void>;
  open(): Promise<void>;
  /** Shows a workbook that another window handed over. */
  take(handed: HandedOver): Promise<void>;
  /** Shows a workbook that was never saved; false where the open one is to stay. */
  restore(snapshot: IWorkbookData): Promise<boolean>;
  /** Resolves with false when it could not be written, or was not to be because of what would be lost. */
  save(): Promise<boolean>;
}

/**
 * @param onState called whenever the name or `changed` may have changed
 * @param onReplaced called after another workbook took the place of the open one
 */
export function workbookFile(
  engine: Engine,
  unsaved: Keeper,
  onState: (file: WorkbookFile) => void,
  onReplaced: () => void,
): WorkbookFile {
  let changed = false;
  let agreed = '';
  const setChanged = (to: boolean): void => {
    changed = to;
    onState(file);
  };

  async function replaceBy(snapshot: IWorkbookData, isChanged = false): Promise<void> {
    agreed = '';
    engine.load(snapshot);
    await engine.calculate();
    clearNotice();
    unsaved.forget();
    setChanged(isChanged);
    onReplaced();
  }

  async function mayReplace(): Promise<boolean> {
    if (!changed) return true;
    const answer = await askAboutUnsaved(file.name);
    return answer === 'discard' || (answer === 'save' && (await file.save()));
  }

  /** Asked once for the same losses: they do not grow by saving. */
  async function mayLose(snapshot: IWorkbookData): Promise<boolean> {
    const losses = lossesOf(snapshot);
    const all = JSON.stringify(losses);
    if (losses.length === 0 || all === agreed) return true;
    if (!(await askAboutLosses(snapshot.name, losses))) return false;
    agreed = all;
    return true;
  }

  const file: WorkbookFile = {
    get name() {
      return engine.workbook.getName();
    },
    get changed() {
      return changed;
    },
    async create() {
      if (await mayReplace()) await replaceBy(blankWorkbook());
    },
    async open() {
      const chosen = await chooseFile();
      if (chosen === null) return;
      const snapshot = await saying(`正在打开「${chosen.name}」…`, read(chosen));
      if (snapshot !== null && (await mayReplace())) await replaceBy(snapshot);
    },
    async take({ name, bytes }) {
      await replaceBy(await readInWorker(bytes, name));
    },
    async restore(snapshot) {
      if (!(await mayReplace())) return false;
      await replaceBy(snapshot, true);
      await unsaved.keep();
      return true;
    },
    async save() {
      // A cell that is being edited is entered first, as Excel does.
      await engine.facade.getActiveWorkbook()?.endEditingAsync(true);
      await engine.calculateNow();
      const snapshot = engine.save();
      if (!(await mayLose(snapshot))) return false;
      try {
        const bytes = await saying(`正在保存「${file.name}.xlsx」…`, writeInWorker(snapshot));
        download(bytes, `${file.name}.xlsx`);
      } catch (error) {
        notify('problem', `没有保存成功，当前工作簿没有变化。（${String(error)}）`);
        return false;
      }
      unsaved.forget();
      setChanged(false);
      return true;
    },
  };

  engine.onCommand((command, options) => {
    if (!changed && isEdit(command, options)) setChanged(true);
  });
  onState(file);
  return file;
}

async function read(chosen: File): Promise<IWorkbookData | null> {
  try {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    return await readInWorker(bytes, chosen.name.replace(EXTENSION, ''));
  } catch (error) {
    if (!(error instanceof NotAWorkbookError)) throw error;
    notify('problem', openingProblem(chosen.name, error.reason));
    return null;
  }
}
