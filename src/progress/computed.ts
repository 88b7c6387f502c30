import { withoutNoise } from '../figures/plainNumber';
import type { CellValue } from '../figures/types';
import { decimal, divide, multiply, numberOf } from '../plan/decimal';
import { factorOf } from '../plan/source';
import type { Measure } from '../plan/types';
import { isValidNumber, type Entry, type EntryRow } from './entry';
import type { Total } from './total';

/** What two figures give: nothing while one is missing or the base is 0, and nothing that can be known of a wrong one. */
export type Quotient =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown' };

/** Digits that a quotient is rounded to before it gets its decimals; as in the sheet. */
const DIGITS = 9;

/** part ÷ of, in the measure's unit, rounded to its decimals; the twin of the cell's formula. */
export function quotientOf(measure: Measure, part: Entry, of: Entry): Quotient {
  if (part.kind === 'invalid' || of.kind === 'invalid') return { kind: 'unknown' };
  if (part.kind !== 'number' || of.kind !== 'number' || of.value === 0) return { kind: 'blank' };
  return { kind: 'number', value: quotient(measure, part.value, of.value) };
}

function quotient(measure: Measure, part: number, of: number): number {
  const product = multiply(decimal(part), decimal(factorOf(measure)));
  const ratio = divide(product, decimal(of), DIGITS);
  return numberOf(divide(ratio, decimal(1), measure.quantity.decimals));
}

/** Whether a cell holds what its formula gives, be it that nobody can know what that is. */
export function holds(content: CellValue, wanted: Quotient): boolean {
  switch (wanted.kind) {
    case 'unknown':
      return true;
    case 'blank':
      return content === null || content === '';
    case 'number':
      return typeof content === 'number' && withoutNoise(content) === withoutNoise(wanted.value);
  }
}

/** Reads the cell of a computed measure: a number that is not what its sides give is none. */
export function computedEntry(measure: Measure, content: CellValue, wanted: Quotient): Entry {
  if (content === null || content === '') return { kind: 'blank' };
  const isRight =
    wanted.kind === 'number' && holds(content, wanted) && isValidNumber(measure, wanted.value);
  return isRight ? { kind: 'number', value: wanted.value } : { kind: 'invalid', content };
}

/** A side of the whole's share: its total, and the units' entries that this is made of. */
export interface WholeSide {
  readonly total: Total;
  readonly row: EntryRow;
}

/**
 * The whole's figure of a computed measure: its total of the part ÷ its total of the base. A unit that has given only one of
 * the two makes it unknown, as a figure without its weight does.
 */
export function computedTotal(measure: Measure, part: WholeSide, of: WholeSide): Total {
  const all = [...Object.values(measure.targets), measure.total];
  if (!all.some((target) => target?.kind === 'number')) return { kind: 'notApplicable' };
  if (part.total.kind === 'unknown') return part.total;
  if (of.total.kind === 'unknown') return of.total;
  if (!goTogether(part.row, of.row)) return { kind: 'unknown', reason: 'missingWeight' };
  if (part.total.kind !== 'number' || of.total.kind !== 'number') return part.total;
  if (of.total.value === 0) return { kind: 'blank' };
  return { kind: 'number', value: quotient(measure, part.total.value, of.total.value) };
}

function goTogether(part: EntryRow, of: EntryRow): boolean {
  const isNumber = (row: EntryRow, unit: string): boolean => row[unit]?.kind === 'number';
  return [...Object.keys(part), ...Object.keys(of)].every(
    (unit) => isNumber(part, unit) === isNumber(of, unit),
  );
}
