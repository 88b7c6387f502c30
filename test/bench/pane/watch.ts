/** What a page tells of its own start, in milliseconds after its navigation began. */
export interface Start {
  /** The first button is there and can be pressed. */
  readonly usable: number;
  /** `usable`, or the end of the last long task after it that began within half a second of the one before. */
  readonly interactive: number;
  readonly firstPaint: number;
}

declare global {
  interface Window {
    start?: Promise<Start>;
  }
}

/** Runs in every frame before its own scripts; stands alone, since it is sent to the browser as text. */
export function watchStart(): void {
  const QUIET = 500;
  if (!/\/(pane-embedded|empty)\.html$/.test(location.pathname)) return;
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  window.start = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const button = document.querySelector<HTMLButtonElement>('[data-focus="primary"]');
      if (button === null || button.disabled) return;
      watch.disconnect();
      const usable = performance.now();
      const settle = (): void => {
        const ends = tasks.map(({ startTime, duration }) => startTime + duration);
        const interactive = Math.max(usable, ...ends);
        if (performance.now() < interactive + QUIET) return void setTimeout(settle, 50);
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        resolve({ usable, interactive, firstPaint: paint?.startTime ?? NaN });
      };
      settle();
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
