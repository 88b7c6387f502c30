/** @jest-environment ./test/support/page.ts */
import '../setup';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { messagesFor } from '../../../src/messages';
import { periodOf } from '../../../src/plan/period';
import { usePickedPeriod } from '../../../src/pane/frame/usePickedPeriod';
import { Screen } from '../../../src/pane/look/Screen';
import { Pane } from '../../../src/pane/Pane';
import { PaneProvider, useHold } from '../../../src/pane/state/context';
import type { Hold } from '../../../src/pane/state/state';
import { createPaneStore } from '../../../src/pane/state/store';
import { plan2018 } from '../../sheets/nextYear';
import { FakeActions, link, periodStatus, plan } from '../fakeActions';
import { loadPlans } from '../plans';
import { settle } from '../show';
import { wholeCatalogue } from '../words';

const { pane, years: text } = messagesFor('zh-CN');

/** A page with something that is lost with it, and the period it is about. */
function Page() {
  const [typed, setTyped] = useState('');
  const [hold, setHold] = useState<Hold | null>(null);
  const picked = usePickedPeriod();
  useHold('page', hold);
  return (
    <>
      <input aria-label="typed" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <p>{`about ${picked.period}`}</p>
      <button onClick={() => picked.pick(periodOf(2017, 8))}>pick</button>
      <button onClick={() => setHold('unsaved')}>unsaved</button>
      <button onClick={() => setHold('writing')}>writing</button>
    </>
  );
}

/** 2017 with two periods and 2018 with one; the pane has read it. */
async function show(actions = twoYears()) {
  const store = createPaneStore(actions, loadPlans, { page: 'check', step: null });
  render(
    <Screen dark={false} locale="zh-CN">
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2018, month: 10 }}
      >
        <Pane
          onLocale={() => Promise.resolve()}
          pages={[{ id: 'check', load: () => Promise.resolve(Page) }]}
        />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  await screen.findByText(/about/);
  return { actions, store, user: userEvent.setup() };
}

function twoYears(): FakeActions {
  const actions = new FakeActions().insert(periodStatus(8, 3), periodStatus(9, 0));
  const next = { ...periodStatus(1, 0), period: periodOf(2018, 1) };
  actions.others = [actions.status];
  actions.status = {
    ...actions.status,
    ...{ year: 2018, plan: plan2018, target: link('目标 2018'), periods: [next] },
  };
  return actions;
}

const years = () => screen.findByRole<HTMLSelectElement>('combobox', { name: text.label });

describe('a workbook of several years', () => {
  it('is shown with the latest, and the way to the others', async () => {
    await show();
    const select = await years();
    expect(select).toHaveDisplayValue(text.option(2018));
    expect([...select.options].map(({ text: said }) => said)).toEqual([
      text.option(2017),
      text.option(2018),
    ]);
    expect(screen.getByText('about 2018-01')).toBeVisible();
  });

  it('turns to another year by the keyboard, says so, and stays there when it is read again', async () => {
    const { store, user } = await show();
    await user.selectOptions(await years(), text.option(2017));
    expect(await screen.findByText('about 2017-09')).toBeVisible();
    expect(await years()).toHaveDisplayValue(text.option(2017));
    expect(within(screen.getByRole('banner')).getByRole('status')).toHaveTextContent(
      text.turned(2017),
    );
    await act(() => store.refresh());
    expect(store.get().status?.year).toBe(2017);
  });

  it('begins its pages anew with it: what was picked and typed belongs to the other year', async () => {
    const { user } = await show();
    await user.selectOptions(await years(), text.option(2017));
    await user.click(await screen.findByText('pick'));
    await user.type(screen.getByLabelText('typed'), '12');
    expect(screen.getByText('about 2017-08')).toBeVisible();
    await user.selectOptions(await years(), text.option(2018));
    expect(await screen.findByText('about 2018-01')).toBeVisible();
    expect(screen.getByLabelText('typed')).toHaveValue('');
    await user.selectOptions(await years(), text.option(2017));
    expect(await screen.findByText('about 2017-09')).toBeVisible();
  });

  it('asks before what is not written would be lost, and keeps it on request', async () => {
    const { store, user } = await show();
    await user.click(screen.getByText('unsaved'));
    await user.type(screen.getByLabelText('typed'), '12');
    await user.selectOptions(await years(), text.option(2017));
    expect(screen.getByRole('group', { name: text.unsaved.title(2017) })).toBeVisible();
    await user.click(screen.getByRole('button', { name: text.unsaved.stay }));
    expect(await years()).toHaveDisplayValue(text.option(2018));
    expect(screen.getByLabelText('typed')).toHaveValue('12');
    expect(store.get().status?.year).toBe(2018);

    await user.selectOptions(await years(), text.option(2017));
    await user.click(screen.getByRole('button', { name: text.unsaved.go }));
    expect(await screen.findByText('about 2017-09')).toBeVisible();
    expect(screen.getByLabelText('typed')).toHaveValue('');
    expect(screen.queryByText(text.unsaved.body)).toBeNull();
  });

  it('turns to no other year while something is written', async () => {
    const { store, user } = await show();
    await user.click(screen.getByText('writing'));
    expect(await years()).toBeDisabled();
    await act(() => store.turnTo(2017));
    expect(store.get().status?.year).toBe(2018);
  });

  it('gives way to the latest when the year on screen is gone', async () => {
    const { actions, store, user } = await show();
    await user.selectOptions(await years(), text.option(2017));
    await screen.findByText('about 2017-09');
    actions.others = [];
    await act(() => store.refresh());
    expect(await screen.findByText('about 2018-01')).toBeVisible();
    expect(screen.queryByRole('combobox', { name: text.label })).toBeNull();
  });

  it('does not jump to a year that somebody else begins', async () => {
    const actions = twoYears();
    const next = actions.status;
    const [former] = actions.others;
    actions.status = former!;
    actions.others = [];
    const { store } = await show(actions);
    actions.others = [former!];
    actions.status = next;
    await act(() => store.refresh());
    expect(store.get().status).toMatchObject({ year: 2017, years: [2017, 2018] });
    expect(await years()).toHaveDisplayValue(text.option(2017));
  });

  it('says of what was written for which year', async () => {
    const { store } = await show();
    await act(() => store.write({ kind: 'period', period: periodOf(2018, 2) }, 'refuse'));
    const said = pane.header.facts(pane.result.title(2), 2018);
    expect(await screen.findByRole('group', { name: said })).toBeVisible();
  });
});

describe('a plan that is put in beside another year', () => {
  it('is gone on with at once', async () => {
    const actions = twoYears();
    const [former] = actions.others;
    actions.status = former!;
    actions.others = [];
    const { store } = await show(actions);
    actions.others = [former!];
    await act(() => store.write({ kind: 'target', plan: plan2018 }, 'refuse'));
    expect(store.get().status?.year).toBe(2018);
    expect(store.get().result?.year).toBe(2018);
  });

  it('waits where something of the other year is not written yet', async () => {
    const actions = twoYears();
    const [former] = actions.others;
    actions.status = former!;
    actions.others = [];
    const { store, user } = await show(actions);
    await user.click(screen.getByText('unsaved'));
    actions.others = [former!];
    await act(() => store.write({ kind: 'target', plan: plan2018 }, 'refuse'));
    expect(store.get().status).toMatchObject({ year: plan.year, years: [2017, 2018] });
  });
});
