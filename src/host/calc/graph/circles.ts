import type { Book } from '../model/book';
import { FormulaCell, State } from '../model/sheet';

/**
 * The formulas that depend on this one and that it depends on, itself among them. Followed along what they read, only
 * through results that are due.
 */
export function circle(book: Book, cell: FormulaCell): FormulaCell[] {
  const needs = reachable(cell, (one) => duePrecedents(book, one));
  const needed = new Map<FormulaCell, FormulaCell[]>();
  for (const one of needs) {
    for (const other of duePrecedents(book, one)) {
      const known = needed.get(other);
      if (known) known.push(one);
      else needed.set(other, [one]);
    }
  }
  const depends = reachable(cell, (one) => needed.get(one) ?? []);
  return [...needs].filter((one) => depends.has(one));
}

function reachable(
  from: FormulaCell,
  next: (cell: FormulaCell) => readonly FormulaCell[],
): Set<FormulaCell> {
  const found = new Set([from]);
  // A set hands out what is added to it on the way.
  for (const cell of found) for (const one of next(cell)) found.add(one);
  return found;
}

function duePrecedents(book: Book, cell: FormulaCell): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { sheet, row, column, endRow, endColumn } of book.readBy(cell)) {
    for (let r = row; r < endRow; r++) {
      for (let c = column; c < endColumn; c++) {
        const slot = sheet.at(r, c);
        if (slot instanceof FormulaCell && slot.state !== State.clean) found.push(slot);
      }
    }
  }
  return found;
}
