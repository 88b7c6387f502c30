import type { AxeResults } from 'axe-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const EVERYTHING = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What axe-core is asked about a page. */
const QUESTIONS = {
  all: { runOnly: EVERYTHING },
  /** Another theme of the same page changes nothing but its colours. */
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  /** Another language of the same page has the same colours. */
  words: {
    runOnly: EVERYTHING,
    rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
  },
};

type WithAxe = typeof globalThis & { axe: { run(options: object): Promise<AxeResults> } };

/** Puts axe-core into a page, whatever its policy says. */
export async function addAxe(page: Pick<Page, 'evaluate'>): Promise<void> {
  const path = join(process.cwd(), 'node_modules/axe-core/axe.min.js');
  await page.evaluate(await readFile(path, 'utf8'));
}

/** What axe-core has against a page, each with the element it is about. */
export async function violations(
  page: Pick<Page, 'evaluate'>,
  about: keyof typeof QUESTIONS = 'all',
): Promise<string[]> {
  const found = await page.evaluate(async (question) => {
    // Colours on their way from one state to the next are nobody's choice; a spinner never ends.
    await Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    );
    const { axe } = window as unknown as WithAxe;
    return (await axe.run({ ...question, resultTypes: ['violations'] })).violations;
  }, QUESTIONS[about]);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
