import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import { find } from '../../tables/find';
import { columnsOf } from '../../tables/schema';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import { adjustmentsTable } from './adjustmentsTable';
import { columns, FIRST_ROW } from './places';

/** Columns of 目标调整 that people type into, with their places on a sheet that was just laid out. */
export const typedColumns = {
  district: columns.district,
  measure: columns.measure,
  target: columns.adjusted,
  reason: columns.reason,
  date: columns.date,
} as const;

export type TypedColumn = keyof typeof typedColumns;
export const TYPED = Object.keys(typedColumns) as TypedColumn[];

/** Where the typed columns stand by now, from the block's first cell on. */
export interface TypedPlaces {
  /** The line of titles. */
  readonly header: number;
  readonly columns: ReadonlyMap<TypedColumn, number>;
  /** Titles that are gone. */
  readonly missing: readonly string[];
}

/** @param values the cells of the block's area */
export function findTyped(plan: Plan, values: readonly (readonly CellValue[])[]): TypedPlaces {
  const table = adjustmentsTable(plan);
  const { header, columns: found } = find(table, values);
  const titles = new Map(columnsOf(table).map(([key, { title }]) => [key, title]));
  return {
    header,
    columns: new Map(TYPED.map((key) => [key, found.get(key) ?? -1])),
    missing: TYPED.filter((key) => !found.has(key)).map((key) => titles.get(key) ?? key),
  };
}

/** One line of the list, from 0, with what is typed into it. */
export interface TypedLine {
  readonly at: number;
  readonly cells: Readonly<Record<TypedColumn, LayoutCell>>;
}

/** 目标调整 as it was laid out, with lines typed into it. */
export function withTyped(layout: SheetLayout, lines: readonly TypedLine[]): SheetLayout {
  const cells = layout.cells.map((line) => [...line]);
  for (const { at, cells: typed } of lines) {
    const line = cells[FIRST_ROW + at];
    if (line === undefined) throw new RangeError(`${layout.name} has no line ${at}`);
    for (const key of TYPED) line[typedColumns[key]] = typed[key];
  }
  return { ...layout, cells };
}
