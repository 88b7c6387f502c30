import type { AxeResults } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What axe-core is asked about a page. */
const QUESTIONS = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  /** The rules about colours: another theme of the same page changes nothing else. */
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  /** The rules about where things lie: another width of the same page changes nothing else. */
  room: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
} as const;

type WithAxe = typeof globalThis & { axe: { run(options: object): Promise<AxeResults> } };

/** Puts axe-core into a page, whatever its policy says. */
export async function addAxe(page: Page): Promise<void> {
  const path = join(process.cwd(), 'node_modules/axe-core/axe.min.js');
  await page.evaluate(await readFile(path, 'utf8'));
}

/** What axe-core has against a page, each with the element it is about. */
export async function violations(
  page: Page,
  about: keyof typeof QUESTIONS = 'all',
): Promise<string[]> {
  const results = await page.evaluate(
    (runOnly) => (window as unknown as WithAxe).axe.run({ runOnly, resultTypes: ['violations'] }),
    QUESTIONS[about],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
