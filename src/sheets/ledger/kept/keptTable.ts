import { dayOfSerial, isoDate, serialOfDay } from '../../../figures/calendar';
import type { CellValue } from '../../../figures/types';
import type { LedgerValue, LedgerValues } from '../../../ledgers/types';
import type { Ledger, LedgerColumn } from '../../../plan/types';
import { text } from '../../../tables/fields';
import { plainTitle, type Field, type TableSchema } from '../../../tables/schema';
import { formatOf, widthOf } from '../columns';
import { keptTitles } from './titles';

/** A line of 台账 as it stands on the sheet; a ledger's own columns are under `own` and their key. */
export type KeptLine = Readonly<Record<string, LedgerValue>>;

/** The key of a ledger's own column among the line's. */
export const own = (key: string): string => `own ${key}`;

/** A whole number above 0; nothing else is one. */
const number = (title: string, width: number): Field<LedgerValue> => ({
  ...{ title, width, format: '0', write: (value) => (typeof value === 'number' ? value : null) },
  read: (cell) => {
    const found = Number(cell);
    return Number.isSafeInteger(found) && found > 0 ? found : null;
  },
});

const words = (title: string, width: number): Field<LedgerValue> => ({
  ...text(title, width),
  write: (value) => (value === null ? null : { text: String(value) }),
  read: (cell) => String(cell ?? ''),
});

/** 「台账」: all units' rows of a ledger, each with its number, unit, months, file, and what the bureau says of it. */
export function keptTable(ledger: Ledger, year: number): TableSchema<KeptLine> {
  return {
    columns: {
      id: number(keptTitles.id, 62),
      unit: words(keptTitles.unit, 70),
      from: number(keptTitles.from, 58),
      to: number(keptTitles.to, 58),
      ...Object.fromEntries(ledger.columns.map((column) => [own(column.key), fieldOf(column)])),
      check: words(keptTitles.check, 150),
      struck: words(keptTitles.struck, 100),
      file: words(keptTitles.file, 130),
    },
    heading: [`${year}年${ledger.title}台账`, keptTitles.note],
    isRow: ({ id }) => typeof id === 'number',
  };
}

const OURS: ReadonlySet<string> = new Set(Object.values(keptTitles).map(plainTitle));

function fieldOf(column: LedgerColumn): Field<LedgerValue> {
  const { unit, type } = column;
  // A ledger may have a column that is called like one of ours.
  const heading = OURS.has(plainTitle(column.heading))
    ? `${column.heading}（所报）`
    : column.heading;
  const title = unit === '' ? heading : `${heading}（${unit}）`;
  return {
    ...{ title, width: widthOf(column), format: formatOf(column) },
    write: (value) => {
      if (value === null || typeof value === 'number') return value;
      const day = type === 'date' ? serialOfDay(value) : null;
      return day ?? { text: value };
    },
    read: (cell) => valueOf(column, cell),
  };
}

function valueOf({ type }: Pick<LedgerColumn, 'type'>, cell: CellValue): LedgerValue {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'number') return String(cell);
  if (type === 'amount') return cell;
  const day = type === 'date' ? dayOfSerial(cell) : null;
  return day === null ? String(cell) : isoDate(day);
}

/** The ledger's own values of a line. */
export const valuesOf = (ledger: Pick<Ledger, 'columns'>, line: KeptLine): LedgerValues =>
  Object.fromEntries(ledger.columns.map(({ key }) => [key, line[own(key)] ?? null]));
