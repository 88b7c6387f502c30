import { remembered } from '../../plan/once';
import { simplified } from '../../plan/simplified';
import { templateColumns, type TemplateColumn } from '../template/labels';
import type { BookCell, BookSheet } from './book';
import { isCovered } from './merges';

/** The row over a template's table, by the names of its columns. Zero-based. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly repeated: ReadonlySet<TemplateColumn>;
}

/** The row with most of the template's column names, at least three of them. */
export function headerOf(sheet: BookSheet): Header | null {
  let best: Header | null = null;
  for (const [row, cells] of sheet.rows) {
    if (cells.size < 3) continue;
    const texts = [...cells].filter(([, { value }]) => typeof value === 'string');
    if (texts.length < 3) continue;
    const { columns, repeated } = columnsIn(texts, (column) => isCovered(sheet, row, column));
    if (columns.size >= 3 && columns.size > (best?.columns.size ?? 0)) {
      best = { row, columns, repeated };
      // No other row can have more.
      if (columns.size === COLUMN_NAMES.size) break;
    }
  }
  return best;
}

/** A name as the template has it goes before one that was written otherwise. */
function columnsIn(
  texts: readonly (readonly [number, BookCell])[],
  isUnseen: (column: number) => boolean,
): Omit<Header, 'row'> {
  const columns = new Map<TemplateColumn, number>();
  const repeated = new Set<TemplateColumn>();
  for (const nameOf of [plain, plainHeading]) {
    const before = new Set(columns.keys());
    // Most rows are no heading at all.
    if (nameOf === plainHeading && columns.size < 2) break;
    for (const [column, cell] of texts) {
      const name = COLUMN_NAMES.get(nameOf(textOf(cell)));
      if (name === undefined || before.has(name) || isUnseen(column)) continue;
      if (columns.has(name)) repeated.add(name);
      else columns.set(name, column);
    }
  }
  return { columns, repeated };
}

const COLUMN_NAMES: ReadonlyMap<string, TemplateColumn> = new Map(
  Object.entries(templateColumns).map(([column, name]) => [name, column as TemplateColumn]),
);

/** In brackets behind a column's name: its unit, or a word; another month or year makes it another column. */
const BEHIND = /\((?![^)]*[\d上去前同初底]|[^)]*(?:更正|修正|应为|目标|计划))[^()]{1,8}\)$/u;

/** A column's name without what people put around it: 本期累计数, （本期累计）, 本期累积： and 本期累计(件). */
const plainHeading = remembered((text) => {
  if (text.length > LONGEST_HEADING) return '';
  return simplified(plain(text))
    .replace(/[:.。;,、]+$/u, '')
    .replace(/^[([【〔](.*)[)\]】〕]$/u, '$1')
    .replace(BEHIND, '')
    .replace(/[:.。;,、]+$/u, '')
    .replace(/累积/u, '累计')
    .replace(/(?<=累计)(?:数[据值字]?|值|完成数?|情况)$/u, '');
});

const LONGEST_HEADING = 24;

/** What a cell says as text; `''` for an empty one. */
export function textOf(cell: BookCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}

/** Width, blanks, case and the decorating `*` do not count. */
export const plain = remembered((text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF*]+/gu, '')
    .toLowerCase(),
);
