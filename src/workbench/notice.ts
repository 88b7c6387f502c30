import { element } from './page';

/** How long a remark in passing stays. Milliseconds. */
const PASSING = 6000;
/** Who waits longer than this wants to know what for. Milliseconds. */
const PATIENCE = 500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something over the sheet. A problem stays until it is closed; a remark goes by itself. */
export function notify(kind: 'remark' | 'problem', text: string): void {
  const bar = element('notice');
  const message = document.createElement('p');
  message.textContent = text;
  // A role set together with the text is announced; an empty live region that fills later may not be.
  message.setAttribute('role', kind === 'problem' ? 'alert' : 'status');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '知道了';
  close.addEventListener('click', clearNotice);
  bar.className = `notice ${kind}`;
  bar.replaceChildren(message, close);
  bar.hidden = false;
  clearTimeout(timer);
  if (kind === 'remark') timer = setTimeout(clearNotice, PASSING);
}

/** Waits for something, and after half a second says what for. */
export async function saying<T>(text: string, work: Promise<T>): Promise<T> {
  let said = false;
  const patience = setTimeout(() => {
    said = true;
    notify('remark', text);
  }, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(patience);
    if (said && element('notice').textContent?.startsWith(text)) clearNotice();
  }
}

export function clearNotice(): void {
  clearTimeout(timer);
  const bar = element('notice');
  bar.hidden = true;
  bar.replaceChildren();
}
