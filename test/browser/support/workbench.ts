import type { Frame, Page } from 'playwright-core';
import { builtWorkbench } from './build';
import { fileChooser } from './chooser';
import { openContext } from './chromium';
import { fewFrames } from './fewFrames';
import { screenshot, takesPictures } from './screenshot';
import { serve } from './serve';

export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane's own page. It is loaded anew with each workbook, so it must be asked for each time. */
  pane(): Promise<Frame>;
  /** Everything that should not have happened: console errors, failed requests, requests to elsewhere. */
  readonly complaints: readonly string[];
  /** Chooses a file by the button 打开 .xlsx. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** See `screenshot`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** In CSS pixels; by default the window that most offices have. */
  readonly window?: { readonly width: number; readonly height: number };
  /** Pixels of the screen for each of them. */
  readonly scale?: number;
  /** What day the pages take it for, e.g. `2017-10-09`; from its morning on the time runs. */
  readonly today?: string;
  /** The spreadsheet is drawn as often as on a screen, for whoever takes pictures or measures; see `fewFrames`. */
  readonly everyFrame?: boolean;
}

/** The built workbench in a browser context of its own. */
export async function openWorkbench({
  window = { width: 1366, height: 768 },
  scale = 1,
  today,
  everyFrame = takesPictures,
}: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const served = await serve(await builtWorkbench());
  const { context, close } = await openContext({
    viewport: window,
    deviceScaleFactor: scale,
    locale: 'zh-CN',
    ...(today !== undefined && { timezoneId: 'Asia/Shanghai' }),
  });
  if (today !== undefined) {
    await context.addInitScript(startDay, Date.parse(`${today}T09:00:00+08:00`));
  }
  if (!everyFrame) await context.addInitScript(fewFrames);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A pane that is opened anew leaves what it had just asked for.
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(served.origin) || /^(blob|data|about):/.test(url);
    if (!isOwn) complaints.push(`elsewhere: ${url}`);
  });
  await page.goto(`${served.origin}/`);
  return {
    page,
    complaints,
    async pane() {
      const frame = await page.waitForSelector('#pane iframe');
      const pane = await frame.contentFrame();
      if (pane === null) throw new Error('the pane has no frame');
      return pane;
    },
    async openFile(name, bytes) {
      const button = page.getByRole('button', { name: '打开 .xlsx' });
      const chooser = await fileChooser(page, () => button.click());
      const buffer = Buffer.from(bytes);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
    },
    screenshot: (name) => screenshot(page, name),
    async close() {
      await close();
      await served.close();
    },
  };
}

/** Runs in each page: `Date` tells another day, and goes on as fast as the real one. */
function startDay(start: number): void {
  const Real = Date;
  const ahead = start - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [Real.now() + ahead] : parts) as [number]));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  } as DateConstructor;
}
