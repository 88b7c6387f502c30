import type { Frame, Page } from 'playwright-core';
import { when } from '../support/when';

/** More stops than any page of the pane has. */
const MOST = 90;

const isNamed = (here: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? here === name : name.test(here);

/** Works in the pane by keys alone, and looks at each stop whether it can be seen. */
export class Keyboard {
  /** Stops of the focus that were looked at. */
  stops = 0;

  constructor(
    private readonly page: Page,
    private readonly pane: () => Promise<Frame>,
  ) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Goes on with Tab, or back, until the focus is on what has that name, as a person who looks for it does. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const pane = await this.pane();
    const seen: string[] = [];
    let here = await pane.evaluate(nameOfFocus);
    for (let step = 0; step < MOST; step += 1) {
      if (isNamed(here, name)) return;
      seen.push(here);
      await this.press(key);
      here = await this.look(pane);
    }
    throw new Error(
      `the keyboard never comes to ${name}; it stops at ${[...new Set(seen)].join(' | ')}`,
    );
  }

  /** Goes on or back, whichever way it is, as a person does who sees it. `selector` says where it stands. */
  async find(name: string | RegExp, selector: string): Promise<void> {
    const pane = await this.pane();
    const isBehind = await pane.evaluate((where) => {
      const there = document.querySelector(where);
      const place = there === null ? 0 : document.activeElement?.compareDocumentPosition(there);
      return ((place ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    }, selector);
    await this.to(name, isBehind ? 'Shift+Tab' : 'Tab');
  }

  /** Waits until the focus rests on what has that name: what is drawn anew takes it a moment later. */
  async rests(name: string | RegExp): Promise<void> {
    const here = await when(
      () => this.here(),
      (found) => isNamed(found, name),
    );
    if (!isNamed(here, name)) throw new Error(`the focus rests on “${here}”, not on ${name}`);
  }

  /** Presses a key that takes the focus elsewhere, and waits until it is there. */
  async move(key: string): Promise<void> {
    const before = await this.here();
    await this.press(key);
    await when(
      () => this.here(),
      (here) => here !== before,
    );
  }

  async enter(name: string | RegExp): Promise<void> {
    await this.to(name);
    await this.press('Enter');
  }

  /** The name of what has the focus, as it is read out. */
  async here(): Promise<string> {
    return (await this.pane()).evaluate(nameOfFocus);
  }

  /** The focus is on something that is on screen and marked as having it. @returns its name */
  private async look(pane: Frame): Promise<string> {
    const [wrong, name] = await Promise.all([
      pane.evaluate(faultOfFocus),
      pane.evaluate(nameOfFocus),
    ]);
    this.stops += 1;
    if (wrong !== null) throw new Error(wrong);
    return name;
  }
}

/** Runs in the pane. */
function nameOfFocus(): string {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return '';
  const { labels } = active as HTMLInputElement;
  return (active.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active.innerText).trim();
}

/** Runs in the pane: why what has the focus cannot be seen to have it; null where it can. */
function faultOfFocus(): string | null {
  const active = document.activeElement;
  // The focus is on its way through the window's own controls.
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const { width, height, top, bottom } = active.getBoundingClientRect();
  const isSeen = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
  if (!isSeen) return `${active.outerHTML.slice(0, 120)} is not on screen`;
  const isMarked = (element: Element, pseudo?: string): boolean => {
    const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content } = getComputedStyle(
      element,
      pseudo,
    );
    if (pseudo !== undefined && content === 'none') return false;
    return (
      (outlineStyle !== 'none' && outlineWidth !== '0px') ||
      boxShadow !== 'none' ||
      (pseudo !== undefined && borderBottomWidth !== '0px')
    );
  };
  // A field's frame is drawn by what stands around it.
  const drawn = [active, active.parentElement, active.nextElementSibling].filter(
    (each): each is Element => each !== null,
  );
  const isRinged = drawn.some((each) =>
    [undefined, '::after', '::before'].some((pseudo) => isMarked(each, pseudo)),
  );
  return isRinged ? null : `${active.outerHTML.slice(0, 160)} has no ring`;
}
