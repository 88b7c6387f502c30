import { failureText, isWhole, type FirstMessages } from '../../messages';
import { ofYear } from '../state/ofYear';
import { isReading, isWaiting, type PaneState } from '../state/state';

/** What a screen reader should say of the pane's state; changes of the text are what is read out. */
export function announcement(state: PaneState, messages: FirstMessages): string {
  const { pane } = messages;
  if (isWaiting(state)) return `${pane.editing.title} ${pane.editing.body}`;
  if (state.trouble !== null) {
    const { title, happened, mend } = failureText(messages, state.trouble.failure);
    return `${title} ${happened} ${mend}`;
  }
  // A plan is chosen on a page, and with a page come its words.
  if (state.refusal !== null && isWhole(messages)) {
    return `${messages.planFile.title(state.refusal.file)} ${messages.planFile.unchanged}`;
  }
  switch (state.task.kind) {
    case 'previewing':
      return pane.running.preparing;
    case 'running':
      if (state.at.year.stopping) return pane.running.stopping;
      // Step numbers are left out: read aloud, every one of them would interrupt the last.
      return pane.running[state.at.year.progress?.step ?? 'writing'];
    case 'preview':
      return pane.preview.count(state.task.preview.sheets.length);
    case 'idle':
    case 'choosing':
      break;
  }
  const { result, status } = state;
  if (result !== null) return ofYear(result.title(messages), result.year, status, messages);
  if (state.notice?.kind === 'cancelled') return pane.result.cancelled;
  if (state.notice?.kind === 'planRead') {
    return pane.plan.read(state.notice.plan.title, state.notice.plan.year);
  }
  return state.status === null && isReading(state) ? pane.header.reading : '';
}
