import type { printedTarget } from '../plan/target';
import type { DistrictId, MeasureKey } from '../plan/types';

/** A cell of the notice: which table, which row and column of it, zero-based; `address` where it came from a sheet. */
export interface SourcePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly address?: string;
}

/** Where in the draft, and where in the notice. */
export interface Place {
  readonly measure?: MeasureKey;
  readonly unit?: DistrictId;
  readonly field?: string;
  readonly source?: SourcePlace;
}

export type Choice = string | number | readonly [number, number];

type DoubtKind =
  /** Several tables could be it. */
  | { readonly kind: 'table'; readonly choices: readonly number[] }
  /** Whether the units stand across or down. */
  | { readonly kind: 'orientation'; readonly choices: readonly ['across', 'down'] }
  /** A row has more or fewer cells than the others: nothing of it is taken. */
  | {
      readonly kind: 'cellCount';
      readonly found: number;
      readonly expected: number;
      readonly label: string;
    }
  /** Names over the columns were torn apart: so many pieces for so many columns. */
  | { readonly kind: 'tornHeading'; readonly pieces: readonly string[]; readonly columns: number }
  | { readonly kind: 'noName' }
  /** Two units, or two measures of one unit of measure, of one name, spelling aside. */
  | { readonly kind: 'sameName'; readonly name: string }
  | { readonly kind: 'notANumber'; readonly raw: string }
  /** One figure over several units or measures: whose is it, or is it all of theirs together? */
  | { readonly kind: 'mergedFigure'; readonly raw: string }
  /** A pair became a date, in Excel or in what Excel showed. */
  | { readonly kind: 'date'; readonly raw: string; readonly choices: readonly Choice[] }
  /** An empty cell was read as `/`. */
  | { readonly kind: 'blanks'; readonly units: readonly DistrictId[] }
  /** One cell has two numbers where the others have one, or the other way round. */
  | { readonly kind: 'pairHalf'; readonly raw: string }
  /** A half that cannot be added up, or can be negative: a plan has no such pairs. */
  | { readonly kind: 'pairNotSummed' }
  | { readonly kind: 'noUnit' }
  /** The line over the table names several units and does not say which is whose. */
  | { readonly kind: 'unitOpen'; readonly choices: readonly string[] }
  /** Nothing says what kind of measure it is. */
  | { readonly kind: 'usualKind' }
  /** Whether more is better, or less. */
  | { readonly kind: 'polarity' }
  /** The total is no sum and no weighted mean: it stays as printed. */
  | { readonly kind: 'totalDiffers'; readonly expected: number | null; readonly found: number }
  /** The printed total is the mean weighted by another measure, of which its name says nothing. */
  | { readonly kind: 'weightedBy'; readonly by: MeasureKey; readonly found: number }
  /** A total without a name, told by its figures. */
  | { readonly kind: 'totalUnnamed' }
  /** A unit by its name whose figures are the sums of all the others, where no other line is the whole. */
  | { readonly kind: 'totalByFigures'; readonly name: string }
  /** Left out of the sum: subtotals, and units that are part of others. */
  | { readonly kind: 'subtotals'; readonly names: readonly string[]; readonly isProved: boolean }
  | { readonly kind: 'notInTotal'; readonly names: readonly string[] }
  /** Nearly the name of last year: the same? */
  | {
      readonly kind: 'nearMeasure';
      readonly found: string;
      readonly choices: readonly MeasureKey[];
    }
  | { readonly kind: 'nearUnit'; readonly found: string; readonly choices: readonly DistrictId[] }
  | { readonly kind: 'newUnit'; readonly name: string }
  /** In last year's plan and not in this notice: abolished, or part of which? */
  | {
      readonly kind: 'missingUnit';
      readonly name: string;
      readonly id: DistrictId;
      readonly choices: readonly DistrictId[];
    }
  | { readonly kind: 'missingMeasure'; readonly name: string; readonly key: MeasureKey }
  /** What last year's plan says of measures that are no more. */
  | {
      readonly kind: 'dropped';
      readonly what: 'relation' | 'weight' | 'threshold' | 'source' | 'programme';
      readonly id: string;
      /** The measures it speaks of. */
      readonly of: readonly MeasureKey[];
    }
  /** A draft begun from the plan of a year, in which no target has been changed yet; they are as printed, by key and unit. */
  | {
      readonly kind: 'sameTargets';
      readonly year: number;
      readonly targets: Readonly<
        Record<MeasureKey, Readonly<Record<DistrictId, ReturnType<typeof printedTarget>>>>
      >;
    }
  | { readonly kind: 'noYear' }
  | { readonly kind: 'noWhole' }
  | { readonly kind: 'noTitle' }
  /** A target of the prose is linked to a measure by words that only partly agree. */
  | { readonly kind: 'nearLink'; readonly id: string; readonly text: string }
  /** No table, or none with units and measures. */
  | { readonly kind: 'noTable' };

/** Something to decide or to look at. One that blocks keeps the draft from being a plan. */
export type Doubt = DoubtKind & { readonly place: Place; readonly isBlocking: boolean };

export type LeftOverReason =
  | 'corner'
  | 'heading'
  | 'group'
  | 'subtotal'
  | 'notInTotal'
  | 'repeatedHeading'
  | 'columnNumbers'
  | 'otherLanguage'
  /** A row of percentages that only says again what the row above says. */
  | 'shares'
  | 'note'
  | 'remark'
  | 'unitLine'
  | 'cellCount'
  | 'otherTable'
  | 'notUnderstood';

/** A cell that found no place in the draft. */
export interface LeftOver {
  readonly place: SourcePlace;
  readonly text: string;
  readonly reason: LeftOverReason;
}

export function doubt(kind: DoubtKind, place: Place, isBlocking: boolean): Doubt {
  return { ...kind, place, isBlocking };
}
