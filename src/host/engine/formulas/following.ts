import { loseSheet, renameSheet } from '../../calc/syntax/replace-sheet';
import { quoteSheet } from '../address';
import type { Engine } from '../engine';
import type { Shift } from '../shift';
import type { IMutationInfo, IRange } from '../univer';
import { formulaShift } from './shift-formula';

/** What a command does besides, and what takes it back. */
export interface Besides {
  readonly undos: readonly IMutationInfo[];
  readonly redos: readonly IMutationInfo[];
}

export const NOTHING: Besides = { undos: [], redos: [] };

export const joined = (all: readonly Besides[]): Besides => ({
  undos: all.flatMap(({ undos }) => undos),
  redos: all.flatMap(({ redos }) => redos),
});

/** How formulas read after a command; with it the lines that came or went. */
export interface Following {
  readonly follow: (formula: string, sheetId: string) => string;
  readonly shift: Shift | null;
  /** The sheet that goes; what is on it goes with it. */
  readonly leaving?: string;
}

/** What happened to a sheet, in Univer's words. */
export interface Move {
  readonly type: number;
  readonly sheetId: string;
  /** The new one. */
  readonly sheetName?: string;
  /** The lines that come or go. */
  readonly range?: IRange;
  /** Lines of them that a filter hides, and that stay. */
  readonly rangeFilteredRows?: readonly number[];
}

/** Univer's `FormulaReferenceMoveType`, which it keeps to itself. */
const TYPES = {
  insertRows: 3,
  insertColumns: 4,
  removeRows: 5,
  removeColumns: 6,
  rename: 11,
  removeSheet: 12,
} as const;

/** Null where cells move otherwise. */
export function followingOf(engine: Engine, move: Move): Following | null {
  const { type, sheetId, sheetName, range, rangeFilteredRows = [] } = move;
  const name = engine.sheet(sheetId)?.getName();
  if (name === undefined) return null;
  if (type === TYPES.removeSheet) {
    return { follow: (formula) => loseSheet(formula, name), shift: null, leaving: sheetId };
  }
  if (type === TYPES.rename && sheetName !== undefined) {
    const quoted = quoteSheet(sheetName);
    return { follow: (formula) => renameSheet(formula, name, quoted), shift: null };
  }
  const shift = range && rangeFilteredRows.length === 0 ? shiftOf(type, sheetId, range) : null;
  return shift && { follow: formulaShift(engine, shift), shift };
}

function shiftOf(type: number, sheetId: string, range: IRange): Shift | null {
  const [rows, columns] = [
    { sheetId, axis: 'row', at: range.startRow } as const,
    { sheetId, axis: 'column', at: range.startColumn } as const,
  ];
  const [height, width] = [
    range.endRow - range.startRow + 1,
    range.endColumn - range.startColumn + 1,
  ];
  if (type === TYPES.insertRows) return { ...rows, count: height };
  if (type === TYPES.removeRows) return { ...rows, count: -height };
  if (type === TYPES.insertColumns) return { ...columns, count: width };
  return type === TYPES.removeColumns ? { ...columns, count: -width } : null;
}
