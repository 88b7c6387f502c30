import { useState } from 'react';
import type { RunOptions } from '../../actions/types';
import { useTask } from '../task/useTask';

/** Making files and opening them: `run` takes work that says in words what came of it. */
export function useFileTask() {
  const { task, ...state } = useTask();
  const [note, setNote] = useState<string | null>(null);
  const run = async (work: (options: RunOptions) => Promise<string>): Promise<void> => {
    setNote(null);
    setNote(await task.write(work));
  };
  return { ...state, busy: state.at !== 'rest', note, run, dismiss: task.dismiss };
}
