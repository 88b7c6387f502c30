import type { RangeObject } from '../book';

/** What an AutoFilter object stands for: the filter of a sheet, or that of one of its tables. */
export interface Filtering {
  readonly isEnabled: boolean;
  readonly isFiltered: boolean;
  readonly range: RangeObject | null;
  apply(given: unknown, column?: number | null, criterion?: unknown): Promise<void>;
  clear(): Promise<void>;
  reapply(): Promise<void> | undefined;
  remove(): Promise<void>;
}
