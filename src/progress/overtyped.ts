import type { CellValue } from '../figures/types';
import { measuresOf } from '../plan/measures';
import { isWorkedOut } from '../plan/source';
import type { DistrictId, Measure, MeasureId, Plan } from '../plan/types';
import { holds, quotientOf } from './computed';
import type { Entry } from './entry';
import type { LastYearFigures } from './lastYearFigures';
import { grownOver } from './workedOut';

/** A unit's cells, in a workbook or in a file. */
export interface UnitCells {
  readonly entryOf: (measure: MeasureId) => Entry | undefined;
  /** Undefined: nothing is known of the cell, or it does not count. */
  readonly contentOf: (measure: MeasureId) => CellValue | undefined;
  /** 上年同期, null: there is none; undefined: growth is not worked out here, no number may stand there. */
  readonly lastYear: LastYearFigures | null | undefined;
}

/** What a unit's cells that are worked out hold and what is not worked out so, by measure; `''`: nothing stands there. */
export function overtypedIn(
  plan: Plan,
  unit: DistrictId,
  cells: UnitCells,
): Record<MeasureId, CellValue> {
  const found = measuresOf(plan).flatMap((measure) => {
    if (!isWorkedOut(measure, unit)) return [];
    const content = cells.contentOf(measure.id);
    if (content === undefined) return [];
    return isRight(plan, measure, unit, content, cells) ? [] : [[measure.id, content] as const];
  });
  return Object.fromEntries(found);
}

function isRight(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  content: CellValue,
  cells: UnitCells,
): boolean {
  const { source } = measure;
  const entryOf = (id: MeasureId): Entry => cells.entryOf(id) ?? { kind: 'blank' };
  switch (source.kind) {
    case 'entered':
      return true;
    case 'computed':
      return holds(content, quotientOf(measure, entryOf(source.part), entryOf(source.of)));
    case 'growth': {
      const { lastYear } = cells;
      if (lastYear === undefined) return typeof content !== 'number';
      const wanted = grownOver(plan, measure, source.of, unit, { entryOf, lastYear });
      // Nobody can tell of a wrong figure; a word that is right is no content of its own.
      if (wanted.kind === 'unknown') return wanted.reason === 'invalid';
      return wanted.kind !== 'notApplicable' && holds(content, wanted);
    }
  }
}
