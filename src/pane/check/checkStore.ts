import type { CheckedPeriod, PlacedFinding } from '../../actions/check/types';
import type { RunOptions } from '../../actions/types';
import type { Period } from '../../plan/period';
import type { Store } from '../state/createStore';
import type { Task } from '../task/task';
import type { CheckState } from './state';

/** The state of the 检查 page and everything a person can do there. Methods never reject. */
export interface CheckStore extends Store<CheckState> {
  readonly task: Task;
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
  /** Puts what is in the way away. */
  readonly dismiss: () => void;
  /** Watches the workbook until the answer is called. */
  readonly watch: () => () => void;
}

/** Writes on top of the check on screen. Null: it failed, or nothing was checked yet. */
export type WriteOn = <T>(
  work: (check: CheckedPeriod, options: RunOptions) => Promise<T>,
) => Promise<T | null>;
