import type { Frame, Page, Request, Route } from 'playwright-core';
import { builtWorkbench } from '../browser/support/build';
import { openContext } from '../browser/support/chromium';
import { screenshot } from '../browser/support/screenshot';
import { serveSite } from './serve';

export interface Asked {
  readonly url: string;
  /** Null while there is no answer, or when there will be none. */
  status: number | null;
}

export interface OpenPackage {
  readonly page: Page;
  readonly origin: string;
  /** Every request of the package's pages and workers, in order. */
  readonly asked: readonly Asked[];
  /** What a page tells of its policy, and all errors. */
  readonly complaints: string[];
  pane(): Promise<Frame>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a package's pane in Chromium, beside the spreadsheet that stands in for Excel.
 *
 * @param folder as `npm run package` left it
 * @param elsewhere answers requests to other origins; refused without it
 */
export async function openPackage(
  folder: string,
  elsewhere: (route: Route) => unknown = (route) => route.abort(),
): Promise<OpenPackage> {
  const site = await serveSite(folder, await builtWorkbench());
  const { context, close } = await openContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  await context.addInitScript(standIn);
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== site.origin,
    elsewhere,
  );
  const page = await context.newPage();
  const asked: Asked[] = [];
  const entries = new Map<Request, Asked>();
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    const isOfWorkbench = url.startsWith(`${site.origin}/workbench/`);
    if (!/^https?:/.test(url) || isOfWorkbench) return;
    const entry: Asked = { url, status: null };
    asked.push(entry);
    entries.set(request, entry);
  });
  context.on('response', (response) => {
    const entry = entries.get(response.request());
    if (entry !== undefined) entry.status = response.status();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? error.message}`));
  // A page counts as loaded only with its office.js, which may never come.
  await page.goto(`${site.origin}/workbench/`, { waitUntil: 'domcontentloaded' });
  return {
    page,
    origin: site.origin,
    asked,
    complaints,
    async pane() {
      const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
      if (frame === null) throw new Error('the pane has no frame');
      await frame.waitForURL(/\/ipt\/pane\.html/, { waitUntil: 'commit' });
      return frame;
    },
    screenshot: (name) => screenshot(page, name),
    async close() {
      await close();
      await site.close();
    },
  };
}

/** Runs in each page before its own scripts: the workbench becomes its Excel, and breaches of its policy are told. */
function standIn(): void {
  if (window.parent !== window && window.location.pathname.startsWith('/ipt/')) {
    window.parent.workbench?.embed(window);
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI}`);
  });
}
