import { intersection, isUnbounded } from '../../engine/area';
import { areaOf, freeTitle, inArea, tablesIn, titlesOf } from '../../engine/tables/tables';
import { invalidArgument } from '../../protocol/error';
import { areaArgument, isRange } from '../book';
import { change, placed, rangeOf, writeTitles, type TableObject } from './table-object';

/** The line of titles stays where it is, and the two areas share cells. */
export function resize(object: TableObject, given: unknown): void {
  const { sheet, table } = placed(object);
  const before = areaOf(table);
  const next = typeof given === 'string' || isRange(given) ? areaArgument(object, given) : null;
  if (next === null || isUnbounded(next) || next.row !== before.row || next.rows < 2) {
    throw invalidArgument('newRange');
  }
  const others = tablesIn(sheet, next).filter(({ id }) => id !== table.id);
  if (others.length > 0 || intersection(next, before) === null) throw invalidArgument('newRange');
  const titles = titlesOf(sheet, table);
  const names: string[] = [];
  for (let column = next.column; column < next.column + next.columns; column++) {
    const known = titles[column - before.column];
    names.push(known ?? freeTitle(object.book.language.words.column, [...titles, ...names]));
  }
  const columns = names.map((name, index) => ({ id: index + 1, name }));
  change(object, { ...inArea(next), columns });
  if (table.showHeaders) writeTitles(rangeOf(object, { ...next, rows: 1 }), names);
}
