/** How long the pointer rests before a button explains itself, as in Excel. Milliseconds. */
const REST = 500;

/** Explains a button under it while the pointer rests there or the keyboard is on it. */
export function explain(
  button: HTMLButtonElement,
  tip: { readonly title: string; readonly text: string },
): void {
  const box = document.createElement('span');
  box.className = 'supertip';
  box.id = `${button.id}.tip`;
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  const title = document.createElement('strong');
  title.textContent = tip.title;
  const text = document.createElement('span');
  text.textContent = tip.text;
  box.append(title, text);
  button.append(box);
  button.setAttribute('aria-describedby', box.id);
  // Its name must not come to include the explanation inside it.
  button.setAttribute('aria-label', button.querySelector('span')?.textContent ?? '');

  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      box.hidden = button.getAttribute('aria-expanded') === 'true';
    }, after);
  };
  const hide = (): void => {
    clearTimeout(timer);
    box.hidden = true;
  };
  button.addEventListener('pointerenter', () => show(REST));
  button.addEventListener('focus', () => button.matches(':focus-visible') && show(0));
  for (const leaving of ['pointerleave', 'blur', 'click']) button.addEventListener(leaving, hide);
}
