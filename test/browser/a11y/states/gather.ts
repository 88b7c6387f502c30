import { encryptedFile } from '../../../files/encrypted';
import { goodFigures } from '../../../files/submissions';
import { templateBytes } from '../../../files/templates';
import { brokenOff, portrait, state, type Hand, type PaneState } from './state';

const SHEET = /完成 2017-09/;

/** Good, faulty, locked, for a district that sent two, and from another system. */
async function sixFiles() {
  const file = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  const faulty = { ...goodFigures('rudong'), '2': 9_999, '10': { text: '约120家' }, '11': null };
  return [
    file('海安.xlsx', await templateBytes('haian', goodFigures('haian'))),
    file('海门.xlsx', await templateBytes('haimen', goodFigures('haimen'))),
    file('海门-最终.xlsx', await templateBytes('haimen', { ...goodFigures('haimen'), '1': 5587 })),
    file('如东.xlsx', await templateBytes('rudong', faulty)),
    file('启东.xlsx', encryptedFile()),
    file('说明.docx', new Uint8Array([1, 2, 3])),
  ];
}

const fileInput = (page: Hand['page'], text: Hand['text']) =>
  page.getByLabel(text.gather.files.choose, { exact: true }).and(page.locator('input'));

async function chooseFiles({ page, text }: Hand): Promise<void> {
  await fileInput(page, text).setInputFiles(await sixFiles());
}

/** The same, too large for the page's own thread: only workers read them. */
async function chooseLargeFiles({ page, text }: Hand): Promise<void> {
  const large = (await sixFiles()).map((file) => ({
    ...file,
    buffer: Buffer.concat([file.buffer, Buffer.alloc(100_000)]),
  }));
  await fileInput(page, text).setInputFiles(large);
}

async function looked(hand: Hand): Promise<void> {
  await chooseFiles(hand);
  await hand.see(hand.text.gather.preview.title);
}

async function writtenFiles(hand: Hand): Promise<void> {
  await looked(hand);
  await hand.page.getByRole('button', { name: SHEET }).click();
}

export const gather: readonly PaneState[] = [
  state(
    'gather',
    'nothing',
    'gatherNothing',
    ({ see, text }) => see(text.gather.needPeriod),
    portrait,
  ),
  state('gather', 'no-period', 'gatherNoPeriod', ({ see, text }) =>
    see(text.gather.templates.hint),
  ),
  state('gather', 'empty', 'gather', ({ see, text }) => see(text.gather.files.drop), portrait),
  state('gather', 'templates', 'gather', async ({ page, see, text }) => {
    await page.getByText(text.gather.templates.title, { exact: true }).click();
    await see(text.gather.templates.hint);
  }),
  state('gather', 'template-one', 'gather', async ({ page, see, text }) => {
    await page.getByText(text.gather.templates.title, { exact: true }).click();
    await page.getByLabel(text.gather.templates.district).selectOption('haimen');
    await see(text.gather.templates.openMissing);
  }),
  state('gather', 'template-fails', 'gather', async ({ page, press, text }) => {
    await page.getByText(text.gather.templates.title, { exact: true }).click();
    await press(text.gather.templates.zip);
    await page.getByText(text.pane.trouble.code('GeneralException')).waitFor();
  }),
  state('gather', 'reading', 'gatherReading', async (hand) => {
    await chooseLargeFiles(hand);
    await hand.see(hand.text.gather.files.reading(0, 6));
  }),
  state('gather', 'stopped', 'gatherReading', async (hand) => {
    await chooseLargeFiles(hand);
    await hand.press(hand.text.pane.running.stop);
    await hand.see(hand.text.gather.files.stopped);
  }),
  state('gather', 'verdicts', 'gather', looked, portrait),
  state('gather', 'details', 'gather', async (hand) => {
    await looked(hand);
    const rudong = hand.page.locator('[data-district=rudong]');
    await rudong.getByText(hand.text.gather.preview.show).click();
    await hand.page.getByText(/^(可收的文件|Good files)/).click();
  }),
  state('gather', 'writing', 'gatherWriting', async (hand) => {
    await writtenFiles(hand);
    await hand.see(hand.text.gather.writing(2, 3));
  }),
  state('gather', 'written', 'gather', async (hand) => {
    await writtenFiles(hand);
    await hand.see(hand.text.gather.written(241));
  }),
  state('gather', 'changed', 'gatherChanged', async (hand) => {
    await writtenFiles(hand);
    await hand.see(hand.text.gather.changedMeanwhile);
  }),
  state('gather', 'fails', 'gatherFails', async (hand) => {
    await writtenFiles(hand);
    await hand.page.getByText(hand.text.pane.trouble.code('GeneralException')).waitFor();
  }),
  state('gather', 'half-written', 'gatherHalf', async (hand) => {
    await writtenFiles(hand);
    await brokenOff(hand);
  }),
  state('gather', 'waiting', 'gatherWaits', ({ see, text }) => see(text.pane.editing.title)),
  state('gather', 'correct', 'gather', async ({ page, see, text }) => {
    await page.getByText(text.gather.correct.title, { exact: true }).click();
    await see(text.gather.correct.hint);
  }),
];
