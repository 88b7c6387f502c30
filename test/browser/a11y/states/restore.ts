import { portrait, state, type Hand, type PaneState } from './state';

export const restore: readonly PaneState[] = [
  state('restore', 'list', 'filling', open, portrait),
  state('restore', 'cells', 'filling', (hand) => look(hand, 0), portrait),
  state('restore', 'sheets', 'filling', (hand) => look(hand, 1)),
  state('restore', 'typed-since', 'filling', async (hand) => {
    await look(hand, 1);
    await hand.page.getByLabel(hand.text.restore.preview.accept(12)).check();
  }),
  state('restore', 'hindered-by-sheets', 'filling', (hand) => hindered(hand, 2), portrait),
  state('restore', 'hindered-by-newer', 'filling', (hand) => hindered(hand, 3)),
  state('restore', 'hindered-by-last-sheet', 'filling', (hand) => hindered(hand, 4)),
];

async function open({ press, see, text }: Hand): Promise<void> {
  await press(text.pane.restore.open);
  await see(text.restore.hint);
}

async function look(hand: Hand, index: number): Promise<void> {
  await open(hand);
  await hand.page.getByRole('button', { name: hand.text.restore.look }).nth(index).click();
  await hand.page.getByRole('heading', { level: 3 }).waitFor();
}

async function hindered(hand: Hand, index: number): Promise<void> {
  await look(hand, index);
  await hand.see(hand.text.restore.obstacle.title);
}
