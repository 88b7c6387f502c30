/** How long a page that is being loaded again may take to let go. Milliseconds. */
const PATIENCE = 3000;

const lockOf = (id: string): string => `workbench-unsaved-${id}`;

/** Holds the page's copy as its own for as long as the page lives; resolves once it does. */
export function own(id: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(id), () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
  });
}

/** False where a page that still lives holds the copy. */
export async function isLeft(id: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    return await navigator.locks.request(lockOf(id), { signal }, () => true);
  } catch {
    return false;
  }
}
