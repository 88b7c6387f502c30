/** What a chart shows: its definition with the values of the cells that it is drawn from. Sizes in pixels. */
export interface ChartPicture {
  readonly kind: 'columns' | 'bars' | 'stacked' | 'line';
  readonly title: string;
  readonly titleSize?: number;
  readonly width: number;
  readonly height: number;
  /** One for each place on the axis. */
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  /** Where the axis with the values begins; without it the values decide. */
  readonly minimum?: number;
  /** The first category stands where the last one would. */
  readonly reversed: boolean;
  /** The axis with the values stands at the last category. */
  readonly valuesAtEnd: boolean;
  /** The axis with the values is not drawn. */
  readonly unscaled?: boolean;
  /** Between the bars of two categories, by the width of a bar. */
  readonly gap?: number;
  /** No lines across it. */
  readonly bare?: boolean;
  /** Shows a number as the axis does. */
  readonly format: (value: number) => string;
}

export interface PictureSeries {
  readonly name: string;
  /** Null: a gap. */
  readonly values: readonly (number | null)[];
  /** Without it the next of Office's own. */
  readonly color?: string;
  /** Of its line, in pixels. */
  readonly weight?: number;
  readonly dashed?: boolean;
  /** How wide the dots on its line are. */
  readonly marker?: number;
  /** Left out of the legend. */
  readonly unlisted?: boolean;
  /** What is written at a value; without it nothing is. */
  readonly label?: (value: number) => string;
}

/** The colours of Office's own theme, in the order in which series take them. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
/** The second and third round are darker and lighter, as in Excel. */
const SHADES = [1, 0.6, 1.4];

export function colorOf(series: readonly PictureSeries[], index: number): string {
  const own = series[index]?.color;
  if (own !== undefined) return own;
  const base = COLORS[index % COLORS.length] ?? '#4472C4';
  const shade = SHADES[Math.floor(index / COLORS.length) % SHADES.length] ?? 1;
  const parts = [1, 3, 5].map((at) => parseInt(base.slice(at, at + 2), 16));
  const shaded = parts.map((part) =>
    Math.round(shade <= 1 ? part * shade : part + (255 - part) * (shade - 1)),
  );
  return `#${shaded.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What makes a line a broken one. */
export const dashes = (series: PictureSeries | undefined): Readonly<Record<string, string>> =>
  series?.dashed ? { 'stroke-dasharray': '5 3' } : {};
