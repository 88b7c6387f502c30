import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

export const takesPictures = process.env['SCREENSHOTS'] === '1';

/** With SCREENSHOTS=1 a picture below test-output, for somebody who wants to look; no test looks at it. */
export async function screenshot(page: Page, name: string, fullPage = false): Promise<void> {
  if (!takesPictures) return;
  const path = join(process.cwd(), 'test-output', `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage });
}
