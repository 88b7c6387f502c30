/** @jest-environment ./test/support/page.ts */
import './setup';
import { act, fireEvent } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { render } from '@testing-library/react';
import type { PeriodStatus } from '../../src/actions/types';
import { periodOf } from '../../src/plan/period';
import { Screen } from '../../src/pane/look/Screen';
import { PaneProvider } from '../../src/pane/state/context';
import { createPaneStore } from '../../src/pane/state/store';
import { GatherPage } from '../../src/pane/gather/GatherPage';
import { CheckPage } from '../../src/pane/check/CheckPage';
import type { TemplateActions } from '../../src/actions/templates';
import { spawnSilent } from '../files/gather/nodeWorker';
import { emptyContext } from '../files/templates';
import { withDistricts } from '../sheets/plans';
import { FakeActions, link, periodStatus, plan } from './fakeActions';
import { FakeCheck } from './check/fakeCheck';
import { FakeSummary } from './summary/fakeSummary';
import { SummaryPage } from '../../src/pane/summary/SummaryPage';
import { loadPlans } from './plans';
import { settle, showPane } from './show';
import { wholeCatalogue } from './words';

/** Three years of months and sixty units: as large as a province's workbook. */
function large(): FakeActions {
  const periods = Array.from({ length: 36 }, (_, index): PeriodStatus => {
    const period = periodOf(2015 + Math.floor(index / 12), (index % 12) + 1);
    const [entries, completion] = [link(`完成 ${period}`), link(`完成率 ${period}`)];
    return { ...periodStatus(9, index, 1_620), period, entries, completion };
  });
  const actions = new FakeActions().insert(...periods);
  actions.status = { ...actions.status, plan: withDistricts(plan, 60) };
  return actions;
}

const errors = jest.spyOn(console, 'error');
afterAll(() => errors.mockRestore());
beforeEach(() => errors.mockClear());

/** A page as it stands in the pane. */
async function show(actions: FakeActions, page: ReactNode): Promise<void> {
  const store = createPaneStore(actions, loadPlans);
  await store.refresh();
  const surroundings = {
    ...{ store, catalogue: wholeCatalogue('zh-CN') },
    ...{ today: { year: 2017, month: 10 }, children: page },
  };
  const children = createElement(PaneProvider, surroundings);
  render(createElement(Screen, { dark: false, locale: 'zh-CN', children }));
  await settle();
  for (let turn = 0; turn < 60; turn++) await act(() => store.refresh());
}

describe('a large workbook', () => {
  it('is read again and again without React complaining', async () => {
    const actions = large();
    await showPane(actions);
    for (let turn = 0; turn < 60; turn++) {
      fireEvent.focus(window);
      act(() => actions.change('完成 2017-09'));
      await settle();
    }
    expect(actions.reads).toBeGreaterThan(50);
    expect(errors).not.toHaveBeenCalled();
  });

  it('is gathered without React complaining', async () => {
    const templates = { canOpenNew: () => false } as TemplateActions;
    const gather = {
      readContext: async () => emptyContext(withDistricts(plan, 60)),
      writeGathering: async () => ({ kind: 'changed' as const, context: emptyContext() }),
      correctFigure: async () => ({ kind: 'changed' as const, context: emptyContext() }),
    };
    const page = createElement(GatherPage, { gather, templates, spawn: spawnSilent });
    await show(large(), page);
    expect(errors).not.toHaveBeenCalled();
  });

  it('is checked and summed up without React complaining', async () => {
    await show(large(), createElement(CheckPage, { actions: new FakeCheck([]) }));
    await show(large(), createElement(SummaryPage, { actions: new FakeSummary() }));
    expect(errors).not.toHaveBeenCalled();
  });
});
