import { usePaneState, usePaneStore } from '../state/context';
import { TaskProgress } from '../task/TaskProgress';

/** How far the year page's write has come. */
export function Running() {
  const store = usePaneStore();
  const { at } = usePaneState();
  return <TaskProgress state={at.year} counted onStop={store.stop} focus="running" />;
}
