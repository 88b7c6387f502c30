import { usePaneState } from '../state/context';
import type { Request, Task } from '../state/state';

/** The part of the task that shows inside the step it belongs to. */
export type StepTask = 'rest' | 'choosing' | 'previewing' | 'preview' | 'running';

export function useStepTask(what: Request['kind']): StepTask {
  return stepTaskOf(usePaneState().task, what);
}

export function stepTaskOf(task: Task, what: Request['kind']): StepTask {
  switch (task.kind) {
    case 'idle':
    case 'done':
      return 'rest';
    case 'choosing':
      return task.what === what ? 'choosing' : 'rest';
    default:
      return task.request.kind === what ? task.kind : 'rest';
  }
}

/** True when something else than the step that is `now` holds the one primary button. */
export function hasOpenTask(task: Task): boolean {
  return task.kind !== 'idle' && task.kind !== 'done';
}
