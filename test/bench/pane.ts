import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { find } from '../support/programs';
import { serve } from './pane/serve';
import { watchStart, type Start } from './pane/watch';

/** How fast the pane is there, against an empty page of React and Fluent in the same frame, by turns. */
const RUNS = 9;
const SLOWER = [1, 4];
const PAGES = { pane: '/pane-embedded.html', empty: '/empty.html' } as const;
type Name = keyof typeof PAGES;

interface Run extends Start {
  /** Milliseconds that the tab's main thread was in scripts, the host's answers included. */
  readonly scripts: number;
  /** Bytes of the page's own scripts, compressed, up to when it was usable. */
  readonly bytes: number;
}

const folder = join(process.cwd(), 'node_modules/.cache/bench/pane');

function build(): void {
  const webpack = join(process.cwd(), 'node_modules/webpack-cli/bin/cli.js');
  const config = join(process.cwd(), 'test/bench/pane/webpack.config.cjs');
  const options = ['-c', config, '--mode', 'production', '--output-path', folder];
  execFileSync(process.execPath, [webpack, ...options], {
    env: { ...process.env, OFFICE_JS: 'local' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The pane's page with the empty page's script in the place of the pane's. */
function emptyPage(): string {
  const script = readdirSync(folder).find((name) => /^empty\..*\.js$/.test(name));
  if (script === undefined) throw new Error('the empty page was not built');
  const page = readFileSync(join(folder, 'pane-embedded.html'), 'utf8');
  const swapped = page.replace(/\bpane\.[0-9a-f]+\.js/, script);
  if (swapped === page) throw new Error("the pane's page names no script of the pane");
  return swapped;
}

async function open(page: Page, cdp: CDPSession, name: Name): Promise<Run> {
  const scripts = new Set<string>();
  let bytes = 0;
  const onResponse = ({ requestId, response, type }: ResponseEvent): void => {
    const isOwn = !/\/(office-js\/|embedded\.)/.test(response.url);
    if (type === 'Script' && isOwn) scripts.add(requestId);
  };
  const onFinished = ({ requestId, encodedDataLength }: FinishedEvent): void => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  };
  cdp.on('Network.responseReceived', onResponse);
  cdp.on('Network.loadingFinished', onFinished);
  const before = await scriptTime(cdp);
  await page.evaluate((path) => {
    document.querySelector<HTMLIFrameElement>('#pane iframe')!.src = path;
  }, `${PAGES[name]}?page=year`);
  await page.waitForFunction((path) => {
    const frame = document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentWindow!;
    return frame.location.pathname === path && frame.start !== undefined;
  }, PAGES[name]);
  const start = await page.evaluate(
    () => document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentWindow!.start!,
  );
  const after = await scriptTime(cdp);
  cdp.off('Network.responseReceived', onResponse);
  cdp.off('Network.loadingFinished', onFinished);
  if (name === 'pane') {
    const frame = page.frameLocator('#pane iframe');
    await frame.locator('[data-focus="primary"]').click();
    // Its heading takes the keyboard: the click was answered.
    await frame.locator('section h3:focus').waitFor();
  }
  return { ...start, scripts: after - before, bytes };
}

interface ResponseEvent {
  readonly requestId: string;
  readonly response: { readonly url: string };
  readonly type: string;
}

interface FinishedEvent {
  readonly requestId: string;
  readonly encodedDataLength: number;
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
}

/** Median and worst, in whole units. */
function summary(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  return `${median.toFixed(0)} / ${sorted.at(-1)!.toFixed(0)}`.padStart(15);
}

async function measure(): Promise<void> {
  const served = await serve(folder, { '/empty.html': emptyPage() });
  const browser = await chromium.launch({
    executablePath: find('chromium')!,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.addInitScript(watchStart);
    await page.goto(`${served.origin}/`);
    await page.frameLocator('#pane iframe').locator('[data-focus="primary"]').waitFor();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    for (const rate of SLOWER) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
      const runs: Record<Name, Run[]> = { pane: [], empty: [] };
      for (let turn = 0; turn < RUNS; turn += 1) {
        for (const name of Object.keys(PAGES) as Name[])
          runs[name].push(await open(page, cdp, name));
      }
      const load = loadavg()[0]!.toFixed(1);
      console.log(`CPU ${rate} × slower, ${RUNS} runs by turns, load of the machine ${load}`);
      for (const name of Object.keys(PAGES) as Name[]) {
        const columns = (['bytes', 'firstPaint', 'usable', 'interactive', 'scripts'] as const).map(
          (key) => summary(runs[name].map((run) => run[key])),
        );
        console.log(`  ${name.padEnd(6)}${columns.join('')}`);
      }
    }
  } finally {
    await browser.close();
    served.close();
  }
}

if (find('chromium') === null) {
  console.log('The start of the pane was left out: there is no chromium here');
} else {
  console.log(
    'The start of the pane (median / worst), without cache, office.js included in the times',
  );
  console.log(
    `        ${['JS bytes', 'first paint ms', 'usable ms', 'interactive ms', 'scripts ms'].map((title) => title.padStart(15)).join('')}`,
  );
  build();
  await measure();
}
