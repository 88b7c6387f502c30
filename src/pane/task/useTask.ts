import { useState } from 'react';
import { useStore } from '../state/useStore';
import { createTask, type Task, type TaskState } from './task';

/** A task of this component, and its state. `task` stays the same object. */
export function useTask(): TaskState & { readonly task: Task } {
  const [task] = useState(createTask);
  return { ...useStore(task), task };
}
