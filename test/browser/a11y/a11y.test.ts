import type { AxeResults } from 'axe-core';
import { messagesFor, type Locale } from '../../../src/messages';
import { pages } from '../../../src/pane/nav/pages';
import { describeWith } from '../../support/programs';
import { strayChinese, strayEnglish } from './language';
import { openGallery, type OpenGallery } from './openGallery';
import { states } from './states';
import type { Hand, PaneState } from './states/state';

/** As wide as Excel opens its pane, and as narrow as it lets one make it. CSS pixels. */
const USUAL = { width: 350, height: 640 };
const NARROW = { width: 320, height: 640 };
/** The usual pane in a window that enlarges everything to 200 %. */
const ENLARGED = { width: 175, height: 320 };
const WIDE = { width: 700, height: 640 };

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describeWith(['chromium'], 'every state of the pane, in a real browser', () => {
  let gallery: OpenGallery;
  let tried = 0;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(async () => {
    console.log(`axe-core: ${states.length} states, ${tried} looks at them`);
    await gallery.close();
  });

  async function reach(state: PaneState, locale: Locale): Promise<void> {
    const { page } = gallery;
    const hand: Hand = {
      page,
      text: messagesFor(locale),
      press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
      see: (text) => page.getByText(text, { exact: true }).first().waitFor(),
    };
    await page.setViewportSize(USUAL);
    await gallery.show(state.scene, { dark: false, locale });
    await state.reach(hand);
    await gallery.settled();
  }

  /** What axe-core has against the page, each with the elements it is about. */
  async function violations(): Promise<string[]> {
    tried += 1;
    const results = await gallery.page.evaluate(
      (tags) =>
        (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations'],
        }),
      RULES,
    );
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }

  /** How many pixels the page is wider than the pane. */
  const overflow = () =>
    gallery.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  it('each page has its states here', () => {
    const shown = new Set(states.map(({ page }) => page));
    expect([...shown].filter((page) => page !== 'stopped' && page !== 'restore').sort()).toEqual(
      pages.map(({ id }) => id).sort(),
    );
    const names = states.map(({ page, name }) => `${page} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(states.map((state) => [`${state.page} ${state.name}`, state] as const))(
    '%s',
    async (_name, state) => {
      const { page } = gallery;
      const picture = `${state.page}-${state.name}`;
      await reach(state, 'zh-CN');
      const found: Record<string, unknown> = {};
      const note = (look: string, what: readonly string[] | number): void => {
        if (typeof what === 'number' ? what > 0 : what.length > 0) found[look] = what;
      };
      note('light', await violations());
      note('stray English', await strayEnglish(page));
      await gallery.screenshot(`${picture}-light`);
      await gallery.look({ dark: true });
      note('dark', await violations());
      if (state.portrait) await gallery.screenshot(`${picture}-dark`);
      await gallery.look({ dark: false });
      for (const [look, size] of Object.entries({ NARROW, WIDE, ENLARGED })) {
        await page.setViewportSize(size);
        // Enlarged, a page is the same with less room: one that has everything on it is enough.
        if (size !== ENLARGED || state.portrait) note(look, await violations());
        note(`${look}, overflow`, await overflow());
        if (state.portrait || (state.tight && size === NARROW)) {
          await gallery.screenshot(`${picture}-${look.toLowerCase()}`);
        }
      }
      await page.setViewportSize(USUAL);
      if (state.portrait) {
        await page.emulateMedia({ forcedColors: 'active' });
        note('forced colours', await violations());
        await gallery.screenshot(`${picture}-forced`);
        await page.emulateMedia({ forcedColors: 'none' });
      }
      await reach(state, 'en');
      note('English', await violations());
      note('stray Chinese', await strayChinese(page));
      if (state.portrait) await gallery.screenshot(`${picture}-en`);
      expect(found).toEqual({});
    },
  );

  it('none wrote an error to the console', () => {
    expect(gallery.complaints).toEqual([]);
  });
});
