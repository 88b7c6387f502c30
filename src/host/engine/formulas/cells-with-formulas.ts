import { isFormula } from '../cells';

/** By row, then column; null where a cell is cleared. */
export type ByCell<T> = Readonly<Record<string, Readonly<Record<string, T | null>> | null>>;

/** What a cell says of its formula: its text, or whose it shares. */
export interface Cell {
  readonly f?: unknown;
  readonly si?: unknown;
}

/** Formulas of a sheet. */
export type SheetFormulas = Record<
  string,
  Record<string, { readonly f?: string; readonly si?: string } | null>
>;
/** By workbook, then sheet. */
export type AllFormulas = Record<string, Record<string, SheetFormulas | undefined>>;

export const hasFormula = ({ f, si }: Cell): boolean => Boolean(f) || Boolean(si);
export const isSharing = ({ si }: Cell): boolean => Boolean(si);

export function someCell<T>(cells: ByCell<T>, is: (cell: T) => boolean): boolean {
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) {
      const cell = line[column];
      if (cell && is(cell)) return true;
    }
  }
  return false;
}

/** What is made of the cells, without those of which nothing is. */
export function fromCells<T, R>(
  cells: ByCell<T>,
  make: (cell: T | null, row: string, column: string) => R | undefined,
): Record<string, Record<string, R>> {
  const found: Record<string, Record<string, R>> = {};
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) {
      const made = make(line[column] ?? null, row, column);
      if (made !== undefined) (found[row] ??= {})[column] = made;
    }
  }
  return found;
}

/** The formulas that stand in cells; null where some are shared. */
export function ownFormulas(cells: ByCell<Cell>): SheetFormulas | null {
  let isShared = false;
  const found = fromCells(cells, (cell) => {
    isShared ||= cell !== null && isSharing(cell);
    return isFormula(cell?.f) ? { f: cell.f } : undefined;
  });
  return isShared ? null : found;
}

/** Cells that had a formula and get none: Univer takes it out of them. What gets one needs nothing. */
export const overwritten = (
  before: ByCell<Cell>,
  written: ByCell<Cell>,
): Record<string, Record<string, null>> =>
  fromCells(written, (cell, row, column) =>
    !isFormula(cell?.f) && isFormula(before[row]?.[column]?.f) ? null : undefined,
  );

/** The formulas in which the sheet's name occurs. */
export function naming(all: SheetFormulas, sheet: string): SheetFormulas {
  const name = sheet.replaceAll("'", "''").toLowerCase();
  const hasCase = name !== name.toUpperCase();
  return fromCells(all, (item) => {
    const { f } = item ?? {};
    return (hasCase ? f?.toLowerCase() : f)?.includes(name) ? item : undefined;
  });
}
