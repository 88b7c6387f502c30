import { asSeen } from '../../figures/numberText';
import type { Plan } from '../../plan/types';
import { adjustmentsTable } from '../../sheets/adjusted/adjustmentsTable';
import {
  findTyped,
  TYPED,
  typedColumns,
  type TypedColumn,
} from '../../sheets/adjusted/typedColumns';
import { read } from '../../tables/read';
import type { Block } from '../../workbook/block';
import { WorkbookError } from '../../workbook/errors';
import { contentAt, type LaidContents } from '../../workbook/revise/readForRevision';
import { isNothing } from './keptContent';
import { meaning, type Meant, type Said } from './meaning';
import type { AdjustmentChange } from './types';

/** A line of 目标调整 in which something stands. */
export interface FollowedLine {
  /** Which of the list's lines, from 0; it keeps its place. */
  readonly at: number;
  readonly before: Said;
  /** With the unit and the measure as the revised plan calls them; null: it has no such unit or measure. */
  readonly after: Said | null;
}

export interface FollowedList {
  readonly lines: readonly FollowedLine[];
  readonly changes: readonly AdjustmentChange[];
  /** The list is as it was laid out, but for what was typed. */
  readonly isInPlace: boolean;
}

/**
 * Lines of 目标调整 under a revised plan: units go by their ids, measures by their keys, whatever they were typed as. A line
 * that is wrong is kept as it stands.
 *
 * @throws WorkbookError `blockDamaged` where titles are gone
 */
export function followedList(
  former: Plan,
  next: Plan,
  block: Block,
  laid: LaidContents,
): FollowedList {
  const { header, columns, missing } = findTyped(former, block.values);
  if (missing.length > 0) {
    throw new WorkbookError({ code: 'blockDamaged', sheet: block.sheetName, missing });
  }
  const meant = meaning(former, next);
  const lines = block.values.flatMap((values, row): (FollowedLine & { meant: Meant })[] => {
    if (row === header) return [];
    const each = <T>(cell: (column: number) => T): Record<TypedColumn, T> =>
      Object.fromEntries(TYPED.map((key) => [key, cell(columns.get(key) ?? -1)])) as never;
    const before: Said = {
      contents: each((column) =>
        contentAt(laid, { row: block.row + row, column: block.column + column }),
      ),
      shown: each((column) => values[column] ?? ''),
    };
    if (TYPED.every((key) => isNothing(before.contents[key]))) return [];
    const is = meant(before);
    return [{ at: row > header ? row - 1 : row, before, after: is.said, meant: is }];
  });
  const counted = {
    before: counting(
      former,
      lines.map(({ before }) => before),
    ),
    after: counting(
      next,
      lines.map(({ after }) => after),
    ),
  };
  return {
    lines,
    changes: lines.flatMap((line, index) => {
      const [did, does] = [counted.before.has(index), counted.after.has(index)];
      const what = line.after === null ? 'adjustmentGone' : did === does ? null : word(does);
      return what === null ? [] : [{ what, ...placeOf(line.before, line.meant) }];
    }),
    isInPlace: header === 0 && TYPED.every((key) => columns.get(key) === typedColumns[key]),
  };
}

const word = (does: boolean) => (does ? 'adjustmentCounts' : 'adjustmentVoid');

/** Which of the lines are adjustments, as a plan reads them. */
function counting(plan: Plan, lines: readonly (Said | null)[]): ReadonlySet<number> {
  const table = adjustmentsTable(plan);
  const titles = TYPED.map((key) => table.columns[key].title);
  const values = lines.map((line) => TYPED.map((key) => line?.shown[key] ?? ''));
  return new Set(read(table, [titles, ...values]).rows.map(({ at }) => at - 1));
}

const placeOf = ({ shown }: Said, { unit, measure }: Meant) => ({
  row: measure?.id ?? String(shown.measure),
  measure: measure?.name ?? '',
  unit: unit?.name ?? String(shown.district),
  said: asSeen(shown.target),
});
