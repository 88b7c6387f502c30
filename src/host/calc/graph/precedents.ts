import type { Workbook } from '../model/workbook';
import { bodyOf, tableArea } from '../evaluate/table-area';
import { Reference } from '../model/reference';
import type { Sheet } from '../model/sheet';
import type { Formula } from '../syntax/formula';
import { areaAt } from '../syntax/area-at';

/** A defined name (`n:`), a sheet (`s:`) or a table (`t:`) that a formula speaks of, in small letters; `t:` alone: its own. */
export type Mention = `n:${string}` | `s:${string}` | `t:${string}`;

export interface Precedents {
  readonly areas: readonly Reference[];
  readonly mentions: readonly Mention[];
  /** The formula itself and those of the names it speaks of. */
  readonly formulas: readonly Formula[];
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula reads, also by way of names; not those that OFFSET and its like arrive at. */
export function precedentsOf(formula: Formula, place: Place, book: Workbook): Precedents {
  if (isPlain(formula)) {
    return { areas: areasOf(formula, place, book), mentions: [], formulas: [formula] };
  }
  const areas: Reference[] = [];
  const mentions = new Set<Mention>();
  const formulas = new Set([formula]);
  // A set hands out what is added to it on the way.
  for (const one of formulas) {
    areas.push(...areasOf(one, place, book));
    for (const sheet of one.sheets) mentions.add(`s:${sheet}`);
    const tables = [...one.tables];
    for (const { name, sheet } of one.names) {
      mentions.add(`n:${name}`);
      const scope = sheet === null ? place.sheet : book.sheetNamed(sheet);
      const found = scope && book.names.find(name, scope.id);
      if (found) formulas.add(found.formula);
      else if (sheet === null) tables.push(bodyOf(name));
    }
    for (const node of tables) {
      mentions.add(`t:${node.table?.toLowerCase() ?? ''}`);
      const area = tableArea(node, place, book);
      if (area instanceof Reference) areas.push(area);
    }
  }
  return { areas, mentions: [...mentions], formulas: [...formulas] };
}

/** Speaks of cells only. */
const isPlain = ({ names, sheets, tables }: Formula): boolean =>
  names.length === 0 && sheets.length === 0 && tables.length === 0;

function areasOf(formula: Formula, place: Place, book: Workbook): Reference[] {
  const found: Reference[] = [];
  for (const area of formula.areas) {
    const sheet = area.sheet === null ? place.sheet : book.sheetNamed(area.sheet);
    const reference = sheet && areaAt(area, sheet, place.row, place.column);
    if (reference) found.push(reference);
  }
  return found;
}
