import type { CellValue } from '../../figures/types';
import { Identities } from '../../notice';
import { normalise } from '../../figures/normalise';
import {
  HEADS,
  IDS_TITLE,
  ISSUER_MARK,
  KEY_TITLE,
  LEADING,
  type Head,
  type Leading,
} from './columns';

/** A line of the table as it stands there, cell by cell; blank where there is no such column. */
export interface DraftLine {
  /** Row of the block, from 0. */
  readonly row: number;
  readonly leading: Readonly<Record<Leading, CellValue>>;
  /** One a unit, in the order of the columns. */
  readonly targets: readonly CellValue[];
  readonly total: CellValue;
  /** Follows from the name where the line was put in by hand. */
  readonly key: string;
}

export interface DraftUnitColumn {
  readonly column: number;
  readonly name: string;
  /** Follows from the name where the column was put in by hand. */
  readonly id: string;
}

/** 「计划草稿」 as it stands there, with the places of everything, from 0 in its block. */
export interface DraftReading {
  readonly heads: Readonly<Record<Head, string>>;
  readonly headRows: Readonly<Partial<Record<Head, number>>>;
  /** The row of the titles. */
  readonly titles: number;
  readonly columns: ReadonlyMap<Leading, number>;
  readonly units: readonly DraftUnitColumn[];
  readonly whole: { readonly column: number; readonly label: string };
  readonly lines: readonly DraftLine[];
  /** What stands in 疑问, with its place. */
  readonly remarks: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
}

export type DraftFault = { readonly missing: readonly string[] };

const plain = (value: CellValue | undefined): string => normalise(String(value ?? '')).trim();
/** A text as it was typed, without what stands around it. */
const typed = (value: CellValue | undefined): string => String(value ?? '').trim();

/**
 * @param values the cells of the block; lines and columns may have been inserted, moved and removed
 * @returns the titles that cannot be found, where the table is no longer one
 */
export function readPlanDraft(
  values: readonly (readonly CellValue[])[],
): DraftReading | DraftFault {
  const titles = values.findIndex((line) => isTitles(line));
  const line = values[titles] ?? [];
  const at = (title: string): number => line.findIndex((cell) => plain(cell) === title);
  const columns = new Map<Leading, number>(
    (Object.keys(LEADING) as Leading[]).flatMap((key) => {
      const column = at(LEADING[key]);
      return column < 0 ? [] : [[key, column]];
    }),
  );
  const keys = at(KEY_TITLE);
  const missing = [
    ...(Object.keys(LEADING) as Leading[])
      .filter((key) => !columns.has(key))
      .map((key) => LEADING[key]),
    ...(keys < 0 ? [KEY_TITLE] : []),
  ];
  if (missing.length > 0) return { missing };

  const ids = values.find((each) => plain(each[0]) === IDS_TITLE) ?? [];
  const own = new Set([...columns.values(), keys]);
  const others = line.flatMap((cell, column) =>
    own.has(column) || plain(cell) === '' ? [] : [{ column, name: typed(cell) }],
  );
  // The whole's column is the last that has no code; where it was removed, no unit stands in for it.
  const isWhole = ({ column }: { readonly column: number }): boolean =>
    column < keys && plain(ids[column]) === '';
  const whole = others.filter(isWhole).at(-1) ?? { column: -1, name: '' };
  const newIds = identities('u');
  const newKeys = identities('m');
  const units = others
    .filter(({ column }) => column !== whole.column)
    .map(({ column, name }) => ({ column, name, id: newIds(plain(ids[column]), name) }));

  const lines = values.slice(titles + 1).flatMap((cells, below) => {
    const leading = Object.fromEntries(
      [...columns].map(([key, column]) => [key, cells[column] ?? null]),
    ) as Record<Leading, CellValue>;
    const targets = units.map(({ column }) => cells[column] ?? null);
    const total = whole.column < 0 ? null : (cells[whole.column] ?? null);
    // Figures whose name was emptied are a line all the same: what is missing is told there.
    const isNamed = [leading.label, leading.name, cells[keys]].some((cell) => plain(cell) !== '');
    const hasFigures = [...targets, total].some((cell) => /\d/.test(plain(cell)));
    if (isHead(cells) || !(isNamed || hasFigures)) return [];
    return [
      {
        ...{ row: titles + 1 + below, leading, targets, total },
        key: newKeys(plain(cells[keys]), typed(leading.name) || typed(leading.label)),
      },
    ];
  });
  const remarkColumn = columns.get('remark') as number;
  return {
    ...headsOf(values),
    titles,
    columns,
    units,
    whole: { column: whole.column, label: whole.name },
    lines,
    remarks: values.flatMap((cells, row) => {
      const text = row === titles ? '' : typed(cells[remarkColumn]);
      return text === '' ? [] : [{ row, column: remarkColumn, text }];
    }),
  };
}

/** Ids as they stand there; where one is missing, or was copied along with its line, it follows from the name. */
function identities(prefix: string): (id: string, name: string) => string {
  const made = new Identities(prefix);
  const seen = new Set<string>();
  return (id, name) => {
    const own = id === '' || seen.has(id) ? made.of(name) : id;
    seen.add(own);
    return own;
  };
}

const isTitles = (line: readonly CellValue[]): boolean =>
  [LEADING.number, LEADING.label, LEADING.aggregation].every((title) =>
    line.some((cell) => plain(cell) === title),
  );

const HEAD_TITLES: ReadonlySet<string> = new Set(Object.values(HEADS));
const isHead = ([first]: readonly CellValue[]): boolean => HEAD_TITLES.has(plain(first));

function headsOf(
  values: readonly (readonly CellValue[])[],
): Pick<DraftReading, 'heads' | 'headRows'> {
  const heads: Partial<Record<Head, string>> = {};
  const headRows: Partial<Record<Head, number>> = {};
  for (const head of Object.keys(HEADS) as Head[]) {
    const row = values.findIndex((line) => plain(line[0]) === HEADS[head]);
    if (row >= 0) headRows[head] = row;
    heads[head] = row < 0 ? '' : typed(values[row]?.[2]);
  }
  return { heads: heads as Record<Head, string>, headRows };
}

/** Who issued it, one by one. */
export const issuersIn = (text: string): string[] =>
  text
    .split(ISSUER_MARK)
    .map((each) => each.trim())
    .filter((each) => each !== '');
