import type { CellValue } from '../../figures/types';
import type { DistrictId, Plan } from '../../plan/types';
import { find } from '../../tables/find';
import type { Content } from '../journal/content';
import { HEADER_ROW, POPULATION, SOURCE, YEAR_LABEL, YEAR_ROW } from './basePlaces';
import { unitRows } from './populationBlock';
import { populationTable } from './populationTable';

/** Zero-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of 基础数据 that are typed into, by what they say: `countedIn`, `population haian`, `source haian`. */
export type BaseEntries = ReadonlyMap<string, Place>;

/** On a sheet that was just laid out. */
export function freshEntries({ districts }: Plan): BaseEntries {
  const rows = new Map(districts.map(({ id }, at) => [id, HEADER_ROW + 1 + at]));
  return entriesAt(rows, { population: POPULATION, source: SOURCE }, [
    ['countedIn', { row: YEAR_ROW, column: POPULATION }],
  ]);
}

/**
 * The same on a sheet that people worked on, as far as they can be found.
 *
 * @param block the cells of the block's area
 * @param sheet all that stands on its sheet
 */
export function findEntries(
  plan: Plan,
  block: Place & { readonly values: readonly (readonly CellValue[])[] },
  sheet: Place & { readonly cells: readonly (readonly Content[])[] },
): BaseEntries {
  const { columns } = find(populationTable(plan), block.values);
  const at = (key: string): number | null => {
    const column = columns.get(key);
    return column === undefined ? null : block.column + column;
  };
  const years = sheet.cells.flatMap((line, row): [string, Place][] => {
    const label = line.findIndex((cell) => 'value' in cell && cell.value === YEAR_LABEL);
    const place = { row: sheet.row + row, column: sheet.column + label + 1 };
    return label < 0 ? [] : [['countedIn', place]];
  });
  const rows = unitRows(plan, block.values, block.row);
  return entriesAt(rows, { population: at('population'), source: at('source') }, years);
}

function entriesAt(
  rows: ReadonlyMap<DistrictId, number>,
  columns: Readonly<Record<'population' | 'source', number | null>>,
  others: readonly (readonly [string, Place])[],
): BaseEntries {
  const ofUnits = [...rows].flatMap(([unit, row]) =>
    Object.entries(columns).flatMap(([what, column]) =>
      column === null ? [] : [[`${what} ${unit}`, { row, column }] as const],
    ),
  );
  return new Map([...others, ...ofUnits]);
}
