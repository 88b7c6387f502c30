import type { CellValue } from '../../figures/types';
import type { Content } from './content';
import { deflated, inflated } from './deflate';
import type {
  AddedRow,
  AddedSheet,
  Answer,
  AnswerChange,
  CellChange,
  JournalEntry,
  JournalHead,
  NewLines,
} from './entry';
import { pieces } from '../layout/longText';
import { headText } from './heads';
import { parsePeriod } from '../../plan/period';

/** An entry as it stands in the journal: its head beside the first chunk of its body. */
export interface PackedEntry {
  /** Two texts a row. */
  readonly rows: readonly (readonly [head: string, chunk: string])[];
  /** Characters of the body. */
  readonly size: number;
}

export function pack(entry: JournalEntry): PackedEntry {
  const { cells, sheets, rows, answers, lines = [] } = entry;
  const body = deflated({
    // As lists: a gathering from 3,000 districts has 81,000 cells.
    cells: cells.map(({ block, row, district, before, after, formats }) => [
      block,
      row,
      district,
      before,
      after,
      ...(formats === undefined ? [] : [formats]),
    ]),
    sheets,
    rows,
    answers,
    ...(lines.length > 0 && { lines }),
  });
  return {
    rows: pieces(body).map((chunk, index) => [
      index === 0 ? headText(entry, body.length) : '',
      chunk,
    ]),
    size: body.length,
  };
}

/**
 * Puts an entry together again.
 *
 * @param chunks the second column of its rows
 * @returns null when it was damaged
 */
export function unpack(head: JournalHead, chunks: readonly CellValue[]): JournalEntry | null {
  try {
    const body = inflated(chunks.map((chunk) => String(chunk ?? '')).join('')) as Body;
    return {
      ...head,
      cells: listOf(body.cells, cellOf),
      sheets: listOf(body.sheets, sheetOf),
      rows: listOf(body.rows, rowOf),
      answers: listOf(body.answers, answerOf),
      ...(body.lines !== undefined && { lines: listOf(body.lines, linesOf) }),
    };
  } catch {
    return null;
  }
}

type Body = Readonly<Partial<Record<'cells' | 'sheets' | 'rows' | 'answers' | 'lines', unknown>>>;
type Fields<T> = Readonly<Partial<Record<keyof T, unknown>>>;

/** The workbook may have been through anybody's hands: what is not as it was written makes the entry unusable. */
function damaged(): never {
  throw new TypeError('damaged');
}

function listOf<T>(value: unknown, itemOf: (item: unknown) => T): T[] {
  return Array.isArray(value) ? value.map(itemOf) : damaged();
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : damaged());

function plainOf(value: unknown): CellValue {
  const isPlain =
    value === null || ['string', 'number', 'boolean'].includes(typeof value as string);
  return isPlain ? (value as CellValue) : damaged();
}

function contentOf(value: unknown): Content {
  const { formula, value: plain } = fields<{ formula: string; value: CellValue }>(value);
  return formula === undefined ? { value: plainOf(plain) } : { formula: textOf(formula) };
}

function fields<T>(value: unknown): Fields<T> {
  return typeof value === 'object' && value !== null ? (value as Fields<T>) : damaged();
}

function cellOf(item: unknown): CellChange {
  const [block, row, district, before, after, formats] = listOf(item, (part) => part);
  const known = formats === undefined ? [] : listOf(formats, textOf);
  return {
    block: textOf(block),
    row: textOf(row),
    district: textOf(district),
    before: contentOf(before),
    after: contentOf(after),
    ...(known.length > 0 && { formats: [known[0] ?? '', known[1] ?? ''] as const }),
  };
}

function sheetOf(item: unknown): AddedSheet {
  const { name, blocks, isVisible, constants } = fields<AddedSheet>(item);
  return {
    name: textOf(name),
    blocks: listOf(blocks, textOf),
    isVisible: isVisible === true,
    constants: listOf(constants, (line) => listOf(line, plainOf)),
  };
}

function rowOf(item: unknown): AddedRow {
  const { block, period } = fields<AddedRow>(item);
  return { block: textOf(block), period: parsePeriod(textOf(period)) ?? damaged() };
}

function linesOf(item: unknown): NewLines {
  const { block, columns, lines } = fields<NewLines>(item);
  return {
    block: textOf(block),
    columns: listOf(columns, textOf),
    lines: listOf(lines, (line) => {
      const [id, ...cells] = listOf(line, plainOf);
      return typeof id === 'number' ? [id, ...cells] : damaged();
    }),
  };
}

function answerOf(item: unknown): AnswerChange {
  const { period, district, measure, rule, before, after } = fields<AnswerChange>(item);
  return {
    period: parsePeriod(textOf(period)) ?? damaged(),
    district: textOf(district),
    measure: measure === null ? null : textOf(measure),
    rule: textOf(rule),
    before: keptAnswer(before),
    after: keptAnswer(after),
  };
}

function keptAnswer(item: unknown): Answer | null {
  if (item === null) return null;
  const { text, at } = fields<Answer>(item);
  return { text: textOf(text), at: textOf(at) };
}
