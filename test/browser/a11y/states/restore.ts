import { portrait, state, type Hand, type PaneState } from './state';

export const restore: readonly PaneState[] = [
  state('restore', 'list', 'filling', open, portrait),
  state('restore', 'cells', 'filling', (hand) => look(hand, 0), portrait),
  state('restore', 'sheets', 'filling', (hand) => look(hand, 1)),
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
