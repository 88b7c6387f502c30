import type { Reference } from '../model/reference';
import { placeKey, type FormulaCell, type Sheet } from '../model/sheet';
import { AreaIndex } from './area-index';
import type { Mention } from './precedents';

interface Kept {
  readonly areas: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/** Which formulas read which cells, and which speak of which names and sheets. */
export class Dependents {
  private readonly kept = new Map<FormulaCell, Kept>();
  private readonly points = new WeakMap<Sheet, Map<number, Set<FormulaCell>>>();
  private readonly areas = new WeakMap<Sheet, AreaIndex>();
  private readonly mentions = new Map<Mention, Set<FormulaCell>>();

  add(cell: FormulaCell, areas: readonly Reference[], mentions: readonly Mention[]): void {
    this.kept.set(cell, { areas, mentions });
    for (const area of areas) {
      if (area.isSingle)
        entry(this.pointsOf(area.sheet), placeKey(area.row, area.column)).add(cell);
      else this.areasOf(area.sheet).add(area, cell);
    }
    for (const mention of mentions) entry(this.mentions, mention).add(cell);
  }

  remove(cell: FormulaCell): void {
    const kept = this.kept.get(cell);
    if (kept === undefined) return;
    this.kept.delete(cell);
    for (const area of kept.areas) {
      if (area.isSingle) drop(this.pointsOf(area.sheet), placeKey(area.row, area.column), cell);
      else this.areasOf(area.sheet).remove(area, cell);
    }
    for (const mention of kept.mentions) drop(this.mentions, mention, cell);
  }

  /** The areas a formula reads. */
  read(cell: FormulaCell): readonly Reference[] {
    return this.kept.get(cell)?.areas ?? [];
  }

  each(sheet: Sheet, row: number, column: number, visit: (cell: FormulaCell) => void): void {
    this.points.get(sheet)?.get(placeKey(row, column))?.forEach(visit);
    this.areas.get(sheet)?.each(row, column, visit);
  }

  /** A list of its own: it may change while somebody goes through it. */
  mentioning(mention: Mention): FormulaCell[] {
    return [...(this.mentions.get(mention) ?? [])];
  }

  private pointsOf(sheet: Sheet): Map<number, Set<FormulaCell>> {
    let points = this.points.get(sheet);
    if (points === undefined) this.points.set(sheet, (points = new Map()));
    return points;
  }

  private areasOf(sheet: Sheet): AreaIndex {
    let areas = this.areas.get(sheet);
    if (areas === undefined) this.areas.set(sheet, (areas = new AreaIndex()));
    return areas;
  }
}

function entry<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = new Set()));
  return found;
}

function drop<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const found = map.get(key);
  if (found?.delete(value) === true && found.size === 0) map.delete(key);
}
