import { useEffect, type RefObject } from 'react';

/** So many places back; further nobody remembers where they were. */
const LONGEST = 12;

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex]';

interface Place {
  readonly element: HTMLElement;
  /** Tells the same control again after it was drawn anew. */
  readonly name: string;
}

/**
 * Keeps the keyboard in the pane: when what had it disappears or is switched off, it goes to where it was before, the
 * latest place first. Without this it falls out of the page, and the next Tab begins at its top.
 */
export function useFocusKept(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    let places: Place[] = [];
    let isMoving = false;

    const onFocusIn = ({ target }: FocusEvent): void => {
      // Where the keyboard was put is no place that a person has chosen.
      if (isMoving || !(target instanceof HTMLElement)) return;
      const name = nameOf(target);
      places = places.filter((place) => place.element !== target && place.name !== name);
      places = [{ element: target, name }, ...places].slice(0, LONGEST);
    };
    // A click beside everything takes the focus away on purpose.
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (target instanceof Element && target.closest(FOCUSABLE) === null) places = [];
    };
    const onChange = (): void => {
      const { activeElement } = document;
      if (places.length === 0 || (activeElement !== null && activeElement !== document.body))
        return;
      const [last] = places;
      // Switched off while it is at work: it comes back.
      if (last !== undefined && last.element.isConnected && isSwitchedOff(last.element)) return;
      for (const place of places) {
        const here = isUsable(place.element) ? place.element : sameIn(root, place.name);
        if (here === undefined) continue;
        isMoving = true;
        here.focus();
        isMoving = false;
        if (document.activeElement === here) return;
      }
    };
    const observer = new MutationObserver(onChange);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden', 'open'],
    });
    root.addEventListener('focusin', onFocusIn);
    root.addEventListener('pointerdown', onPointerDown);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', onFocusIn);
      root.removeEventListener('pointerdown', onPointerDown);
    };
  }, [pane]);
}

const isSwitchedOff = (element: HTMLElement): boolean => element.matches(':disabled');

const isUsable = (element: HTMLElement): boolean =>
  element.isConnected && !isSwitchedOff(element) && element.closest('[hidden]') === null;

function nameOf(element: HTMLElement): string {
  const { labels } = element as HTMLInputElement;
  const label =
    element.getAttribute('aria-label') ?? element.getAttribute('name') ?? labels?.[0]?.textContent;
  return `${element.tagName} ${label ?? element.textContent ?? ''}`;
}

function sameIn(root: HTMLElement, name: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (element) => isUsable(element) && nameOf(element) === name,
  );
}
