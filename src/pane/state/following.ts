import type { Actions, SheetChange } from '../../actions/types';
import { watch } from '../../actions/watch';
import type { Task } from '../task/task';
import type { Store } from './createStore';
import type { PaneEvent } from './event';
import { isBusy, isReading, type PaneState } from './state';
import { watched } from './watched';

/** Quiet for so long before counting anew, but no longer than `LONGEST` after the first change. Milliseconds. */
const QUIET = 800;
const LONGEST = 5_000;

/** The pane's store, as far as it is needed. */
export interface Followed extends Pick<Store<PaneState>, 'get' | 'subscribe'> {
  readonly send: (event: PaneEvent) => void;
}

/**
 * Reads the workbook's status again when entries were typed or pasted, until the answer is called. One request to
 * begin and two after changes, and these only where the counts are on screen.
 */
export function following(
  actions: Pick<Actions, 'watch' | 'readStatus'>,
  { quietly }: Pick<Task, 'quietly'>,
  { get, subscribe, send }: Followed,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let isOver = false;

  const arm = (): void => {
    since ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(
      () => void look(),
      Math.max(0, Math.min(QUIET, since + LONGEST - Date.now())),
    );
  };
  async function look(): Promise<void> {
    const state = get();
    // On another page the change waits for the page to be opened again.
    if (state.page !== 'year' || state.restoring !== null) return;
    if (isBusy(state) || isReading(state)) {
      since = null;
      return arm();
    }
    since = null;
    const status = await quietly((options) => actions.readStatus(options, get().status?.year));
    if (status !== null && !isOver) send({ type: 'statusRead', status });
  }
  const seen = ({ sheetId }: SheetChange): void => {
    const isEntry = get().status?.periods.some(({ entries }) => entries.sheetId === sheetId);
    if (isEntry === true && !isOver) arm();
  };
  let { page } = get();
  const unsubscribe = subscribe(() => {
    const turned = get().page !== page;
    page = get().page;
    if (turned && page === 'year' && since !== null) arm();
  });
  // Without events the count is right again when the pane is clicked.
  return watched(() => (actions.watch === undefined ? watch(seen) : actions.watch(seen)), {
    onEnd: () => {
      isOver = true;
      clearTimeout(timer);
      unsubscribe();
    },
  });
}

const followed = new WeakSet<Followed['get']>();

/** The same until the page is left; the pane may ask again whenever a period comes. */
export function followOnce(...[actions, task, pane]: Parameters<typeof following>): void {
  if (followed.has(pane.get)) return;
  followed.add(pane.get);
  following(actions, task, pane);
}
