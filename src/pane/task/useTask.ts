import { useState, useSyncExternalStore } from 'react';
import { createTask, type Task, type TaskState } from './task';

/** A task of this component, and its state. `task` stays the same object. */
export function useTask(): TaskState & { readonly task: Task } {
  const [task] = useState(createTask);
  const state = useSyncExternalStore(task.subscribe, task.get);
  return { ...state, task };
}
