import { usePaneState } from '../state/context';
import type { Request, YearTask } from '../state/state';

/** The part of the task that shows inside the step it belongs to. */
export type StepTask = 'rest' | 'choosing' | 'previewing' | 'preview' | 'running';

export function useStepTask(what: Request['kind']): StepTask {
  return stepTaskOf(usePaneState().task, what);
}

function stepTaskOf(task: YearTask, what: Request['kind']): StepTask {
  switch (task.kind) {
    case 'idle':
      return 'rest';
    case 'choosing':
      return task.what === what ? 'choosing' : 'rest';
    default:
      return task.request.kind === what ? task.kind : 'rest';
  }
}

/** True when something else than the step that is `now` holds the one primary button. */
export function hasOpenTask(task: YearTask): boolean {
  return task.kind !== 'idle';
}
