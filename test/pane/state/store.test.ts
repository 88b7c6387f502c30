import { openWorkbook } from '../../../src/host/node';
import { createActions } from '../../../src/actions';
import type { OnExisting, Report, RunOptions } from '../../../src/actions/types';
import { createStore } from '../../../src/pane/state/createStore';
import { createPaneStore } from '../../../src/pane/state/store';
import type { Plan } from '../../../src/plan/types';
import { FakeActions, plan } from '../fakeActions';
import { loadPlans } from '../plans';

describe('a store', () => {
  it('tells of what changed, and of nothing else', () => {
    const store = createStore({ a: 1, b: 'x' });
    const heard = jest.fn();
    const end = store.subscribe(heard);
    const before = store.get();
    store.set({ a: 1 });
    expect(heard).not.toHaveBeenCalled();
    expect(store.get()).toBe(before);
    store.set({ a: 2 });
    expect(store.get()).toEqual({ a: 2, b: 'x' });
    end();
    store.set({ a: 3 });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

/** Each piece of a large workbook that is written is told, in one go. */
class ManyPieces extends FakeActions {
  override async insertTargetSheet(
    inserted: Plan,
    onExisting: OnExisting,
    options?: RunOptions,
  ): Promise<Report> {
    for (let done = 1; done <= 5_000; done++) {
      options?.onProgress?.({ step: 'writing', done, of: 5_000 });
      await Promise.resolve();
    }
    return super.insertTargetSheet(inserted, onExisting, options);
  }
}

describe('the state of the pane', () => {
  it('does not change with each piece of a large workbook that is written', async () => {
    const store = createPaneStore(new ManyPieces(), loadPlans);
    await store.refresh();
    const heard = jest.fn();
    store.subscribe(heard);
    await store.write({ kind: 'target', plan }, 'refuse');
    expect(store.get().result?.from).toBe('year');
    expect(heard.mock.calls.length).toBeLessThan(100);
  });

  it('is read in the end though somebody types again and again, and nothing is left uncaught', async () => {
    const uncaught = jest.fn();
    process.on('unhandledRejection', uncaught);
    const book = await openWorkbook();
    try {
      let refusals = 3;
      book.host.faults = () => (refusals-- > 0 ? 'InvalidOperationInCellEditMode' : null);
      const store = createPaneStore(createActions(), loadPlans);
      const waited: boolean[] = [];
      store.subscribe(() => waited.push(store.get().at.status.waiting));
      await store.refresh();
      expect(waited).toContain(true);
      expect(store.get()).toMatchObject({ trouble: null, status: { plan: null } });
      expect(store.get().at.status.waiting).toBe(false);
      expect(uncaught).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', uncaught);
      await book.host.idle();
      book.dispose();
    }
  });
});
