import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import { MAX_POPULATION } from '../../progress/population';
import { findEntries, freshEntries } from './baseEntries';
import { baseSheet } from './baseSheet';
import type { LayoutCell, SheetLayout } from '../layout/layout';

type FindEntries = Parameters<typeof findEntries>;

/** 基础数据 of a year as it stands in the workbook. */
export interface KeptBase {
  readonly plan: Plan;
  readonly block: FindEntries[1];
  /** All that stands on its sheet. */
  readonly sheet: FindEntries[2];
}

/** What another year may begin with: what each entry says, by its key as in `findEntries`. */
export type BaseValues = ReadonlyMap<string, string | number>;

/** Figures as they are seen: a formula would count other cells on another sheet. What is no 万人 is left out. */
export function baseValues({ plan, block, sheet }: KeptBase): BaseValues {
  return new Map(
    [...findEntries(plan, block, sheet)].flatMap(([key, { row, column }]) => {
      const said = sheet.cells[row - sheet.row]?.[column - sheet.column];
      const shown =
        block.values[row - block.row]?.[column - block.column] ??
        (said !== undefined && 'value' in said ? said.value : null);
      return isUsable(key, shown) ? [[key, shown] as const] : [];
    }),
  );
}

function isUsable(key: string, value: CellValue): value is string | number {
  if (key.startsWith('source ')) return typeof value === 'string' && value.trim() !== '';
  if (typeof value !== 'number') return false;
  return key === 'countedIn' ? Number.isInteger(value) : value > 0 && value <= MAX_POPULATION;
}

/** Units whose population is known. */
export const unitsIn = (values: BaseValues): string[] =>
  [...values.keys()].flatMap((key) => /^population (.+)$/.exec(key)?.[1] ?? []);

/** 「基础数据」 of a year that begins with what an earlier one knew; units that are new stay blank. */
export function carriedBase(next: Plan, name: string, values: BaseValues, copy = 1): SheetLayout {
  const layout = baseSheet(next, name, undefined, copy);
  const cells = layout.cells.map((line) => [...line]);
  const known = new Set(unitsIn(values));
  for (const [key, { row, column }] of freshEntries(next)) {
    const value = values.get(key);
    const unit = /^source (.+)$/.exec(key)?.[1];
    const line = cells[row];
    // Where a figure came from says nothing without the figure.
    if (value === undefined || line === undefined || (unit !== undefined && !known.has(unit)))
      continue;
    line[column] = cellOf(value);
  }
  return { ...layout, cells };
}

const cellOf = (value: string | number): LayoutCell =>
  typeof value === 'number' ? value : { text: value };
