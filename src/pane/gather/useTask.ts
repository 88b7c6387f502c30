import { useState } from 'react';
import type { WorkbookFailure } from '../../actions/types';
import { failureOf } from './useGathering';

/** One thing at a time outside of gathering: making files, opening them. A failure becomes state. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const run = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setNote(null);
    try {
      setNote(await work());
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, note, run, setNote, clearFailure: () => setFailure(null) };
}
