/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LedgerActions } from '../../../src/actions/ledgers';
import type { ClearedLedger } from '../../../src/actions/ledgers/types';
import { messagesFor } from '../../../src/messages';
import { ledgersOf } from '../../../src/plan/ledgers';
import { LedgersSection } from '../../../src/pane/ledgers/LedgersSection';
import { Screen } from '../../../src/pane/look/Screen';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { plan, september } from '../../ledgers/rows';
import { FakeActions } from '../fakeActions';
import { wholeCatalogue } from '../words';

const text = messagesFor('zh-CN').ledgers.kept;
const [ledger] = ledgersOf(plan);
const found: ClearedLedger = { ledger: ledger!, rows: 5, units: 2 };

function show(actions: Partial<LedgerActions>) {
  const saved: string[] = [];
  const asked: unknown[] = [];
  const all: LedgerActions = {
    exportLedgers: () => Promise.resolve(null),
    previewClearing: () => Promise.resolve([found]),
    clearLedgers: (chosen, shown, { who }) => {
      asked.push([chosen.ledger, shown, who]);
      return Promise.resolve({ kind: 'cleared', rows: 5, entry: 'x' });
    },
    ...actions,
  };
  render(
    <Screen dark={false} locale="zh-CN">
      <PaneProvider
        store={createPaneStore(new FakeActions(), () => Promise.resolve([plan]))}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2017, month: 10 }}
      >
        <LedgersSection
          {...{ plan, period: september, who: '王科 ', actions: all }}
          save={({ name }) => saved.push(name)}
        />
      </PaneProvider>
    </Screen>,
  );
  return { user: userEvent.setup(), saved, asked };
}

const press = (name: string) => screen.getByRole('button', { name, hidden: true });

it('saves a file and says what is in it', async () => {
  const file = { name: '2017年9月台账（全部）.xlsx', bytes: new Uint8Array() };
  const { user, saved } = show({
    exportLedgers: () => Promise.resolve({ file, rows: 7, left: 1 }),
  });
  await user.click(press(text.export));
  expect(await screen.findByText(text.exported(file.name, 7, 1))).toBeInTheDocument();
  expect(saved).toEqual([file.name]);
});

it('says that there is nothing to save, or to clear', async () => {
  const { user, saved } = show({ previewClearing: () => Promise.resolve([]) });
  await user.click(press(text.export));
  expect(await screen.findByText(text.nothing)).toBeInTheDocument();
  expect(saved).toEqual([]);
  await user.click(press(text.clear));
  expect(await screen.findByText(text.nothing)).toBeInTheDocument();
  expect(screen.queryByText(text.ask)).toBeNull();
});

it('clears only after it has said what goes and what stays', async () => {
  const { user, asked } = show({});
  await user.click(press(text.clear));
  expect(await screen.findByText(text.goes)).toBeInTheDocument();
  expect(screen.getByText(text.stays)).toBeInTheDocument();
  expect(screen.getByText(text.line(ledger!.title, 5, 2))).toBeInTheDocument();
  await user.click(press(text.cancel));
  expect(asked).toEqual([]);
  await user.click(press(text.clear));
  await user.click(await screen.findByRole('button', { name: text.confirm(5), hidden: true }));
  expect(await screen.findByText(text.cleared(5))).toBeInTheDocument();
  expect(asked).toEqual([[null, [found], '王科']]);
});

it('asks again where the rows have changed meanwhile', async () => {
  const { user } = show({
    clearLedgers: () => Promise.resolve({ kind: 'changed', ledgers: [{ ...found, rows: 6 }] }),
  });
  await user.click(press(text.clear));
  await user.click(await screen.findByRole('button', { name: text.confirm(5), hidden: true }));
  expect(await screen.findByText(text.changed)).toBeInTheDocument();
  expect(press(text.confirm(6))).toBeInTheDocument();
});
