/** Runs once after all suites: ends the browsers that were launched for them. */
export default async function endBrowsers(): Promise<void> {
  await globalThis.endBrowsers?.();
}
