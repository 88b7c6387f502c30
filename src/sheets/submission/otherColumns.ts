import type { MeasureId } from '../../plan/types';
import type { BookSheet } from './book';
import { textAt } from './entryCells';
import type { EntriesPlace } from './findEntries';
import { plain, textOf } from './header';
import { isCovered } from './merges';

/** A column that may be meant in place of the entries, and the items where it has another figure than they. */
export interface OtherColumns {
  readonly headings: readonly string[];
  readonly measures: readonly MeasureId[];
}

/** 本期完成, 更正后累计, 应为; not what is of another time, or planned, or worked out. */
const LIKE_ENTRIES = /本[期月季年]|累[计积計]|[更修订改]正|应[为填报]|核[实定准]|实际|正确/u;
const UNLIKE_ENTRIES = /[上去前同]|目标|计划|率|占比|增|减|序时|检查|说明|备注/u;
const DIGIT = /\d/u;

/**
 * Columns that are seen beside the entries and headed as if they held them; null: none has a figure.
 *
 * @param typed the measures that are typed
 */
export function otherColumns(
  place: EntriesPlace,
  typed: readonly MeasureId[],
): OtherColumns | null {
  const { sheet, header, columns, rows } = place;
  const own = new Set(columns.values());
  const headings = [...(sheet.rows.get(header) ?? [])]
    .filter(([column]) => !own.has(column) && !isHiddenColumn(sheet, column))
    .filter(([column]) => !isCovered(sheet, header, column))
    .map(([column, cell]) => ({ column, heading: textOf(cell).trim() }))
    .filter(({ heading }) => isLikeEntries(plain(heading)));
  const found = headings.map(({ column, heading }) => {
    const figures = typed.map((id) => ({
      id,
      figure: textOf(sheet.rows.get(rows.get(id) ?? -1)?.get(column)).trim(),
    }));
    return { heading, figures: figures.filter(({ figure }) => DIGIT.test(figure)) };
  });
  const filled = found.filter(({ figures }) => figures.length > 0);
  if (filled.length === 0) return null;
  const different = filled.flatMap(({ figures }) =>
    figures.filter(({ id, figure }) => figure !== textAt(place, id, 'current')).map(({ id }) => id),
  );
  return {
    headings: filled.map(({ heading }) => heading),
    measures: typed.filter((id) => different.includes(id)),
  };
}

function isLikeEntries(heading: string): boolean {
  return LIKE_ENTRIES.test(heading) && !UNLIKE_ENTRIES.test(heading);
}

export function isHiddenColumn({ hiddenColumns }: BookSheet, column: number): boolean {
  return hiddenColumns.some(({ first, last }) => first <= column && column <= last);
}
