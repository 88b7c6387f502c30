/** A chart over cells of its own sheet. Addresses are A1 without the sheet. */
export interface ChartExtras {
  readonly id: string;
  readonly name: string;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'BarStacked' | 'Line';
  readonly title?: string;
  /** Of the title, in points. */
  readonly titleSize?: number;
  readonly series: readonly ChartSeriesExtras[];
  /** The cells it covers. */
  readonly area: string;
  /** null: none. */
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  /** Of the axis with the values; without it the cells' own format holds. */
  readonly numberFormat?: string;
  /** The axis with the values is not drawn. */
  readonly unscaled?: boolean | undefined;
  /** Between the bars of two categories, in hundredths of a bar; without it the program chooses. */
  readonly gap?: number;
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
  readonly dashed?: boolean | undefined;
  /** The dots on its line; without it there are none. */
  readonly marker?: ChartMarkerExtras | undefined;
  /** Left out of the legend. */
  readonly unlisted?: boolean | undefined;
  /** Number format of the values written at its points; `General`: the cells' own. Without it none are written. */
  readonly labels?: string | undefined;
}

export interface ChartMarkerExtras {
  /** Points. */
  readonly size: number;
  /** `#RRGGBB`; without it that of the line. */
  readonly color?: string;
}
