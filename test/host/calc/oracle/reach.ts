import { columnLetters, parseArea } from '../../../../src/host/engine/address';
import { lastColumn, lastRow } from '../../../../src/host/engine/area';
import type { BookDescription, Content } from './description';
import { formulaCells, type FormulaCell } from './results';

/** Everything that a formula's result may come from. */
export interface Reach {
  /** Its own text and those of the formulas it depends on, names spelled out. */
  readonly formulas: readonly string[];
  /** Entries in the cells that these speak of. */
  readonly entries: readonly Content[];
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?|\$?[A-Z]:\$?[A-Z]|\$?\d+:\$?\d+)(?![\p{L}\d(])/gu;

/** No sheet of a described workbook has anything beyond. */
const LAST = { row: 20, column: 17 };

/** Answers for the formulas of one workbook. */
export function reachIn(book: BookDescription): (cell: FormulaCell) => Reach {
  const formulas = new Map(
    formulaCells(book).map((cell) => [`${cell.sheet}!${cell.address}`, cell]),
  );
  const entries = new Map<string, Content>(
    book.sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).map(([address, content]) => [`${name}!${address}`, content] as const),
    ),
  );
  return (cell) => {
    const texts: string[] = [];
    const found = new Map<string, Content>();
    const waiting = [cell];
    const seen = new Set<FormulaCell>(waiting);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const text = spelledOut(book, next.formula);
      texts.push(text);
      for (const key of cellsIn(text, next.sheet)) {
        const formula = formulas.get(key);
        const content = entries.get(key);
        if (formula === undefined && content !== undefined) found.set(key, content);
        if (formula === undefined || seen.has(formula)) continue;
        seen.add(formula);
        waiting.push(formula);
      }
    }
    return { formulas: texts, entries: [...found.values()] };
  };
}

export const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

function spelledOut({ names }: BookDescription, formula: string): string {
  return names.reduce(
    (text, { name, refersTo }) => text.replaceAll(name, refersTo.replace(/^=/, '')),
    formula,
  );
}

function* cellsIn(formula: string, own: string): Generator<string> {
  for (const [, prefix, address = ''] of withoutTexts(formula).matchAll(REFERENCE)) {
    const area = parseArea(address.replaceAll('$', ''));
    if (area === null) continue;
    const sheet = prefix === undefined ? own : prefix.replace(/^'|'$/g, '').replaceAll("''", "'");
    for (let row = area.row; row <= Math.min(lastRow(area), LAST.row); row += 1) {
      for (
        let column = area.column;
        column <= Math.min(lastColumn(area), LAST.column);
        column += 1
      ) {
        yield `${sheet}!${columnLetters(column)}${row + 1}`;
      }
    }
  }
}
