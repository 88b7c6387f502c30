/** A chart over cells of its own sheet. Addresses are A1 without the sheet. */
export interface ChartExtras {
  readonly id: string;
  readonly name: string;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'Line';
  readonly title?: string;
  readonly series: readonly ChartSeriesExtras[];
  /** The cells it covers. */
  readonly area: string;
  /** null: none. */
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  /** Of the axis with the values; without it the cells' own format holds. */
  readonly numberFormat?: string;
  /** No lines across the chart. */
  readonly bare?: boolean | undefined;
  /** Where the axis with the values begins; without it the program chooses. */
  readonly minimum?: number;
  /** The categories run against their usual direction. */
  readonly reversed?: boolean;
  /** The axis with the values stands at the last category, where it would stand at the first one. */
  readonly valuesAtEnd?: boolean;
}

export interface ChartSeriesExtras {
  readonly name: string;
  readonly values?: string;
  readonly categories?: string;
  /** `#RRGGBB` of its bars or its line; without it the program chooses. */
  readonly color?: string;
  /** Of its line, in points. */
  readonly weight?: number;
  /** Number format of the values written at its points; `General`: the cells' own. Without it none are written. */
  readonly labels?: string | undefined;
}
