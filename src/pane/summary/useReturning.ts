import { useEffect } from 'react';
import type { SummaryActions, SummaryView } from '../../actions/summary/types';
import type { Period } from '../../plan/period';
import type { Task } from '../task/task';

/**
 * People type into the sheet and come back: what is shown must be true again. Nothing is greyed out for it, because
 * the click that brought them must count.
 */
export function useReturning(
  actions: SummaryActions,
  period: Period | null,
  task: Task,
  onView: (view: SummaryView) => void,
): void {
  useEffect(() => {
    if (period === null) return undefined;
    let isHere = true;
    const onFocus = (): void => {
      if (task.get().busy) return;
      actions.readView(period).then(
        (found) => isHere && !task.get().busy && onView(found),
        // What is shown stays; the next thing that is asked for tells what is in the way.
        () => undefined,
      );
    };
    window.addEventListener('focus', onFocus);
    return () => {
      isHere = false;
      window.removeEventListener('focus', onFocus);
    };
  }, [actions, period, task, onView]);
}
