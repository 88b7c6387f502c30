import { messagesFor, type Locale } from '../../../src/messages';
import { pages } from '../../../src/pane/nav/pages';
import { describeWith } from '../../support/programs';
import { violations } from './axe';
import { tooWide } from './fits';
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

describeWith(['chromium'], 'every state of the pane, in a real browser', () => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(async () => {
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
      const found: Record<string, readonly string[]> = {};
      const note = (look: string, what: readonly string[]): void => {
        if (what.length > 0) found[look] = what;
      };
      note('light', await violations(page));
      note('stray English', await strayEnglish(page));
      await gallery.screenshot(`${picture}-light`);
      await gallery.look({ dark: true });
      note('dark', await violations(page, 'colours'));
      if (state.portrait) await gallery.screenshot(`${picture}-dark`);
      await gallery.look({ dark: false });
      for (const [look, size] of Object.entries({ NARROW, WIDE, ENLARGED })) {
        await page.setViewportSize(size);
        note(look, await tooWide(page));
        if (state.portrait || (state.tight && size === NARROW)) {
          await gallery.screenshot(`${picture}-${look.toLowerCase()}`);
        }
      }
      await page.setViewportSize(USUAL);
      if (state.portrait) {
        await page.emulateMedia({ forcedColors: 'active' });
        note('forced colours', await violations(page, 'colours'));
        await gallery.screenshot(`${picture}-forced`);
        await page.emulateMedia({ forcedColors: 'none' });
      }
      await reach(state, 'en');
      note('English', await violations(page, 'words'));
      note('stray Chinese', await strayChinese(page));
      if (state.portrait) await gallery.screenshot(`${picture}-en`);
      expect(found).toEqual({});
    },
  );

  it('would have found a text that is cut off', async () => {
    const { page } = gallery;
    await page.evaluate(() => {
      const box = document.createElement('p');
      box.textContent = '知识产权目标管理';
      box.style.cssText = 'width: 40px; overflow: hidden; white-space: nowrap';
      document.body.append(box);
    });
    expect(await tooWide(page)).toEqual([expect.stringMatching(/^cut off: <p /)]);
  });

  it('none wrote an error to the console', () => {
    expect(gallery.complaints).toEqual([]);
  });
});
