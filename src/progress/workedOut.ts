import type { CellValue } from '../figures/types';
import { measureById } from '../plan/measures';
import { isWorkedOut } from '../plan/source';
import type { DistrictId, Measure, MeasureId, Plan } from '../plan/types';
import { computedEntry, holds, quotientOf } from './computed';
import type { Entry } from './entry';
import { beforeIn, grown } from './growth';
import type { LastYearFigures } from './lastYearFigures';
import type { Total } from './total';
import type { UnknownReason } from './unknownReason';

/** What stands beside a unit's cells. */
export interface Beside {
  /** The unit's other entries. */
  readonly entryOf: (measure: MeasureId) => Entry;
  /** 上年同期; null: there is none. */
  readonly lastYear: LastYearFigures | null;
  /** What a cell says where nothing is known of growth. */
  readonly wordOf: (reason: UnknownReason) => string;
}

/** Reads a cell whose formula works a figure out: whatever else stands there is none. Null: it is typed, or has `/`. */
export function workedOutEntry(
  plan: Plan,
  measure: Measure,
  unit: DistrictId,
  content: CellValue,
  beside: Beside,
): Entry | null {
  const { source } = measure;
  if (!isWorkedOut(measure, unit)) return null;
  const { entryOf } = beside;
  switch (source.kind) {
    case 'entered':
      return null;
    case 'computed': {
      const wanted = quotientOf(measure, entryOf(source.part), entryOf(source.of));
      return computedEntry(measure, content, wanted);
    }
    case 'growth': {
      const wanted = grownOver(plan, measure, source.of, unit, beside);
      return grownEntry(content, wanted, beside.wordOf);
    }
  }
}

/** How much a unit's figure has grown. */
export function grownOver(
  plan: Plan,
  measure: Measure,
  id: MeasureId,
  unit: DistrictId,
  { entryOf, lastYear }: Pick<Beside, 'entryOf' | 'lastYear'>,
): Total {
  const of = measureById(plan, id);
  if (of === null) throw new RangeError(`${measure.id} is the growth of nothing: ${id}`);
  return grown({ measure, of }, entryOf(id), beforeIn(lastYear, of)(unit));
}

/** A number, or a word, that is not what both years give is none. */
function grownEntry(content: CellValue, wanted: Total, wordOf: Beside['wordOf']): Entry {
  const isEmpty = content === null || content === '';
  if (isEmpty) return { kind: 'blank' };
  const isRight =
    wanted.kind === 'unknown'
      ? wanted.reason !== 'invalid' && content === wordOf(wanted.reason)
      : wanted.kind === 'number' && holds(content, wanted);
  return isRight ? (wanted as Entry) : { kind: 'invalid', content };
}
