import { element } from './page';

export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

/** Asks what to do with the changes of the workbook that is about to be replaced. */
export function askAboutUnsaved(name: string): Promise<UnsavedAnswer> {
  const dialog = element<HTMLDialogElement>('unsaved');
  element('unsaved-question').textContent = `「${name}」有未保存的更改，要先保存吗？`;
  dialog.returnValue = 'cancel';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue as UnsavedAnswer);
  });
}
