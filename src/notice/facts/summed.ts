import type { Series } from './exact';

/** A measure as far as its total's rule depends on it. */
export interface Summed {
  readonly key: string;
  readonly name: string;
  /** The heading it stands under. */
  readonly group: string | null;
  readonly unit: string;
  readonly nature: 'flow' | 'stock' | 'ratio';
  readonly decimals: number;
  /** The most decimals that a figure or total of it was printed with. */
  readonly printedDecimals: number;
  readonly isDensity: boolean;
  readonly isGrowth: boolean;
  readonly series: Series;
  readonly total: number | null;
}
