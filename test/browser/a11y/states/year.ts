import { september } from '../../../files/templates';
import { failureNames } from '../scenes';
import { brokenOff, nothing, portrait, state, type Hand, type PaneState } from './state';

async function choosePlanFile({ page, text }: Hand, json: string): Promise<void> {
  const input = page.getByLabel(text.planFile.choose, { exact: true }).and(page.locator('input'));
  await input.setInputFiles({
    name: '2018.json',
    mimeType: 'application/json',
    buffer: Buffer.from(json),
  });
}

export const year: readonly PaneState[] = [
  state('year', 'reading', 'reading'),
  state('year', 'first-run', 'firstRun', ({ see, text }) => see(text.pane.firstRun.what), portrait),
  state('year', 'empty', 'empty', ({ see, text }) => see(text.pane.plan.insert), portrait),
  state('year', 'preview', 'empty', preview, portrait),
  state('year', 'existing', 'inTheWay', preview),
  state('year', 'running', 'empty', async (hand) => {
    await preview(hand);
    await hand.page.evaluate(() => window.gallery.hold());
    await hand.press(hand.text.pane.preview.confirm(3));
    await hand.see(hand.text.pane.running.writing);
  }),
  state('year', 'cancelled', 'empty', async (hand) => {
    await preview(hand);
    await hand.page.evaluate(() => window.gallery.hold());
    await hand.press(hand.text.pane.preview.confirm(3));
    await hand.press(hand.text.pane.running.stop);
    await hand.see(hand.text.pane.result.cancelled);
  }),
  state(
    'year',
    'done',
    'empty',
    async (hand) => {
      await preview(hand);
      await hand.press(hand.text.pane.preview.confirm(3));
      await hand.see(hand.text.pane.result.title(3));
    },
    portrait,
  ),
  state('year', 'refusal', 'empty', async (hand) => {
    await choosePlanFile(hand, JSON.stringify({ id: 'x', year: '2018', indicators: [{}] }));
    await hand.see(hand.text.planFile.title('2018.json'));
  }),
  state('year', 'no-json', 'empty', async (hand) => {
    await choosePlanFile(hand, '{ "id": ');
    await hand.see(hand.text.planFile.title('2018.json'));
  }),
  state('year', 'months', 'inserted', ({ page }) => page.getByRole('radio').nth(8).check()),
  state('year', 'months-again', 'filling', ({ press, text }) =>
    press(text.pane.steps.period.again),
  ),
  state('year', 'plan-again', 'filling', ({ press, text }) => press(text.pane.steps.target.again)),
  state('year', 'period-preview', 'inserted', async ({ page, press, see, text }) => {
    await page.getByRole('radio').nth(8).check();
    await press(text.pane.months.create(september));
    await see(text.pane.preview.title);
  }),
  state('year', 'filling', 'filling', ({ see, text }) => see(text.pane.periods.title), portrait),
  state('year', 'all-filled', 'allFilled', nothing),
  state('year', 'target-gone', 'targetGone', nothing),
  state('year', 'waiting', 'waiting', ({ see, text }) => see(text.pane.editing.title), portrait),
  state('year', 'unreadable', 'unreadable', ({ see, text }) => see(text.pane.trouble.retry)),
  state('year', 'host-failed', 'hostFailed', ({ see, text }) => see(text.pane.trouble.retry)),
  state(
    'year',
    'read-only-manual',
    'readOnlyManual',
    async ({ page, see, text }) => {
      await see(text.workbookWarnings.readOnly.title);
      await page.getByRole('button', { name: text.workbookWarnings.recalculate }).waitFor();
    },
    portrait,
  ),
  state('year', 'recalculated', 'readOnlyManual', async ({ page, press, text }) => {
    await press(text.workbookWarnings.recalculate);
    await page
      .getByText(text.workbookWarnings.manualCalculation.title)
      .waitFor({ state: 'detached' });
  }),
  state('year', 'old-format', 'oldFormat', ({ see, text }) =>
    see(text.workbookWarnings.oldFormat.title),
  ),
  state('year', 'text-format', 'textFormat', ({ see, text }) =>
    see(text.workbookWarnings.textFormat.title),
  ),
  ...failureNames.map((code) =>
    state(
      'year',
      `failure-${code}`,
      `failure ${code}`,
      async ({ page, text }) => {
        await page.getByRole('button', { name: text.pane.trouble.retry, exact: true }).waitFor();
      },
      code === 'nameOversized' ? portrait : { tight: true },
    ),
  ),
  state('year', 'half-written', 'halfWritten', halfWritten, portrait),
  state('year', 'recovered', 'halfWritten', async (hand) => {
    await halfWritten(hand);
    await hand.press(hand.text.pane.trouble.recover);
    await hand.see(hand.text.pane.trouble.recovered);
  }),
];

async function preview({ press, see, text }: Hand): Promise<void> {
  await press(text.pane.plan.insert);
  await see(text.pane.preview.title);
}

async function halfWritten(hand: Hand): Promise<void> {
  await preview(hand);
  await hand.press(hand.text.pane.preview.confirm(3));
  await brokenOff(hand);
}
