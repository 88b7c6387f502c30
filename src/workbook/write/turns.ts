/** So long the pane may be deaf to its user. Milliseconds. */
const LONGEST = 50;

/** Does something with one item after another; the pane has its turn in between where that takes long. */
export async function inTurns<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - start < LONGEST) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  }
}
