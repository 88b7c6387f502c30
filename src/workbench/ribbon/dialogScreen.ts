import type { DialogScreen } from '../../host';
import { element } from '../page';

/** Shows what an add-in opens by `displayDialogAsync` over the workbench, with a title bar of the host's own. */
export const dialogScreen: DialogScreen = {
  open({ url, width, height }, closed) {
    const dialog = document.createElement('dialog');
    dialog.className = 'office-dialog';
    dialog.setAttribute('aria-label', '知识产权目标管理');
    dialog.style.width = `${width}vw`;
    dialog.style.height = `${height}vh`;
    const bar = document.createElement('div');
    bar.className = 'office-dialog-bar';
    const title = document.createElement('span');
    title.textContent = '知识产权目标管理';
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', '关闭对话框');
    bar.append(title, close);
    const frame = document.createElement('iframe');
    frame.title = '对话框内容';
    frame.src = url;
    dialog.append(bar, frame);
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      closed();
    });
    element('dialogs').append(dialog);
    dialog.showModal();
    return () => dialog.close();
  },
};
