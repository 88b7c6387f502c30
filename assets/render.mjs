/** Draws the icons anew after an .svg was changed: `node assets/render.mjs`. Needs Chromium. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = dirname(fileURLToPath(import.meta.url));
/** Sizes that Excel asks for, in pixels; 16 has a drawing of its own, made for its grid. */
const SIZES = [16, 32, 64, 80];

const executablePath = (process.env.PATH ?? '')
  .split(delimiter)
  .map((path) => join(path, 'chromium'))
  .find((path) => existsSync(path));

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => /^(?!.*-small).*\.svg$/.test(name))) {
  const name = file.replace('.svg', '');
  for (const size of SIZES) {
    const svg = readFileSync(join(folder, size === 16 ? `${name}-small.svg` : file), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0">${svg.replace('<svg', '<svg style="display:block"')}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, `${name}-${size}.png`), png);
  }
}
await browser.close();
