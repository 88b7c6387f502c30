import { Evaluation, resultOf } from './evaluate/evaluate';
import { circle } from './graph/circles';
import type { Book } from './model/book';
import { FormulaCell, State, type Sheet } from './model/sheet';
import { Matrix, SPILL, type Scalar } from './model/values';

/** A result that is needed first is not there yet; to be worked out before this formula is tried again. */
class Unready {
  constructor(readonly cell: FormulaCell) {}
}

/** Formulas that wait for each other in this depth are worked out one after another instead of one within another. */
const DEEPEST = 100;

/** A result that lies in cells which it was made from would spread for ever. */
const MOST_SPREADS = 8;

export interface Calculator {
  /**
   * Works out what is stale until that is done or `enough` says so. What must be asked elsewhere stays in
   * `elsewhere`, and what depends on it stays stale.
   */
  run(enough: () => boolean): void;
  /** Formulas whose results changed, to be shown; whoever shows them empties it. */
  readonly changed: Set<FormulaCell>;
  /** Formulas whose parts are worked out and that only somebody else understands. */
  readonly elsewhere: Set<FormulaCell>;
  /** Takes over what somebody else worked out. */
  settle(cell: FormulaCell, result: Scalar | Matrix): void;
}

export function calculator(book: Book): Calculator {
  const changed = new Set<FormulaCell>();
  const elsewhere = new Set<FormulaCell>();
  const spreads = new Map<FormulaCell, number>();
  let waiting: FormulaCell[] = [];
  let edits = book.edits;
  let depth = 0;

  function read(sheet: Sheet, row: number, column: number): Scalar {
    const slot = sheet.at(row, column);
    if (slot === undefined) return sheet.spillAt(row, column)?.value ?? null;
    if (!(slot instanceof FormulaCell)) return slot;
    if (slot.state !== State.clean) bringUp(slot);
    return slot.value;
  }

  /** Works out a formula that another one reads just now. */
  function bringUp(cell: FormulaCell): void {
    if (cell.state === State.busy) throw new Circular(cell);
    if (depth >= DEEPEST || cell.isForeign) throw new Unready(cell);
    workOut(cell);
  }

  function workOut(cell: FormulaCell): void {
    cell.state = State.busy;
    cell.isOutdated = false;
    depth++;
    try {
      const { sheet, row, column, formula } = cell;
      const evaluation = new Evaluation(book, sheet, row, column, read);
      const result =
        formula.tree === null ? null : resultOf(evaluation.evaluate(formula.tree), evaluation);
      // A result that was needed on the way has spread to cells that had been read before.
      if (cell.isOutdated) throw new Unready(cell);
      settle(cell, result);
    } finally {
      depth--;
      if (cell.state === State.busy) cell.state = State.dirty;
    }
  }

  function settle(cell: FormulaCell, result: Scalar | Matrix): void {
    cell.state = State.clean;
    book.stale.delete(cell);
    elsewhere.delete(cell);
    const value = result instanceof Matrix ? spread(cell, result) : single(cell, result);
    if (!Object.is(value, cell.value)) changed.add(cell);
    cell.value = value;
  }

  function single(cell: FormulaCell, value: Scalar): Scalar {
    if (cell.spill !== null) changed.add(cell);
    book.spills.clear(cell);
    return value;
  }

  /** Shows a result of many cells in the cells beside, if they are empty. */
  function spread(cell: FormulaCell, result: Matrix): Scalar {
    changed.add(cell);
    const times = (spreads.get(cell) ?? 0) + 1;
    spreads.set(cell, times);
    if (times > MOST_SPREADS) book.spills.clear(cell);
    else if (book.spills.show(cell, result)) return result.at(0, 0) ?? 0;
    return SPILL;
  }

  /** Works out the last of those that wait; what it needs first goes behind it. */
  function step(): void {
    const cell = waiting.at(-1);
    if (cell === undefined) return;
    if (cell.gone || cell.state === State.clean) return void waiting.pop();
    try {
      if (cell.isForeign) askElsewhere(cell);
      else workOut(cell);
      waiting.pop();
    } catch (error) {
      if (error instanceof Circular) close(error.cell);
      else if (!(error instanceof Unready)) throw error;
      else if (elsewhere.has(error.cell)) waiting.pop();
      else if (error.cell === cell) return;
      else if (waiting.includes(error.cell)) close(error.cell);
      else waiting.push(error.cell);
    }
  }

  /** Its parts are read so that they are up to date when somebody else looks at them. */
  function askElsewhere(cell: FormulaCell): void {
    cell.state = State.busy;
    try {
      for (const { sheet, row, column, endRow, endColumn } of book.readBy(cell)) {
        for (let r = row; r < endRow; r++) {
          for (let c = column; c < endColumn; c++) read(sheet, r, c);
        }
      }
      elsewhere.add(cell);
    } finally {
      cell.state = State.dirty;
    }
  }

  /** Formulas that depend on themselves show 0, as in Excel. */
  function close(cell: FormulaCell): void {
    const members = circle(book, cell);
    for (const member of members) {
      changed.add(member);
      book.spills.clear(member);
    }
    for (const member of members) settle(member, 0);
  }

  /** Goes on where the last run stopped, unless the workbook is another since then. */
  function begin(): void {
    for (const cell of elsewhere) if (cell.gone) elsewhere.delete(cell);
    if (edits === book.edits) return;
    edits = book.edits;
    waiting = [];
    spreads.clear();
  }

  /** Works out all that waits; false where that was interrupted. */
  function emptied(enough: () => boolean): boolean {
    while (waiting.length > 0) {
      step();
      if (enough()) return false;
    }
    return true;
  }

  return {
    changed,
    elsewhere,
    settle,
    run(enough) {
      begin();
      if (!emptied(enough)) return;
      for (const cell of book.stale) {
        if (elsewhere.has(cell)) continue;
        waiting.push(cell);
        if (!emptied(enough)) return;
      }
      if (book.stale.size === 0) spreads.clear();
    },
  };
}

/** A formula was needed while it was itself being worked out. */
class Circular {
  constructor(readonly cell: FormulaCell) {}
}
