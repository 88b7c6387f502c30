import { loseSheet, renameSheet } from '../../calc/syntax/replace-sheet';
import { quoteSheet } from '../address';
import type { Engine } from '../engine';
import {
  fromCells,
  isSharing,
  someCell,
  type AllFormulas,
  type SheetFormulas,
} from './cells-with-formulas';
import { followFormats } from './follow-formats';
import { followRules, joined, type Besides, type Following } from './follow-rules';
import { formulaShift } from './shift-formula';
import type { Shift } from '../shift';
import { type IRange, UpdateFormulaController } from '../univer';

/** What happened to a sheet, in Univer's words. */
interface Move {
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

/** What is replaced of Univer's controller. */
interface Controller {
  _getFormulaReferenceMoveInfo(
    formulas: AllFormulas,
    sheets: object,
    move: Move,
  ): { readonly newFormulaData: AllFormulas };
  _getUpdateFormula(command: object): Besides;
}

/**
 * Univer 0.25.1 cuts every formula in words to find the few that must follow cells or a sheet's name, and puts those that
 * do together anew. Here only references are replaced, in a tenth of the time, and all else stays as it was written; what
 * moves otherwise, and formulas that cells share, are left to Univer.
 */
export function followFormulas(engine: Engine): void {
  const rules = followRules(engine);
  let isReplaced = false;
  engine.beforeCommand(({ id }) => {
    // Univer makes its controller when it opens the first workbook.
    if (isReplaced || !id.startsWith('sheet.command.')) return;
    isReplaced = true;
    replaceUnivers(engine, rules);
  });
}

function replaceUnivers(engine: Engine, rules: (following: Following) => Besides): void {
  const controller = engine.get<Controller>(UpdateFormulaController);
  const moved = controller._getFormulaReferenceMoveInfo.bind(controller);
  const updated = controller._getUpdateFormula.bind(controller);
  let following: Following | null = null;
  controller._getFormulaReferenceMoveInfo = (formulas, sheets, move) => {
    following = followingOf(engine, move);
    if (following === null || isShared(formulas)) return moved(formulas, sheets, move);
    const { follow } = following;
    return { newFormulaData: mapped(formulas, (all) => mapped(all, followed(follow))) };
  };
  controller._getUpdateFormula = (command) => {
    following = null;
    const cells = updated(command);
    // It was asked for meanwhile, if anything has to follow.
    const now = following as Following | null;
    return now === null ? cells : joined([cells, rules(now), followFormats(engine, now)]);
  };
}

function followingOf(engine: Engine, move: Move): Following | null {
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

const isShared = (formulas: AllFormulas): boolean =>
  Object.values(formulas).some((sheets) =>
    Object.values(sheets).some((sheet) => someCell(sheet ?? {}, isSharing)),
  );

function mapped<From, To>(
  all: Readonly<Record<string, From>>,
  to: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(value, key)]));
}

/** Of a sheet's formulas those that read otherwise now, as Univer wants them. */
const followed =
  (follow: Following['follow']) =>
  (formulas: SheetFormulas | undefined, sheetId: string): SheetFormulas =>
    fromCells(formulas ?? {}, (item) => {
      const { f = '' } = item ?? {};
      const now = follow(f, sheetId);
      return now === f ? undefined : { f: now };
    });
