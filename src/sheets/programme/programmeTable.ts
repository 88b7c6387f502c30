import type { CellValue } from '../../figures/types';
import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import type { Programme, ProgrammeTarget } from '../../plan/types';
import { readRows } from '../../tables/read';
import type { Field, TableSchema } from '../../tables/schema';

/** Figures that were typed, in the target's unit, by its id and the year. */
export type TypedYears = Readonly<Record<ProgrammeTarget['id'], Readonly<Record<number, number>>>>;

/** What is read of a line: the target's id under `ID`, and its figure of each year under `2017年`; null: no number. */
type Part = string | number | null;
type ProgrammeRow = Readonly<Record<string, Part>>;

/** Headings of the hidden columns: by what lines are known, and which years were no typed ones there. */
export const ID = '编号';
export const TAKEN = '取自填报表的年份';

/** A year's column is known by this; the months that an unfinished year counts stand behind it. */
export const yearTitle = (year: number): string => `${year}年`;

/** The columns that are read back, wherever they went. */
function programmeTable({ from, to }: Programme): TableSchema<ProgrammeRow> {
  const years = Array.from({ length: to + 1 - from }, (_, at) => yearTitle(from + at));
  return {
    columns: {
      [ID]: field(ID, String),
      [TAKEN]: field(TAKEN, String),
      ...Object.fromEntries(
        years.map((year) => [
          year,
          field(year, (cell) => (typeof cell === 'number' ? cell : null)),
        ]),
      ),
    },
  };
}

const field = (title: string, read: (cell: CellValue) => Part): Field<Part> => ({
  ...{ title, width: 0, read },
  isTitle: (found) => found.startsWith(title),
  write: (value) => (typeof value === 'string' ? { text: value } : value),
});

/**
 * Typed figures of an earlier page that go on to another one: of years that were over by then. A year's figure up to some
 * month is none of a later month's, and what a formula gave is no typed one.
 *
 * @param values the cells of the block's area
 * @param of the period whose page it is
 */
export function readProgramme(
  values: readonly (readonly CellValue[])[],
  programme: Programme,
  of: Period,
  period: Period,
): TypedYears {
  const isOver = of === period || monthsElapsed(of) === 12;
  const last = isOver ? yearOf(of) : yearOf(of) - 1;
  const rows = readRows(programmeTable(programme), values);
  return Object.fromEntries(
    programme.targets.map(({ id }) => {
      const row = rows.find((each) => each[ID] === id) ?? {};
      const taken = new Set(String(row[TAKEN] ?? '').split(' '));
      const years = Object.entries(row).flatMap(([title, value]) =>
        typeof value === 'number' ? [[Number.parseInt(title, 10), value] as const] : [],
      );
      const typed = years.filter(([year]) => year <= last && !taken.has(String(year)));
      return [id, Object.fromEntries(typed)];
    }),
  );
}
