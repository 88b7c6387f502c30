import { useState } from 'react';
import { useTask } from '../task/useTask';

/** Making files and opening them: `run` takes work that says in words what came of it, or null. */
export function useFileTask() {
  const { task, ...state } = useTask();
  const [note, setNote] = useState<string | null>(null);
  const run = async (work: () => Promise<string | null>): Promise<void> => {
    setNote(null);
    setNote(await task.run(work));
  };
  return { ...state, note, setNote, run, dismiss: task.dismiss };
}
