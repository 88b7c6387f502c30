import { fitsDecimals } from '../figures/plainNumber';
import type { CellValue, Figure } from '../figures/types';
import { isAboveOne, isWithin } from '../plan/kinds';
import type { DistrictId, Measure, Target } from '../plan/types';
import type { UnknownReason } from './unknownReason';

/** What an entry cell of a period says: a figure, or something that cannot be taken for one. */
export type Entry =
  | Figure
  | { readonly kind: 'invalid'; readonly content: CellValue }
  /** Where growth is worked out: why there is none. */
  | { readonly kind: 'unknown'; readonly reason: UnknownReason };

/** A measure's entries; a district that is not there has not reported. */
export type EntryRow = Readonly<Record<DistrictId, Entry>>;

/**
 * Whether a number may be entered for a measure: within its bounds, with no more decimals than it has.
 * A share between 0 and 1 is refused where the targets are higher: 0.75 came from typing 75 %. Native validation says
 * the same.
 */
export function isValidNumber(measure: Measure, value: number): boolean {
  const { quantity } = measure;
  if (!Number.isFinite(value) || !isWithin(quantity, value)) return false;
  if (!fitsDecimals(value, quantity.decimals)) return false;
  return value === 0 || value >= 1 || !isAboveOne(measure);
}

/** What was read of a cell, as a period's sheet takes it; null: it could not be read. */
export function entryFrom(measure: Measure, figure: Figure | null): Entry {
  if (figure === null) return { kind: 'invalid', content: null };
  const isWrong = figure.kind === 'number' && !isValidNumber(measure, figure.value);
  return isWrong ? { kind: 'invalid', content: figure.value } : figure;
}

/**
 * Reads a cell as strictly as the worksheet's own formulas do: a text `4000` or a full-width `／` is invalid.
 * `/` belongs where the plan has no target and nowhere else.
 */
export function entryOf(measure: Measure, target: Target, content: CellValue): Entry {
  if (content === null || content === '') return { kind: 'blank' };
  if (target.kind === 'notApplicable') {
    return content === '/' ? { kind: 'notApplicable' } : { kind: 'invalid', content };
  }
  return typeof content === 'number' && isValidNumber(measure, content)
    ? { kind: 'number', value: content }
    : { kind: 'invalid', content };
}
