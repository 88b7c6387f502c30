import type { OpenWorkbench } from './workbench';

/** What can be read in the pane as it is scrolled now, line by line; what stands in its fields too. */
export async function paneWords(workbench: OpenWorkbench): Promise<string[]> {
  const pane = await workbench.pane();
  const lines = await pane.evaluate(() => {
    const isSeen = ({ top, bottom, width, height }: DOMRect): boolean =>
      bottom > 2 && top < innerHeight - 2 && width > 1 && height > 1;
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (
        node instanceof HTMLInputElement ||
        node instanceof HTMLTextAreaElement ||
        node instanceof HTMLSelectElement
      ) {
        const isChoice = ['radio', 'checkbox'].includes(node.type);
        const text = node instanceof HTMLSelectElement ? node.selectedOptions[0]?.text : node.value;
        if (!isChoice && isSeen(node.getBoundingClientRect())) seen.push(text ?? '');
      }
      const parent = node.parentElement;
      if (!(node instanceof Text) || parent === null || parent.matches('option, textarea'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What only a screen reader is told lies in a box of one pixel.
      const isShown = parent.checkVisibility() && isSeen(parent.getBoundingClientRect());
      if (isShown && isSeen(range.getBoundingClientRect())) seen.push(node.data);
    }
    return seen;
  });
  // A tab holds its name twice, so that it is no wider when it is bold.
  return lines.map(lasting).filter((line, at, all) => line !== '' && line !== all[at - 1]);
}

/** The same whenever it is taken: the time of day runs. */
const lasting = (line: string): string =>
  line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\b\d{1,2}:\d{2}(:\d{2})?\b/g, 'hh:mm');
