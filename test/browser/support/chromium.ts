import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { LIMITS } from '../../support/limits';

export interface OpenContext {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A context of its own, with nothing of any other suite in it, in the Chromium that the suites share. */
export async function openContext(options: BrowserContextOptions): Promise<OpenContext> {
  const keeper = process.env['BROWSERS'];
  const answer = await fetch(`${keeper}/${process.env['JEST_WORKER_ID']}`);
  if (!answer.ok) throw new Error(`no Chromium: ${await answer.text()}`);
  const browser = await chromium.connect(await answer.text());
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
