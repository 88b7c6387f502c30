/** Longer than anything waited for takes on a slow and busy machine. Milliseconds. */
const LIMIT = 120_000;

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const since = performance.now();
  while (!isSo()) {
    if (performance.now() - since > LIMIT)
      throw new Error(`after ${LIMIT / 1000} s not yet: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
