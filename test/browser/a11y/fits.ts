import type { Page } from 'playwright-core';

/** What does not fit into the pane as wide as it is: the page itself, and texts that their own box cuts off. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const page = scrollWidth > clientWidth ? [`the page, by ${scrollWidth - clientWidth} px`] : [];
    const holdsText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const isCut = (element: Element): boolean => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // What only a screen reader is told is cut off on purpose.
      const isCutting = ['hidden', 'clip'].includes(overflowX) && clipPath === 'none';
      return isCutting && element.scrollWidth > element.clientWidth + 1;
    };
    const cut = [...document.querySelectorAll('body *')].filter(
      (element) => holdsText(element) && element.checkVisibility() && isCut(element),
    );
    return [...page, ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`)];
  });
}
