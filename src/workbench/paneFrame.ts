import { element } from './page';

const MIN_WIDTH = 320;
const MAX_WIDTH = 640;
const STEP = 10;

/** The task pane beside the sheet: the add-in's own page in a frame, loaded anew for each workbook. */
export interface PaneFrame {
  reload(): void;
  /** Opens the pane on that page of the add-in; one that is there already stays as it is. */
  show(url: string): void;
}

export function createPaneFrame(first: string): PaneFrame {
  let url = first;
  const toggle = element('toggle-pane');
  const setOpen = (open: boolean): void => {
    document.body.classList.toggle('pane-closed', !open);
    toggle.setAttribute('aria-pressed', String(open));
  };
  toggle.addEventListener('click', () => {
    setOpen(document.body.classList.contains('pane-closed'));
  });
  element('close-pane').addEventListener('click', () => {
    setOpen(false);
    toggle.focus();
  });
  makeResizable();

  const reload = (): void => {
    element('pane').querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.title = '目标管理';
    frame.src = url;
    element('pane').append(frame);
  };

  return {
    reload,
    show(wanted) {
      setOpen(true);
      if (wanted === url) return;
      url = wanted;
      reload();
    },
  };
}

function makeResizable(): void {
  const pane = element('pane');
  const divider = element('divider');
  const setWidth = (width: number): void => {
    pane.style.width = `${Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width))}px`;
  };
  divider.addEventListener('pointerdown', (down) => {
    divider.setPointerCapture(down.pointerId);
    document.body.classList.add('resizing');
  });
  divider.addEventListener('pointermove', (move) => {
    if (divider.hasPointerCapture(move.pointerId)) setWidth(window.innerWidth - move.clientX);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('resizing'));
  divider.addEventListener('keydown', ({ key }) => {
    const by = key === 'ArrowLeft' ? STEP : key === 'ArrowRight' ? -STEP : 0;
    if (by !== 0) setWidth(pane.offsetWidth + by);
  });
}
