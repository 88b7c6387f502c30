import { brokenOff, portrait, state, type Hand, type PaneState } from './state';

export const check: readonly PaneState[] = [
  state('check', 'nothing', 'checkNothing', ({ see, text }) => see(text.check.needPeriod)),
  state('check', 'running', 'checkRunning', ({ see, text }) => see(text.check.running)),
  state('check', 'clean', 'checkClean', ({ see, text }) => see(text.check.cleanHint), portrait),
  state('check', 'findings', 'check', findings, portrait),
  state('check', 'filtered', 'check', async (hand) => {
    await findings(hand);
    for (const severity of ['error', 'warning'] as const) {
      await hand.page
        .getByRole('button', { name: hand.text.findings.severities[severity], exact: false })
        .first()
        .click();
    }
    await hand.see(hand.text.check.filtered);
  }),
  state('check', 'by-district', 'check', async (hand) => {
    await findings(hand);
    await hand.page.getByLabel(hand.text.check.grouping).selectOption('district');
  }),
  state('check', 'explain', 'check', async (hand) => {
    await findings(hand);
    await hand.press(hand.text.check.explain.open);
    await hand.page.getByPlaceholder(hand.text.check.explain.placeholder).fill('已核对');
  }),
  state('check', 'explained', 'check', async (hand) => {
    await findings(hand);
    await hand.press(hand.text.check.explain.open);
    await hand.page.getByPlaceholder(hand.text.check.explain.placeholder).fill('已核对');
    await hand.press(hand.text.check.explain.save);
    await hand.see(hand.text.findings.explained('已核对'));
  }),
  state('check', 'preview', 'check', suggestions, portrait),
  state('check', 'taken', 'check', async (hand) => {
    await suggestions(hand);
    await hand.press(hand.text.check.preview.confirm(3));
    await hand.see(hand.text.check.done.taken(3));
  }),
  state('check', 'listed', 'check', async (hand) => {
    await findings(hand);
    await hand.press(hand.text.check.list.sheet);
    await hand.see(hand.text.check.done.sheet('问题清单 2017-09'));
  }),
  state('check', 'half-written', 'checkHalf', async (hand) => {
    await suggestions(hand);
    await hand.press(hand.text.check.preview.confirm(3));
    await brokenOff(hand);
  }),
  state('check', 'waiting', 'checkWaits', ({ see, text }) => see(text.pane.editing.title)),
  state('check', 'fails', 'checkFails', ({ see, text }) =>
    see(text.pane.trouble.code('GeneralException')),
  ),
];

function findings({ see, text }: Hand): Promise<void> {
  return see(text.check.changeEvery(4));
}

async function suggestions(hand: Hand): Promise<void> {
  await findings(hand);
  await hand.press(hand.text.check.changeEvery(4));
  await hand.see(hand.text.check.preview.title(3));
}
