/** A button with a menu under it: opened by a press, closed by a choice, by Escape or by leaving it. */
export function createMenu(
  button: HTMLButtonElement,
  items: readonly HTMLButtonElement[],
): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'ribbon-menu-holder';
  const menu = document.createElement('div');
  menu.className = 'ribbon-menu';
  menu.setAttribute('role', 'menu');
  menu.hidden = true;
  for (const item of items) item.setAttribute('role', 'menuitem');
  menu.append(...items);
  holder.append(button, menu);
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');

  const setOpen = (open: boolean): void => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) items[0]?.focus();
  };
  const isOpen = (): boolean => !menu.hidden;
  button.addEventListener('click', () => setOpen(!isOpen()));
  menu.addEventListener('click', () => setOpen(false));
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (!holder.contains(relatedTarget as Node | null)) setOpen(false);
  });
  holder.addEventListener('keydown', (event) => {
    if (!isOpen()) return;
    if (event.key === 'Escape') {
      setOpen(false);
      button.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    items[(at + step + items.length) % items.length]?.focus();
  });
  return holder;
}
