import type { SummaryView } from '../../actions/summary/types';
import type { Messages } from '../../messages';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { WHOLE, type Column } from '../../plan/column';
import { shareText } from './signs';

/** A cell of the map: the measure's and the column's number, from 0. */
export interface MapPlace {
  readonly row: number;
  readonly column: number;
}

export interface MapColumn {
  readonly id: Column;
  readonly name: string;
}

/** The units as the plan has them, then the whole. */
export function mapColumns({ districts, whole }: Plan): readonly MapColumn[] {
  return [...districts, { id: WHOLE, name: whole.short }];
}

/** A cell in words: where, which measure, how it stands. */
export function mapWords(
  { plan, figures }: SummaryView,
  { summary }: Messages,
  { row, column }: MapPlace,
): string {
  const measure = measuresOf(plan)[row];
  const where = mapColumns(plan)[column];
  if (measure === undefined || where === undefined) return '';
  const { status, completion } = figures.figure(measure.id, where.id);
  const name = `${measure.id} ${measure.name}`;
  return summary.map.cell(where.name, name, summary.status[status], shareText(completion));
}
