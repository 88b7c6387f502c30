import type { ChartExtras } from './charted';

/**
 * What of an opened file the host has no model for: carried from opening to saving as it stands, so that nothing
 * of somebody else's workbook is lost by passing through. It travels in the `custom` fields of Univer's snapshot, and
 * what hangs on a sheet goes with the sheet.
 */

/** A part of the file: XML as text, anything else in base64. */
export interface ForeignPart {
  readonly contentType: string;
  readonly text?: string;
  readonly data?: string;
  readonly relations: readonly ForeignRelation[];
}

export interface ForeignRelation {
  readonly id: string;
  /** The whole address of the relation's type. */
  readonly type: string;
  /** Path of a part in the opened file, or an address elsewhere. */
  readonly target: string;
  readonly isExternal?: true;
}

/** What cannot be carried, by words that whoever shows it has. */
export type ForeignKind =
  | 'chart'
  | 'picture'
  | 'shape'
  | 'pivotTable'
  | 'slicer'
  | 'control'
  | 'threadedComment'
  | 'queryTable'
  | 'colorFilter'
  | 'conditionalLook'
  | 'cellMetadata'
  | 'macros'
  | 'macroSheet'
  | 'chartSheet'
  | 'signature'
  | 'sharing'
  | 'other';

export type ForeignCounts = Readonly<Partial<Record<ForeignKind, number>>>;

/** Lives in `IWorksheetData.custom.foreign`. */
export interface ForeignSheet {
  /** The sheet that it was read for: a copy of the sheet takes pictures and charts along, and nothing else. */
  readonly owner: string;
  /** What the sheet was called in the file. */
  readonly name: string;
  /** The number by which parts of the file refer to it. */
  readonly number: number;
  /** Lines that came or went since, in this order. */
  readonly shifts: readonly ForeignShift[];
  readonly relations: readonly ForeignRelation[];
  /** Elements of the sheet's part by their local names; those of `extLst` one by one. */
  readonly elements: Readonly<Record<string, string>>;
  readonly extensions: readonly string[];
  /** Charts of the drawing that the host has a model of, as they were read, by their ids. */
  readonly charts: Readonly<Record<string, ChartExtras>>;
  /** The parts that notes are made of, written back as long as the notes are those that were read. */
  readonly notes?: { readonly relations: readonly ForeignRelation[]; readonly asRead: string };
  readonly columns?: readonly ForeignColumn[];
  readonly lost: ForeignCounts;
  /** What would be gone if the sheet went. */
  readonly holds: ForeignCounts;
}

/** As `Shift` of the engine, without the sheet. */
export interface ForeignShift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** The format of columns beyond their cells: the pieces of the file's style sheet it is made of. Zero-based. */
export interface ForeignColumn {
  readonly first: number;
  readonly last: number;
  readonly format: {
    readonly xf: string;
    readonly font: string;
    readonly fill: string;
    readonly border: string;
    readonly numberFormat?: string;
  };
}

/** Lives in `IWorkbookData.custom.foreign`. */
export interface ForeignBook {
  readonly parts: Readonly<Record<string, ForeignPart>>;
  /** Of the package itself, and of the workbook's part. */
  readonly packageRelations: readonly ForeignRelation[];
  readonly relations: readonly ForeignRelation[];
  readonly elements: Readonly<Record<string, string>>;
  readonly extensions: readonly string[];
  /** Sheets without cells, each with the sheet it came after. */
  readonly tabs: readonly ForeignTab[];
  /** The sheets with cells that were there when the file was opened. */
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly holds: ForeignCounts;
  }[];
  readonly lost: ForeignCounts;
}

export interface ForeignTab {
  readonly name: string;
  readonly state?: string;
  readonly after?: string;
  readonly relation: ForeignRelation;
}
