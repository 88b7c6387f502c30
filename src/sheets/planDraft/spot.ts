import type { CellValue } from '../../figures/types';
import type { Doubt } from '../../notice';
import type { DraftLine, DraftReading } from './readPlanDraft';

/** Where on 「计划草稿」 a doubt is about. */
export interface Spot {
  readonly line: DraftLine | undefined;
  /** Among the units; -1: there is none. */
  readonly column: number;
}

/**
 * Codes may have been changed since the doubt was written down, to answer it: then its own line tells, or the unit's name.
 *
 * @param row of its remark, from 0 in the block
 * @param unitName of the unit that it is about
 */
export function spotAt(
  { place }: Doubt,
  { lines, units }: DraftReading,
  row?: number,
  unitName = '',
): Spot {
  const own = place.measure === undefined ? undefined : lines.find((line) => line.row === row);
  const column = units.findIndex(({ id }) => id === place.unit);
  return {
    line: own ?? lines.find(({ key }) => key === place.measure),
    column:
      column < 0 && unitName !== '' ? units.findIndex(({ name }) => name === unitName) : column,
  };
}

export const isEmpty = (cell: CellValue | undefined): boolean => String(cell ?? '').trim() === '';
