/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EvidenceActions, EvidenceOutcome } from '../../../src/actions/evidence/types';
import { WorkbookError } from '../../../src/actions/types';
import { messagesFor } from '../../../src/messages';
import { EvidenceButton } from '../../../src/pane/evidence/EvidenceButton';
import { Screen } from '../../../src/pane/look/Screen';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { FakeActions, plan } from '../fakeActions';
import { wholeCatalogue } from '../words';

const text = messagesFor('zh-CN').ledgers.evidence;

function show(answer: () => Promise<EvidenceOutcome>) {
  const shownAll: string[] = [];
  const actions: EvidenceActions = {
    showEvidence: answer,
    showSelected: answer,
    showAll: (name) => Promise.resolve(void shownAll.push(name)),
  };
  render(
    <Screen dark={false} locale="zh-CN">
      <PaneProvider
        store={createPaneStore(new FakeActions(), () => Promise.resolve([plan]))}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2017, month: 10 }}
      >
        <EvidenceButton label={text.rows} actions={actions} ask={(all) => all.showSelected()} />
      </PaneProvider>
    </Screen>,
  );
  return { user: userEvent.setup(), shownAll };
}

const press = (name: string) => screen.getByRole('button', { name });

it('filters for the rows of a figure, and shows all of them again', async () => {
  const { user, shownAll } = show(() =>
    Promise.resolve({ kind: 'shown', sheet: '台账 甲', name: 'ipt_ledger_2017_a' }),
  );
  expect(screen.queryByRole('button', { name: text.all })).toBeNull();
  await user.click(press(text.rows));
  expect(await screen.findByText(text.shown('台账 甲'))).toBeVisible();
  await user.click(press(text.all));
  expect(await screen.findByText(text.allShown)).toBeVisible();
  expect(shownAll).toEqual(['ipt_ledger_2017_a']);
});

it.each<[EvidenceOutcome, string]>([
  [{ kind: 'noLedger' }, text.noLedger],
  [{ kind: 'noFigure' }, text.noFigure],
  [{ kind: 'noRows', ledger: '专利消零企业' }, text.noRows('专利消零企业')],
])('says why there is nothing to show: %j', async (outcome, said) => {
  const { user } = show(() => Promise.resolve(outcome));
  await user.click(press(text.rows));
  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.queryByRole('button', { name: text.all })).toBeNull();
});

it('says what is in the way', async () => {
  const failure = {
    code: 'blockDamaged',
    sheet: '台账 甲',
    missing: ['首报月份'],
    duplicate: [],
  } as const;
  const { user } = show(() => Promise.reject(new WorkbookError(failure)));
  await user.click(press(text.rows));
  expect(await screen.findByText(/首报月份/)).toBeVisible();
});
