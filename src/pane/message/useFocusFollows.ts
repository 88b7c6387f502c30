import { useEffect, useRef, type RefObject } from 'react';
import { usePaneState } from '../state/context';
import type { PaneState } from '../state/state';

/**
 * Takes the keyboard to what an action brought up (a preview, its progress, its result, a message), and back to
 * the step's own button when that is put away: without this the focus falls out of the pane.
 */
export function useFocusFollows(pane: RefObject<HTMLElement | null>): void {
  const state = usePaneState();
  const place = placeOf(state);
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    pane.current?.querySelector<HTMLElement>(`[data-focus="${place}"]`)?.focus();
  }, [pane, place]);
}

function placeOf({ task, trouble, notice, result }: PaneState): string {
  // Trouble with reading comes unasked, when the pane gets the focus: nobody's hands are moved for it.
  if (trouble !== null && trouble.attempt.kind !== 'status') return 'trouble';
  if (task.kind === 'preview') return 'preview';
  if (task.kind === 'running') return 'running';
  if (task.kind === 'choosing') return 'chooser';
  // On other pages the keyboard stays in the list that somebody is going through.
  if (result?.from === 'year') return 'result';
  if (notice?.kind === 'cancelled') return 'notice';
  return 'primary';
}
