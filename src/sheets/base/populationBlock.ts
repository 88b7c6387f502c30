import type { CellValue } from '../../figures/types';
import type { DistrictId, Plan } from '../../plan/types';
import { MAX_POPULATION, type Populations } from '../../progress/population';
import { find } from '../../tables/find';
import { read } from '../../tables/read';
import { cellRef, type CellRef } from '../layout/address';
import { expression, formulaCell, type Expression } from '../formulas/text';
import { columnLabels } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { populationTable } from './populationTable';

/** Where 基础数据 holds the populations, zero-based. */
export interface PopulationBlock {
  readonly sheet: string;
  readonly rows: ReadonlyMap<DistrictId, number>;
  readonly column: number;
}

export type LocatedPopulation =
  | { readonly ok: true; readonly block: PopulationBlock }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * Finds the populations again after people worked on the sheet: by the heading 常住人口 and the districts' names.
 *
 * @param values the cells of the block's area
 * @param origin zero-based place of its first cell
 */
export function locatePopulation(
  values: readonly (readonly CellValue[])[],
  origin: { readonly sheet: string; readonly row: number; readonly column: number },
  plan: Plan,
): LocatedPopulation {
  const column = find(populationTable(plan), values).columns.get('population');
  const rows = unitRows(plan, values, origin.row);
  const missing = [
    ...(column === undefined ? [columnLabels.population] : []),
    ...plan.districts.filter(({ id }) => !rows.has(id)).map(({ name }) => name),
  ];
  if (column === undefined || missing.length > 0) return { ok: false, missing };
  return { ok: true, block: { sheet: origin.sheet, rows, column: origin.column + column } };
}

/**
 * The rows of the units that can be found.
 *
 * @param first the row of the block's first cell
 */
export function unitRows(
  plan: Plan,
  values: readonly (readonly CellValue[])[],
  first: number,
): ReadonlyMap<DistrictId, number> {
  const rows = new Map<DistrictId, number>();
  for (const { at, row } of read(populationTable(plan), values).rows) {
    if (!rows.has(row.district)) rows.set(row.district, first + at);
  }
  return rows;
}

/** What the block holds; anything that is no number of 万人 is left out. */
export function readPopulations(
  values: readonly (readonly CellValue[])[],
  origin: { readonly row: number; readonly column: number },
  block: PopulationBlock,
): Populations {
  return Object.fromEntries(
    [...block.rows].flatMap(([id, row]) => {
      const value = values[row - origin.row]?.[block.column - origin.column];
      return typeof value === 'number' && value > 0 && value <= MAX_POPULATION
        ? [[id, value] as const]
        : [];
    }),
  );
}

/** A district's population on another sheet, or blank: never 0, never a text. */
export function populationCell(
  block: PopulationBlock,
  district: DistrictId,
  from: string,
): LayoutCell {
  const row = block.rows.get(district);
  if (row === undefined) throw new RangeError(`${block.sheet} has no population of ${district}`);
  const cell = cellRef(row, block.column, block.sheet === from ? null : block.sheet);
  return formulaCell(expression(`IF(ISERROR(${cell}),"",IF(${isPopulation(cell)},${cell},""))`));
}

export function isPopulation(cell: CellRef): Expression {
  return expression(`AND(ISNUMBER(${cell}),N(${cell})>0,N(${cell})<=${MAX_POPULATION})`);
}
