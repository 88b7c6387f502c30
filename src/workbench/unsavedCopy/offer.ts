import type { IWorkbookData } from '@univerjs/core';
import { element } from '../page';
import { isLeft } from './owner';
import { fromPieces } from './pieces';
import { copyIds, copyOf, removeCopy, type UnsavedCopy } from './store';

/**
 * Offers what pages that are gone did not save, each with its name and time.
 *
 * @param restore shows the workbook; false where the person changed their mind
 */
export async function offerUnsaved(
  restore: (workbook: IWorkbookData) => Promise<boolean>,
): Promise<void> {
  for (const id of await copyIds()) {
    if (!(await isLeft(id))) continue;
    const copy = await copyOf(id);
    if (copy !== undefined) show(copy, restore);
  }
}

function show(copy: UnsavedCopy, restore: (workbook: IWorkbookData) => Promise<boolean>): void {
  const room = element('recovery');
  const line = document.createElement('p');
  const time = new Date(copy.time).toLocaleString('zh-CN', { hour12: false });
  const text = document.createElement('span');
  text.textContent = `上次未保存的工作簿（「${copy.name}」，${time}）`;
  const done = async (): Promise<void> => {
    await removeCopy(copy.id);
    line.remove();
    room.hidden = room.childElementCount === 0;
  };
  line.append(
    text,
    button('恢复', async () => {
      if (await restore(fromPieces(copy.pieces))) await done();
    }),
    button('丢弃', done),
  );
  room.append(line);
  room.hidden = false;
}

function button(label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => {
    made.disabled = true;
    void act().finally(() => {
      made.disabled = false;
    });
  });
  return made;
}
