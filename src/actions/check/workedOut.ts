import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Area } from '../../sheets/layout/layout';
import type { CheckedSheet } from './types';

/** Changed entries together with the cells whose formulas follow from them: no event tells of those. */
export function withWorkedOut(
  plan: Plan,
  { block }: Pick<CheckedSheet, 'block'>,
  changed: readonly Area[],
): Area[] {
  const rows = measuresOf(plan).flatMap(({ id, source }) =>
    source.kind !== 'entered' ? (block.rows.get(id) ?? []) : [],
  );
  const following = changed.flatMap((area) => rows.map((row) => ({ ...area, row, rows: 1 })));
  return [...changed, ...following];
}
