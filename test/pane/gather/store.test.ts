import type { GatherActions } from '../../../src/actions/gather';
import type { GatherContext, GatherDraft } from '../../../src/actions/gather/types';
import { createGatherStore } from '../../../src/pane/gather/store';
import type { Result } from '../../../src/pane/state/result';
import { periodOf } from '../../../src/plan/period';
import { emptyContext } from '../../files/templates';
import { spawnSilent } from '../../files/gather/nodeWorker';
import { link } from '../fakeActions';

const before: GatherContext = { ...emptyContext(), logSheet: null };
const after: GatherContext = { ...before, logSheet: link('报送记录') };
const draft = {} as GatherDraft;

function opened(actions: Partial<GatherActions>) {
  const results: (Result | null)[] = [];
  const store = createGatherStore(
    {
      readContext: () => Promise.resolve(before),
      writeGathering: () =>
        Promise.resolve({ kind: 'written', cells: 27, rows: 0, entry: 'e', context: before }),
      correctFigure: () => Promise.resolve({ kind: 'changed', context: before }),
      ...actions,
    },
    spawnSilent,
    (result) => results.push(result),
  );
  return { store, results };
}

it('says at once what was written, then leads to the record that came with it', async () => {
  let hasRecord = false;
  const { store, results } = opened({
    readContext: () => Promise.resolve(hasRecord ? after : before),
    writeGathering: () => {
      hasRecord = true;
      return Promise.resolve({ kind: 'written', cells: 27, rows: 0, entry: 'e', context: before });
    },
  });
  await store.open(before.period);
  await store.write(draft, '');
  expect(
    results.map((result) => result?.links.map(({ link: { sheetName } }) => sheetName)),
  ).toEqual([undefined, [before.sheet.sheetName], [before.sheet.sheetName, '报送记录']]);
});

it('keeps what another period is about when a write of the one before ends', async () => {
  let end: () => void = () => undefined;
  const august: GatherContext = { ...before, period: periodOf(2017, 8) };
  const { store, results } = opened({
    readContext: (period) => Promise.resolve({ ...before, period }),
    writeGathering: () =>
      new Promise((resolve) => {
        end = () => resolve({ kind: 'changed', context: before });
      }),
  });
  await store.open(before.period);
  const writing = store.write(draft, '');
  const opening = store.open(august.period);
  end();
  await Promise.all([writing, opening]);
  expect(store.get()).toMatchObject({ period: august.period, note: null });
  expect(store.get().context?.period).toBe(august.period);
  expect(results).toEqual([null]);
});
