import { TYPED, withTyped, type TypedColumn } from '../../sheets/adjusted/typedColumns';
import type { LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import type { FollowedList } from './adjustments';
import { contentCell, keptContent } from './keptContent';
import type { Said } from './meaning';
import type { Carried, SheetRevision } from './sheetRevision';

type Cells = Readonly<Record<TypedColumn, LayoutCell>>;

/** 目标调整 laid out anew, with the lines that still have a place, each where it stood. */
export function carriedLines(
  layout: SheetLayout,
  { lines }: FollowedList,
  anew: ReadonlySet<string>,
): Carried {
  let frozen = 0;
  const typed = lines.flatMap(({ at, after }) => {
    if (after === null) return [];
    const cells = cellsOf(after, ({ contents, shown }, key) => {
      const { cell, isFrozen } = keptContent(contents[key], shown[key], anew);
      if (isFrozen) frozen += 1;
      return cell;
    });
    return [{ at, cells }];
  });
  return { layout: withTyped(layout, typed), figures: typed.length, dropped: [], frozen };
}

/** A sheet as it was laid out and as it is to be, with what is typed into 目标调整: the plan may have renamed its words. */
export function typedLayouts({
  list,
  before,
  after,
}: SheetRevision): [before: SheetLayout, after: SheetLayout] {
  if (list === null) return [before.layout, after.layout];
  const typed = (which: 'before' | 'after') =>
    list.lines.flatMap(({ at, [which]: said }) => {
      if (said === null) return [];
      return [{ at, cells: cellsOf(said, ({ contents }, key) => contentCell(contents[key])) }];
    });
  return [withTyped(before.layout, typed('before')), withTyped(after.layout, typed('after'))];
}

const cellsOf = (said: Said, cell: (said: Said, key: TypedColumn) => LayoutCell): Cells =>
  Object.fromEntries(TYPED.map((key) => [key, cell(said, key)])) as Cells;
