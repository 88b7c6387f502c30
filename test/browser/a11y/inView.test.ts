import { messagesFor } from '../../../src/messages';
import { describeWith } from '../../support/programs';
import { openGallery, type OpenGallery } from './openGallery';

const { pane, summary } = messagesFor('zh-CN');

describeWith(['chromium'], 'however long a page is', () => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());

  /** Whether the whole of it can be seen, and nothing lies over it. */
  const isInView = (name: string): Promise<boolean> =>
    gallery.page.getByRole('button', { name, exact: true }).evaluate((button) => {
      const { top, bottom, left, right } = button.getBoundingClientRect();
      if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
      return button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
  const scrollTo = (share: number): Promise<void> =>
    gallery.page.evaluate((to) => {
      const { scrollHeight, clientHeight } = document.documentElement;
      window.scrollTo(0, (scrollHeight - clientHeight) * to);
    }, share);

  it.each([350, 320])('what decides and what was done stay in view, %i px wide', async (width) => {
    const { page } = gallery;
    await page.setViewportSize({ width, height: 640 });
    await gallery.show('summaryMany', { dark: false, locale: 'zh-CN' });
    await page.getByRole('button', { name: summary.write.prepare, exact: true }).click();
    const confirm = pane.preview.confirm(19);
    await page.getByRole('button', { name: confirm, exact: true }).waitFor();
    await gallery.settled();
    // The list begins here and does not end on this screen.
    expect(await isInView(confirm)).toBe(true);
    expect(await isInView(pane.preview.cancel)).toBe(true);
    expect(await page.getByText('会商 2017-09 19').isVisible()).toBe(true);
    await gallery.screenshot(`in-view-preview-${width}`);

    await page.getByRole('button', { name: confirm, exact: true }).click();
    await page.getByRole('group', { name: pane.result.title(1) }).waitFor();
    for (const share of [0.5, 1]) {
      await scrollTo(share);
      await gallery.settled();
      expect(await isInView(pane.restore.offer)).toBe(true);
    }
    await gallery.screenshot(`in-view-result-${width}`);
  });

  it('would have found a button that is out of sight', async () => {
    await gallery.show('summaryMany', { dark: false, locale: 'zh-CN' });
    await gallery.page.getByRole('button', { name: summary.bulletin.copy }).waitFor();
    await scrollTo(0);
    expect(await isInView(summary.bulletin.copy)).toBe(false);
  });
});
