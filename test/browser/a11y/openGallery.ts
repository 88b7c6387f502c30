import { build, type Plugin } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openContext } from '../support/chromium';
import { screenshot } from '../support/screenshot';
import { serve } from '../support/serve';
import { addAxe } from './axe';
import type { Look } from './gallery';
import type { SceneName } from './scenes';

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { esbuildPlugin } = require('../../../src/package/seeds.cjs') as { esbuildPlugin: Plugin };

const ROOT = process.cwd();
const FOLDER = join(ROOT, 'node_modules/.cache/ipt-gallery');

export interface OpenGallery {
  readonly page: Page;
  /** Errors that the page wrote to its console. */
  readonly complaints: readonly string[];
  show(scene: SceneName, look: Look): Promise<void>;
  /** Another look of what is on screen. */
  look(look: Partial<Look>): Promise<void>;
  /** Waits until nothing on screen changes its colour or place any more. */
  settled(): Promise<void>;
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The pane by itself with actions that behave as a test wants: every state of it, in a real browser. */
export async function openGallery(): Promise<OpenGallery> {
  await mkdir(join(FOLDER, 'plans'), { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'test/browser/a11y/gallery.tsx')],
    bundle: true,
    outfile: join(FOLDER, 'gallery.js'),
    jsx: 'automatic',
    // What React's development build warns of, the pane's own suites see.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"http://localhost"' },
    logLevel: 'error',
    plugins: [withFakeRestore, esbuildPlugin],
  });
  await writeFile(join(FOLDER, 'index.html'), PAGE);
  await writeFile(join(FOLDER, 'plans/index.json'), '[]');
  const served = await serve(FOLDER);
  const { context, close } = await openContext({ locale: 'zh-CN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${served.origin}/`);
  await addAxe(page);
  const settled = (): Promise<void> =>
    page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  return {
    page,
    settled,
    complaints,
    show: (scene, look) =>
      page.evaluate(([name, wanted]) => window.gallery.show(name, wanted), [scene, look] as const),
    async look(look) {
      await page.evaluate((wanted) => window.gallery.look(wanted), look);
      await settled();
    },
    screenshot: (name) => screenshot(page, `pane/${name}`, true),
    async close() {
      await close();
      await served.close();
    },
  };
}

/** 写入记录 asks the workbook by itself, whatever page is open. */
const withFakeRestore: Plugin = {
  name: 'fake restore',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/actions\/restore$/ }, ({ importer }) =>
      importer.includes('pane') ? { path: join(ROOT, 'test/browser/a11y/fakeRestore.ts') } : null,
    ),
};

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>目标管理</title>
    <link rel="icon" href="data:," />
    <style>
      body {
        margin: 0;
      }
    </style>
  </head>
  <body>
    <div id="pane"></div>
    <script src="gallery.js"></script>
  </body>
</html>
`;
