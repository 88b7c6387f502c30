/** For what appears below what a person was at: as a ref, brings it into view once, when it appears. */
export function intoView(element: HTMLElement | null): void {
  // Where tests run there is no layout, and no such function.
  element?.scrollIntoView?.({ block: 'nearest' });
}
