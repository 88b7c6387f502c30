/** Where a formula will stand, and which cells it may speak of. */
export interface Place {
  /** The formula's own sheet. */
  readonly sheet: string;
  /** Cells with entries, on every sheet; the formulas among them come before this one. */
  readonly cells: readonly Cell[];
  readonly sheets: readonly string[];
  /** The formula is filled down: whole rows must be pinned, or they would come to hold the formula. */
  readonly filled?: boolean;
}

export interface Cell {
  readonly sheet: string;
  readonly address: string;
}

/** A formula's part, written once it is known where it stands. */
export type Part = (place: Place) => string;

/** Entries stand in these columns and rows of each sheet, and nothing else does. */
export const ENTRY_COLUMNS = ['A', 'B', 'C', 'D'] as const;
export const ENTRY_ROWS = [1, 2, 3, 4, 5, 6] as const;

export const joined =
  (parts: readonly (Part | string)[]): Part =>
  (place) =>
    parts.map((part) => (typeof part === 'string' ? part : part(place))).join('');

export const called = (name: string, parts: readonly Part[]): Part =>
  joined([
    `${name}(`,
    ...parts.flatMap((part, index) => (index === 0 ? [part] : [',', part])),
    ')',
  ]);
