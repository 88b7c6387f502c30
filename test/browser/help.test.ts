import type { BrowserContextOptions, Page } from 'playwright-core';
import { messagesFor } from '../../src/messages';
import { handbookParts } from '../../src/pane/nav/handbook';
import { describeWith } from '../support/programs';
import { addAxe, violations } from './a11y/axe';
import { builtWorkbench } from './support/build';
import { openContext } from './support/chromium';
import { screenshot } from './support/screenshot';
import { serve, type Served } from './support/serve';
import { openWorkbench } from './support/workbench';

const PAGES = [
  ['help.html', 'zh-CN'],
  ['help.en.html', 'en'],
] as const;

describeWith(['chromium'], 'the handbook beside the pane', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await builtWorkbench());
  });
  afterAll(() => served.close());

  async function opened<T>(
    address: string,
    options: BrowserContextOptions,
    look: (page: Page, asked: readonly string[]) => Promise<T>,
  ): Promise<T> {
    const { context, close } = await openContext(options);
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${served.origin}/${address}`, { waitUntil: 'networkidle' });
      return await look(page, asked);
    } finally {
      await close();
    }
  }

  /** How much wider what is on it is than the window. */
  const wider = (page: Page): Promise<number> =>
    page.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );

  it.each(PAGES)('%s needs no script and nothing from elsewhere', (address, lang) =>
    opened(address, { javaScriptEnabled: false }, async (page, asked) => {
      expect(asked.filter((url) => !url.startsWith(`${served.origin}/`))).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('script, [style], iframe').count()).toBe(0);
      for (const part of ['target', 'period', 'templates', 'gather', 'check', 'summary', 'when']) {
        expect([part, await page.locator(`h2#${part}`).count()]).toEqual([part, 1]);
        expect([part, await page.locator(`nav a[href="#${part}"]`).count()]).toEqual([part, 1]);
      }
      // Styled by its own sheet, under its own policy.
      expect(asked.some((url) => /\/help\.[^/]*css$/.test(url))).toBe(true);
    }),
  );

  it.each(PAGES)(
    '%s shows each of its pictures, has nothing that axe-core minds, and fits',
    (address) =>
      opened(address, { viewport: { width: 1366, height: 800 } }, async (page) => {
        const broken = await page
          .locator('img')
          .evaluateAll((images) =>
            images
              .filter((image) => (image as HTMLImageElement).naturalWidth === 0)
              .map((image) => image.getAttribute('src')),
          );
        expect(broken).toEqual([]);
        await addAxe(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // The dark theme changes nothing but colours.
          const about = colorScheme === 'light' ? 'all' : 'colours';
          expect([colorScheme, await violations(page, about)]).toEqual([colorScheme, []]);
          for (const width of [1366, 360]) {
            await page.setViewportSize({ width, height: 800 });
            expect([colorScheme, width, await wider(page)]).toEqual([colorScheme, width, 0]);
            await screenshot(page, `${address.replace('.html', '')}-${colorScheme}-${width}`, true);
          }
        }
      }),
  );

  it('shows a picture for each of the eight tasks', () =>
    opened('help.html', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('img').count()).toBe(8);
    }));

  it('keeps what is on it apart under forced colours', () =>
    opened('help.html', { forcedColors: 'active' }, async (page) => {
      await screenshot(page, 'help-forced', true);
      const line = page.locator('.picture img').first();
      expect(await line.evaluate((image) => getComputedStyle(image).borderTopStyle)).toBe('solid');
    }));

  it('is opened from the pane at the part about the page one is on', async () => {
    const workbench = await openWorkbench();
    try {
      const text = messagesFor('zh-CN').pane;
      const pane = await workbench.pane();
      for (const id of ['year', 'gather', 'check', 'summary'] as const) {
        await pane.getByRole('tab', { name: text.pages[id] }).click();
        const next = workbench.page.context().waitForEvent('page');
        await pane.getByRole('link', { name: text.help.manual }).click();
        const page = await next;
        await page.waitForLoadState();
        expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
          `/help.html#${handbookParts[id]}`,
        );
        await page.locator(`h2#${handbookParts[id]}:target`).waitFor();
        await page.close();
      }
      expect(workbench.complaints).toEqual([]);
    } finally {
      await workbench.close();
    }
  });
});
