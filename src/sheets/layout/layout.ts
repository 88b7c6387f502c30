/**
 * A sheet as data: everything an adapter needs to lay it out, and nothing about which adapter does.
 * `src/workbook` applies a layout through Office.js; `src/files` writes one as .xlsx.
 */

/** Zero-based rectangle on a sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Formulas carry their leading `=`; text is written as text, whatever it looks like. */
export type LayoutCell = TypedCell | FormulaCell;

/** What nothing is worked out for. */
export type TypedCell = null | number | { readonly text: string };

export interface FormulaCell {
  readonly formula: string;
  /** What it gives as the sheet stands. Files carry it, for programs that show them without calculating. */
  readonly result?: Result;
}

/** `''` is what a formula gives that shows nothing. */
export type Result = string | number;

export type LineStyle = 'thin' | 'medium' | 'double' | 'none';

export interface Font {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
}

export interface CellStyle {
  readonly font?: Font;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** One line of letters as small as the cell's width asks, so that a long number is no ####; counts only without `wrap`. */
  readonly shrink?: boolean;
  /** Lines round every cell of the area. */
  readonly grid?: LineStyle;
  /** A line from the top left to the bottom right corner of every cell of the area. */
  readonly diagonal?: LineStyle;
  readonly numberFormat?: string;
  /** Cells are locked unless this is false; it counts only on a protected sheet. */
  readonly locked?: boolean;
}

/** Later paints win over earlier ones, property by property. */
export interface Paint {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Native validation by a formula that is true for a good entry, written for the area's first cell. */
export interface Validation {
  readonly area: Area;
  readonly formula: string;
  readonly error: { readonly title: string; readonly message: string };
  /** Shown when a cell is chosen; an empty message: nothing is shown. */
  readonly prompt: { readonly title: string; readonly message: string };
}

/** A list to choose from. */
export interface DropDown {
  readonly area: Area;
  /** None with a comma in it, 255 characters together: Excel's limits. */
  readonly list: readonly string[];
  /** Said of anything else that is typed; null: the list is an offer, and anything may be typed. */
  readonly error: { readonly title: string; readonly message: string } | null;
}

/** A colour by formula, written for the area's first cell. Earlier rules win over later ones. */
export interface ColorRule {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A defined name of the workbook that marks a block; blocks are found by it, never by an address. */
export interface BlockName {
  readonly name: string;
  readonly area: Area;
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Pages wide and tall to fit on; null leaves that direction free. */
  readonly fitWide: number;
  readonly fitTall: number | null;
  /** Rows repeated on every page, zero-based and inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated on every page, likewise. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly printArea: Area;
  /** Points kept free at either side; absent: as much as Excel does, 50.4. */
  readonly sides?: number;
  /** Centred; Excel's codes hold: `&P` is the page, `&N` how many there are. Null: an official document has none. */
  readonly header: string | null;
  readonly footer: string;
}

/** One series of a chart; its cells stand on the chart's own sheet. */
export interface ChartSeries {
  /** One cell. */
  readonly name: Area;
  /** One row or one column, as long as `values`. */
  readonly categories: Area;
  readonly values: Area;
  /** `#RRGGBB` of its bars or its line. */
  readonly color: string;
  /** Points, of a line. */
  readonly weight?: number;
  /** Points, of the dots on a line; absent: it has none, and a value between two gaps is not seen. */
  readonly marker?: number;
  readonly dashed?: boolean;
  /** Named in the legend; a chart with none that is has no legend. */
  readonly listed?: boolean;
}

/** A chart of the host's own making, over live cells. */
export interface Chart {
  readonly kind: 'barStacked' | 'line';
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** The cells it covers; it takes their size. */
  readonly area: Area;
  /** Of the axis with the values; absent: that axis is not drawn, nor lines across. */
  readonly numberFormat?: string;
}

/** A formula in every cell of an area, written for its first cell. */
export interface Fill {
  readonly area: Area;
  readonly formula: string;
  /** What it gives in the first rows, where that is known. */
  readonly results?: readonly Result[];
}

/** A sheet of a file of its own, with what only a file is written with. */
export interface FileLayout extends SheetLayout {
  readonly fills?: readonly Fill[];
}

export interface SheetLayout {
  /** The name wished for; the workbook may hold one already. At most 31 characters. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `cells[row][column]`; every row has the same length. */
  readonly cells: readonly (readonly LayoutCell[])[];
  /** Width of each column in points. */
  readonly columnWidths: readonly number[];
  /** Height of each row in points; rows beyond it keep the default. */
  readonly rowHeights: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges: readonly Area[];
  readonly paints: readonly Paint[];
  readonly validations: readonly Validation[];
  readonly dropDowns?: readonly DropDown[];
  readonly colorRules: readonly ColorRule[];
  readonly names: readonly BlockName[];
  /** True: the sheet is protected (without a password), only cells painted `locked: false` can be typed into. */
  readonly protected: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  readonly charts?: readonly Chart[];
  /** The cells of an AutoFilter, its line of titles first. */
  readonly filter?: Area;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
}
