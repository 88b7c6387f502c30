import { errors, type FileChooser, type Page } from 'playwright-core';
import { LIMITS } from '../../support/limits';

/** Chromium forgets after five seconds that a key or a button was pressed. Milliseconds, and some to spare. */
const FORGOTTEN = 10_000;

/**
 * What Chromium chooses files with, asked for by `press`. A page that was busy until the press was forgotten gets none;
 * then it is pressed again, as a person does who sees nothing happen.
 */
export async function fileChooser(page: Page, press: () => Promise<void>): Promise<FileChooser> {
  const until = Date.now() + LIMITS.page;
  for (;;) {
    const chooser = page.waitForEvent('filechooser', { timeout: FORGOTTEN });
    const [answer, pressed] = await Promise.allSettled([chooser, press()]);
    if (pressed.status === 'rejected') throw pressed.reason;
    if (answer.status === 'fulfilled') return answer.value;
    if (!(answer.reason instanceof errors.TimeoutError) || Date.now() > until) throw answer.reason;
  }
}
