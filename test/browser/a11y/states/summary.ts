import { brokenOff, portrait, state, type Hand, type PaneState } from './state';

export const summary: readonly PaneState[] = [
  state('summary', 'nothing', 'summaryNothing', ({ see, text }) => see(text.summary.needPeriod)),
  state('summary', 'full', 'summary', full, portrait),
  state('summary', 'copied', 'summary', async (hand) => {
    await full(hand);
    await hand.press(hand.text.summary.bulletin.copy);
    await hand.page
      .getByRole('status')
      .getByText(/通报已复制|Copied|剪贴板|clipboard/)
      .waitFor();
  }),
  state('summary', 'preview', 'summary', askSummary, portrait),
  state('summary', 'conflict', 'summaryThere', askSummary),
  state('summary', 'written', 'summary', async (hand) => {
    await askSummary(hand);
    await hand.press(hand.text.pane.preview.confirm(1));
    await hand.see(hand.text.pane.result.title(1));
  }),
  state('summary', 'running', 'summaryRunning', async (hand) => {
    await askSummary(hand);
    await hand.press(hand.text.pane.preview.confirm(1));
    await hand.see(hand.text.pane.running.writing);
  }),
  state('summary', 'half-written', 'summaryHalf', async (hand) => {
    await askSummary(hand);
    await hand.press(hand.text.pane.preview.confirm(1));
    await brokenOff(hand);
  }),
  state('summary', 'waiting', 'summaryWaits', ({ see, text }) => see(text.pane.editing.title)),
  state('summary', 'fails', 'summaryFails', ({ see, text }) =>
    see(text.pane.trouble.code('GeneralException')),
  ),
];

function full({ see, text }: Hand): Promise<void> {
  return see(text.summary.map.hint);
}

async function askSummary(hand: Hand): Promise<void> {
  await full(hand);
  await hand.press(hand.text.summary.write.prepare);
  await hand.see(hand.text.pane.preview.title);
}
