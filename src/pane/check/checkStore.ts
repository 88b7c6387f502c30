import type { PeriodCheck, PlacedFinding } from '../../actions/check/types';
import type { RunOptions } from '../../actions/types';
import type { Period } from '../../plan/period';
import type { CheckState } from './state';

/** The state of the 检查 page and everything a person can do there. Methods never reject. */
export interface CheckStore {
  readonly get: () => CheckState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (patch: Partial<CheckState>) => void;
  readonly check: (period: Period) => Promise<void>;
  /** Shows what taking these findings' suggestions would change. */
  readonly preview: (findings: readonly PlacedFinding[]) => void;
  /** Writes what the preview shows. */
  readonly confirm: () => Promise<void>;
  readonly explain: (finding: PlacedFinding, text: string) => Promise<void>;
  readonly writeFindings: () => Promise<void>;
  readonly exportFindings: (
    save: (file: { name: string; bytes: Uint8Array }) => void,
  ) => Promise<void>;
  readonly stopWaiting: () => void;
  /** Watches the workbook until the answer is called. */
  readonly watch: () => () => void;
}

/** As the page's parts know it: one thing at a time, and the check as it is when its turn has come. */
export type RunOn = <T>(
  work: (check: PeriodCheck, options: RunOptions) => Promise<T>,
  then: (result: T) => Partial<CheckState>,
) => Promise<void>;
