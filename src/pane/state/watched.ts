export interface Watching {
  /** When it ends, however that is. */
  readonly onEnd: () => void;
  /** Where Excel tells of no changes. */
  readonly onRefused?: () => void;
}

/**
 * Watches until the answer is called, or the page goes: a pane that is closed unmounts nothing, and Excel would go on telling a page
 * that is gone.
 *
 * @param begin one request; what it answers ends it by another
 */
export function watched(
  begin: () => Promise<() => Promise<void>>,
  { onEnd, onRefused = () => undefined }: Watching,
): () => void {
  let isOver = false;
  let stop: (() => Promise<void>) | null = null;
  begin().then((remove) => {
    if (isOver) void remove();
    else stop = remove;
  }, onRefused);
  const end = (): void => {
    isOver = true;
    window.removeEventListener('pagehide', end);
    onEnd();
    void stop?.();
    stop = null;
  };
  window.addEventListener('pagehide', end, { once: true });
  return end;
}
