/** @jest-environment ./test/support/page.ts */
import type { CheckActions, SheetChange } from '../../../src/actions/check/types';
import { ownWrites } from '../../../src/pane/check/ownWrites';
import { INITIAL } from '../../../src/pane/check/state';
import { watching } from '../../../src/pane/check/watching';
import { createTask } from '../../../src/pane/task/task';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A workbook that counts who listens to it; listening begins only when `grant` is called. */
function workbook() {
  const listeners = new Set<(change: SheetChange) => void>();
  let grant: () => void = () => undefined;
  const actions = {
    watch: (onChange: (change: SheetChange) => void) =>
      new Promise<() => Promise<void>>((resolve) => {
        grant = () => {
          listeners.add(onChange);
          resolve(() => Promise.resolve(void listeners.delete(onChange)));
        };
      }),
  } as unknown as CheckActions;
  const end = watching({
    actions,
    own: ownWrites(),
    get: () => INITIAL,
    set: () => undefined,
    quietly: createTask().quietly,
  });
  return { listeners, grant: () => grant(), end };
}

it('ends when the pane is closed, which unmounts nothing', async () => {
  const { listeners, grant, end } = workbook();
  grant();
  await turn();
  expect(listeners.size).toBe(1);
  window.dispatchEvent(new Event('pagehide'));
  await turn();
  expect(listeners.size).toBe(0);
  end();
});

it('ends though the pane was closed before Excel had answered', async () => {
  const { listeners, grant } = workbook();
  window.dispatchEvent(new Event('pagehide'));
  grant();
  await turn();
  expect(listeners.size).toBe(0);
});

it('ends with the page that asked for it', async () => {
  const { listeners, grant, end } = workbook();
  grant();
  await turn();
  end();
  await turn();
  expect(listeners.size).toBe(0);
});
