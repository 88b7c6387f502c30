/** @jest-environment ./test/support/page.ts */
import { following, followOnce } from '../../../src/pane/state/following';
import { createTask } from '../../../src/pane/task/task';
import { createPaneStore } from '../../../src/pane/state/store';
import { FakeActions, periodStatus } from '../fakeActions';

const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(20);

describe('the count of entries follows the sheet', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function followed() {
    const actions = new FakeActions().insert(periodStatus(9, 0));
    const store = createPaneStore(actions, () => Promise.resolve([]));
    await store.refresh();
    store.send({ type: 'pageOpened', page: 'year' });
    const end = following(actions, createTask(), store);
    for (let turn = 0; turn < 50 && actions.watchers.size === 0; turn++) await settle();
    expect(actions.watchers.size).toBe(1);
    actions.insert(periodStatus(9, 241));
    const filled = () => store.get().status?.periods[0]?.filled;
    return { actions, store, end, filled, reads: actions.reads };
  }

  it('after a paste, without a click, by one reading for many changes', async () => {
    const { actions, end, filled, reads } = await followed();
    for (let cell = 0; cell < 30; cell++) actions.change('完成 2017-09');
    expect(filled()).toBe(0);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(filled()).toBe(241);
    expect(actions.reads).toBe(reads + 1);
    end();
    await settle();
    expect(actions.watchers.size).toBe(0);
  });

  it('while somebody types on and on as well, but seldom', async () => {
    const { actions, filled, reads, end } = await followed();
    for (let key = 0; key < 100; key++) {
      actions.change('完成 2017-09');
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(filled()).toBe(241);
    expect(actions.reads - reads).toBeLessThanOrEqual(3);
    end();
  });

  it('on another page once this one is opened again; other sheets do not matter', async () => {
    const { actions, store, filled, reads, end } = await followed();
    actions.change('别的表');
    store.send({ type: 'pageOpened', page: 'gather' });
    actions.change('完成 2017-09');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(actions.reads).toBe(reads);
    store.send({ type: 'pageOpened', page: 'year' });
    await jest.advanceTimersByTimeAsync(1_500);
    expect(filled()).toBe(241);
    end();
  });

  it('by one handler, however often the pane asks for it', () => {
    const actions = new FakeActions().insert(periodStatus(9, 0));
    const store = createPaneStore(actions, () => Promise.resolve([]));
    followOnce(actions, createTask(), store);
    followOnce(actions, createTask(), store);
    expect(actions.watchers.size).toBe(1);
  });
});
