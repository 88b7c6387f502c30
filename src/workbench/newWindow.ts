import { download } from './files';
import { notify } from './notice';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let opened = 1;

/** A workbook that another window of the workbench handed to this one. */
export interface HandedOver {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a workbook in a window of its own, as Excel does for an add-in; null for an empty one. */
export function openInNewWindow(bytes: Uint8Array | null): void {
  opened += 1;
  const name = `工作簿${opened}`;
  const page = window.location.pathname;
  if (bytes === null) {
    window.open(page);
    return;
  }
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  if (window.open(`${page}#${encodeURIComponent(name)}=${url}`) !== null) return;
  URL.revokeObjectURL(url);
  download(bytes, `${name}.xlsx`);
  notify('problem', `浏览器拦住了新窗口，已改为下载「${name}.xlsx」，可用“打开 .xlsx”打开。`);
}

/** What this window was opened with; null for one that a person opened. */
export async function handedOver(): Promise<HandedOver | null> {
  const [, name, url] = /^#([^=]*)=(blob:.+)$/.exec(window.location.hash) ?? [];
  if (name === undefined || url === undefined) return null;
  // Loaded again, the page would ask for a file that is gone.
  window.history.replaceState(null, '', window.location.pathname);
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  URL.revokeObjectURL(url);
  return { name: decodeURIComponent(name), bytes };
}
