import type { Workbook } from '../model/workbook';
import type { Reference } from '../model/reference';
import type { Sheet } from '../model/sheet';
import type { Formula } from '../syntax/formula';
import { areaAt } from '../syntax/area-at';

/** A defined name (`n:`) or a sheet (`s:`) that a formula speaks of, in small letters. */
export type Mention = `n:${string}` | `s:${string}`;

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
  if (formula.names.length === 0 && formula.sheets.length === 0) {
    return { areas: areasOf(formula, place, book), mentions: [], formulas: [formula] };
  }
  const areas: Reference[] = [];
  const mentions = new Set<Mention>();
  const formulas = new Set([formula]);
  // A set hands out what is added to it on the way.
  for (const one of formulas) {
    areas.push(...areasOf(one, place, book));
    for (const sheet of one.sheets) mentions.add(`s:${sheet}`);
    for (const { name, sheet } of one.names) {
      mentions.add(`n:${name}`);
      const scope = sheet === null ? place.sheet : book.sheetNamed(sheet);
      const found = scope && book.names.find(name, scope.id);
      if (found) formulas.add(found.formula);
    }
  }
  return { areas, mentions: [...mentions], formulas: [...formulas] };
}

function areasOf(formula: Formula, place: Place, book: Workbook): Reference[] {
  const found: Reference[] = [];
  for (const area of formula.areas) {
    const sheet = area.sheet === null ? place.sheet : book.sheetNamed(area.sheet);
    const reference = sheet && areaAt(area, sheet, place.row, place.column);
    if (reference) found.push(reference);
  }
  return found;
}
