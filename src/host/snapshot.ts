import type { ChartExtras } from './charted';
import type { ForeignBook, ForeignSheet } from './foreign';

export type { ChartExtras, ChartMarkerExtras, ChartSeriesExtras } from './charted';

/**
 * What the host keeps beside Univer's own snapshot, in its `custom` fields, because Univer's open-source part
 * has no place for it. Both sides read and write these shapes: the Office.js object table and the .xlsx bridge.
 */

/** Lives in `IWorksheetData.custom`. */
export interface SheetExtras {
  /** Univer knows only visible and hidden. */
  readonly visibility?: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly protection?: {
    readonly options: Readonly<Record<string, boolean | string>>;
    readonly password?: string;
    /** The attributes of a password that only the opened file knew; kept so that saving does not lift it. */
    readonly passwordHash?: Readonly<Record<string, string>>;
  };
  readonly pageLayout?: PageLayoutExtras;
  readonly charts?: readonly ChartExtras[];
  readonly filter?: FilterExtras;
  readonly tables?: readonly TableExtras[];
  /** Zero-based rows that an AutoFilter hides; absent: nothing is filtered out. */
  readonly filteredRows?: readonly number[];
  readonly foreign?: ForeignSheet;
  /** When it was saved; worked out anew once it is loaded. */
  readonly spills?: readonly SpillExtras[] | undefined;
}

/** A result that fills cells beside its formula's. */
export interface SpillExtras {
  /** A1 address without the sheet; the formula stands in its first cell. */
  readonly area: string;
  /** `[row][column]`; an error is its text. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** A table of a sheet. */
export interface TableExtras {
  /** 1 and up, no two alike in a workbook. */
  readonly id: number;
  readonly name: string;
  /** A1 address without the sheet, with the lines of titles and totals that it shows. */
  readonly area: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Excel's name for it, e.g. `TableStyleMedium2`; empty: none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
  /** From the left; a title that the cells show goes before the name that is kept here. */
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly criteria: FilterExtras['criteria'];
  /** As it was sorted last; absent where it was not, or that was cleared. */
  readonly sort?: SortExtras | undefined;
}

/** By values; of two rows that are alike by the first key the next one decides. */
export interface SortExtras {
  /** Columns counted from the table's first. */
  readonly keys: readonly { readonly column: number; readonly isDescending: boolean }[];
  readonly matchCase: boolean;
  readonly method: 'PinYin' | 'StrokeCount';
}

/** The AutoFilter of a sheet. */
export interface FilterExtras {
  /** A1 address without the sheet, the line of titles included. */
  readonly area: string;
  /** By the place of their column in the area, from 0; what is left out shows all. */
  readonly criteria: Readonly<Record<string, FilterCriterion>>;
  /** Criteria that only the opened file knows (rank, average, days of a period), as its XML, in the same way. */
  readonly foreign?: Readonly<Record<string, string>>;
}

export type FilterCriterion =
  /** Texts as the cells show them; an empty one stands for blank cells. */
  | { readonly filterOn: 'Values'; readonly values: readonly string[] }
  /** `>=5`, `<>x*`; `=` alone asks for blank cells. */
  | {
      readonly filterOn: 'Custom';
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: 'And' | 'Or';
    };

export interface PageLayoutExtras {
  readonly orientation?: 'Portrait' | 'Landscape';
  /** Excel's paper name, e.g. `A4`. */
  readonly paperSize?: string;
  readonly fitWide?: number;
  readonly fitTall?: number;
  /** Percent; counts only where neither `fitWide` nor `fitTall` is given. */
  readonly scale?: number;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** Points. */
  readonly margins?: Readonly<
    Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>
  >;
  /** A1 addresses without the sheet, e.g. `A1:L30` and `$1:$4`. */
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly headersFooters?: Readonly<
    Partial<
      Record<
        | 'leftHeader'
        | 'centerHeader'
        | 'rightHeader'
        | 'leftFooter'
        | 'centerFooter'
        | 'rightFooter',
        string
      >
    >
  >;
}

/** Lives in `ICellData.custom`; absent means Excel's default: locked, formula shown. */
export interface CellExtras {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  /** Univer cannot shrink text to its cell. */
  readonly shrinkToFit?: boolean;
  /** The file has its formula as one of arrays; without that Excel would take single values of areas. */
  readonly isArray?: boolean;
}

/** Lives in `IWorkbookData.custom`. */
export interface WorkbookExtras {
  /** Title, author and the like, by Office.js's names. */
  readonly builtInProperties?: Readonly<Record<string, string | number>>;
  /** The document's custom properties. */
  readonly documentProperties?: Readonly<Record<string, string | number | boolean>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly customXml?: readonly {
    readonly id: string;
    readonly xml: string;
  }[];
  /** Every formula holds its right result; said when a workbook is opened, and only then. */
  readonly isCalculated?: boolean;
  /** The workbook's structure is protected: no sheet can be added, deleted, renamed or moved. */
  readonly structureProtected?: boolean;
  readonly structurePassword?: string;
  /** As `passwordHash` of a sheet. */
  readonly structurePasswordHash?: Readonly<Record<string, string>>;
  readonly foreign?: ForeignBook;
}
