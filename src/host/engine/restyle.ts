import type { CellExtras } from '../snapshot';
import { patchStyles, type CellPatch } from './cells';
import type { Engine } from './engine';
import type { ICellData, IStyleData, Worksheet } from './univer';

/** A change of looks: what is named changes, null takes a property away. */
export interface Coat {
  readonly style?: IStyleData;
  readonly extras?: CellExtras;
}

/** A style with changes; borders merge side by side, everything else is replaced. */
export function mergedStyle(known: unknown, change: IStyleData | undefined): IStyleData {
  const old = (known ?? {}) as IStyleData;
  const merged: Record<string, unknown> = { ...old, ...change };
  if (change?.bd) merged['bd'] = withoutNull({ ...old.bd, ...change.bd });
  return withoutNull(merged) as IStyleData;
}

const withoutNull = (object: object): object =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && !isEmpty(value)),
  );

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/**
 * Gives cells new looks. Cells share their styles, so a style is merged once for all cells that had the same one
 * before: Univer's own mutation merges, copies and compares it anew for every cell, which takes most of the time
 * of a large request. What was changed is told to a page afterwards, in one mutation a sheet.
 */
export class Restyling {
  private readonly merged = new Map<IStyleData, Map<unknown, string | null>>();
  private readonly patch: CellPatch = {};
  private readonly richText: CellPatch = {};

  constructor(
    private readonly engine: Engine,
    private readonly sheet: Worksheet,
  ) {}

  put(row: number, column: number, coat: Coat): void {
    const matrix = this.sheet.getCellMatrix();
    const cell = matrix.getValue(row, column);
    const next: ICellData = { ...cell };
    if (coat.extras !== undefined) next.custom = { ...cell?.custom, ...coat.extras };
    if (coat.style !== undefined) {
      // Text in several fonts holds looks of its own, which only Univer's mutation reaches.
      if (cell?.p) (this.richText[row] ??= {})[column] = { s: coat.style };
      else this.setStyle(next, coat.style);
    }
    matrix.setValue(row, column, next);
    // The type is said again, or Univer would turn a number under an `@` format into text.
    (this.patch[row] ??= {})[column] = next.t === undefined || next.t === null ? {} : { t: next.t };
  }

  done(): void {
    const sheetId = this.sheet.getSheetId();
    if (Object.keys(this.richText).length > 0) patchStyles(this.engine, sheetId, this.richText);
    this.engine.show(sheetId, this.patch);
  }

  private setStyle(cell: ICellData, change: IStyleData): void {
    const id = this.styleFor(cell.s, change);
    if (id === null) delete cell.s;
    else cell.s = id;
  }

  private styleFor(old: ICellData['s'], change: IStyleData): string | null {
    const known = this.merged.get(change) ?? new Map<unknown, string | null>();
    this.merged.set(change, known);
    const found = known.get(old);
    if (found !== undefined) return found;
    const styles = this.engine.workbook.getStyles();
    const style = mergedStyle(styles.get(old ?? null), change);
    const id = isEmpty(style) ? null : (styles.setValue(style) ?? null);
    known.set(old, id);
    return id;
  }
}
