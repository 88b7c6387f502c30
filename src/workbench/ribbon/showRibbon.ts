import { createMenu } from './menu';
import type { Ribbon, RibbonControl } from './readRibbon';
import { explain } from './supertip';

/** What a press on a button leads to. */
export interface RibbonUse {
  openPane(url: string): void;
  /** Settles when the function said that it is done. */
  run(functionName: string): Promise<void>;
}

/** Shows the tab of the add-in over the spreadsheet, as Excel shows it. */
export function showRibbon(into: HTMLElement, ribbon: Ribbon, use: RibbonUse): void {
  const tab = document.createElement('h2');
  tab.className = 'ribbon-tab';
  tab.textContent = ribbon.label;
  const groups = document.createElement('div');
  groups.className = 'ribbon-groups';
  groups.append(
    ...ribbon.groups.map(({ label, controls }) => {
      const group = document.createElement('div');
      group.className = 'ribbon-group';
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', label);
      const row = document.createElement('div');
      row.className = 'ribbon-row';
      row.append(...controls.map((control) => place(control, use)));
      const name = document.createElement('span');
      name.className = 'ribbon-group-name';
      name.textContent = label;
      group.append(row, name);
      return group;
    }),
  );
  into.setAttribute('aria-label', ribbon.label);
  into.replaceChildren(tab, groups);
}

function place(control: RibbonControl, use: RibbonUse): HTMLElement {
  const { does } = control;
  const button = ribbonButton(control, 32);
  explain(button, control.tip);
  if (does.kind !== 'menu') {
    button.addEventListener('click', () => void act(button, control, use));
    return button;
  }
  button.classList.add('has-menu');
  const items = does.items.map((item) => {
    const entry = ribbonButton(item, 16);
    entry.addEventListener('click', () => void act(button, item, use));
    return entry;
  });
  return createMenu(button, items);
}

function ribbonButton({ id, label, icons }: RibbonControl, size: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = id;
  button.className = 'ribbon-button';
  const icon = document.createElement('img');
  icon.src = icons.get(size) ?? '';
  icon.width = icon.height = size;
  icon.alt = '';
  const name = document.createElement('span');
  name.textContent = label;
  button.append(icon, name);
  return button;
}

/** As in Excel, a button that is at work cannot be pressed again. */
async function act(button: HTMLButtonElement, { does }: RibbonControl, use: RibbonUse) {
  if (does.kind === 'pane') use.openPane(does.url);
  if (does.kind !== 'function') return;
  button.disabled = true;
  try {
    await use.run(does.name);
  } finally {
    button.disabled = false;
  }
}
