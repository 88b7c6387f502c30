import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { find } from '../../support/programs';
import { builtWorkbench } from './build';
import { serve } from './serve';

const SCREENSHOTS = join(process.cwd(), 'test-output');
const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane's own page. It is loaded anew with each workbook, so it must be asked for each time. */
  pane(): Promise<Frame>;
  /** Everything that should not have happened: console errors, failed requests, requests to elsewhere. */
  readonly complaints: readonly string[];
  /** Chooses a file by the button 打开 .xlsx. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The built workbench in a Chromium of its own, in the window that most offices have. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const served = await serve(await builtWorkbench());
  const browser = await chromium.launch({ executablePath: find('chromium')!, args: ARGS });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
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
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '打开 .xlsx' }).click();
      const buffer = Buffer.from(bytes);
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
    },
    async screenshot(name) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
