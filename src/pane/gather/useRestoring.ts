import { useCallback, useState } from 'react';
import { draftRestore } from '../../actions/gather/restore';
import type { GatherContext, RestoreDraft } from '../../actions/gather/types';
import type { Period } from '../../plan/period';

/** What was written last, looked at to be put back. */
export function useRestoring(period: Period | null) {
  const [restoring, setRestoring] = useState<RestoreDraft | null>(null);
  const close = useCallback(() => setRestoring(null), []);
  return {
    restoring,
    /** Compares what was kept with what the sheet holds now. */
    look(now: GatherContext): void {
      const last = now.snapshots.filter((one) => one.period === period).at(-1);
      if (last !== undefined) setRestoring(draftRestore(now, last));
    },
    close,
  };
}
