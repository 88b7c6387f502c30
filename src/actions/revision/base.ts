import type { Plan } from '../../plan/types';
import { findEntries, freshEntries } from '../../sheets/base/baseEntries';
import { baseSheet, freshPopulationBlock } from '../../sheets/base/baseSheet';
import { locatePopulation, type PopulationBlock } from '../../sheets/base/populationBlock';
import { blockNames } from '../../sheets/blocks/names';
import type { Block } from '../../workbook/block';
import { contentAt, type RevisionContents } from '../../workbook/revise/readForRevision';
import { isNothing, keptContent } from './keptContent';
import type { Carried, SheetRevision } from './sheetRevision';

/** 基础数据 in a revision. */
export interface BaseRevision {
  /** Its tab where the plans lay it out differently; null: it stays as it is, or is not there. */
  readonly tab: string | null;
  /** Where the populations are to be found by what a plan lays out; null: there are none. */
  readonly populations: (plan: Plan) => PopulationBlock | null;
}

/** A sheet in which units are missing is laid out anew with the units of the plan. */
export function baseRevision(former: Plan, next: Plan, { blocks }: RevisionContents): BaseRevision {
  const block = blocks.get(blockNames.population(former.year));
  if (block === undefined) return { tab: null, populations: () => null };
  const { sheetName: tab } = block;
  const located = locatePopulation(block.values, { ...block, sheet: tab }, former);
  const looks = (plan: Plan): string =>
    JSON.stringify([plan.districts.map(({ id }) => id), baseSheet(plan, tab)]);
  if (located.ok && looks(former) === looks(next)) {
    return { tab: null, populations: () => located.block };
  }
  return { tab, populations: (plan) => freshPopulationBlock(plan, tab) };
}

/** Whether all stands where a plan has laid it out. */
export function isBaseInPlace(former: Plan, block: Block): boolean {
  const located = locatePopulation(block.values, { ...block, sheet: block.sheetName }, former);
  const fresh = freshPopulationBlock(former, block.sheetName);
  return (
    located.ok &&
    located.block.column === fresh.column &&
    [...fresh.rows].every(([id, row]) => located.block.rows.get(id) === row)
  );
}

/** The populations with their sources, by the ids of their units, and the year they were counted in. */
export function carriedPopulations(
  former: Plan,
  next: Plan,
  { block, laid, after: { layout } }: SheetRevision,
  anew: ReadonlySet<string>,
): Carried {
  const cells = layout.cells.map((line) => [...line]);
  const to = freshEntries(next);
  let [figures, frozen] = [0, 0];
  for (const [what, from] of findEntries(former, block, laid)) {
    const said = contentAt(laid, from);
    const place = to.get(what);
    const line = cells[place?.row ?? -1];
    if (place === undefined || line === undefined || isNothing(said)) continue;
    const shown = block.values[from.row - block.row]?.[from.column - block.column] ?? '';
    const { cell, isFrozen } = keptContent(said, shown, anew);
    line[place.column] = cell;
    figures += 1;
    if (isFrozen) frozen += 1;
  }
  return { layout: { ...layout, cells }, figures, dropped: [], frozen };
}
