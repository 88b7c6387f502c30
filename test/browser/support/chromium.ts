import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { LIMITS } from '../../support/limits';
import { askKeeper } from './askKeeper';

export interface OpenContext {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A context of its own, with nothing of any other suite in it, in the Chromium that the suites share. */
export async function openContext(options: BrowserContextOptions): Promise<OpenContext> {
  const browser = await chromium.connect(
    await askKeeper(`chromium/${process.env['JEST_WORKER_ID']}`),
  );
  const context = await browser.newContext(options);
  context.setDefaultTimeout(LIMITS.page);
  return {
    context,
    async close() {
      await context.close();
      // This is a connection; the browser itself goes on.
      await browser.close();
    },
  };
}
