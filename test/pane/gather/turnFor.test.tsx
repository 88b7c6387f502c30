/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FileVerdict } from '../../../src/actions/gather/types';
import { messagesFor } from '../../../src/messages';
import { TurnFor } from '../../../src/pane/gather/TurnFor';
import { Screen } from '../../../src/pane/look/Screen';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import type { SubmissionProblem } from '../../../src/sheets/submission/readSubmission';
import { plan2018 } from '../../sheets/nextYear';
import { FakeActions, periodStatus } from '../fakeActions';
import { loadPlans } from '../plans';
import { wholeCatalogue } from '../words';

const text = messagesFor('zh-CN').years;

const refused = (problem: SubmissionProblem): FileVerdict => ({
  kind: 'refused',
  file: { kind: 'refused', name: '海安.xlsx', hash: 'h', problem } as never,
});

/** The pane works on 2018; 2017 is in the workbook as well. */
async function show(verdict: FileVerdict) {
  const actions = new FakeActions().insert(periodStatus(9, 0));
  actions.others = [actions.status];
  actions.status = { ...actions.status, year: 2018, plan: plan2018, periods: [] };
  const store = createPaneStore(actions, loadPlans);
  await store.refresh();
  render(
    <Screen dark={false} locale="zh-CN">
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2018, month: 10 }}
      >
        <TurnFor verdict={verdict} />
      </PaneProvider>
    </Screen>,
  );
  return store;
}

describe('a file of another year', () => {
  it('leads to that year', async () => {
    const store = await show(refused({ code: 'otherPlan', plan: 'nantong-2017', year: 2017 }));
    await userEvent.click(screen.getByRole('button', { name: text.turnFor(2017) }));
    expect(store.get().status?.year).toBe(2017);
  });

  it.each([
    ['of a year that the workbook has not', { code: 'otherPlan', plan: 'x', year: 2016 }],
    ['of another plan of the same year', { code: 'otherPlan', plan: 'x', year: null }],
    ['that is no template', { code: 'notTemplate' }],
  ] as const)('%s leads nowhere', async (_, problem) => {
    await show(refused(problem));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
