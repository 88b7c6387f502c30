import type { Plan } from '../../plan/types';
import { entriesFor } from '../../sheets/adjusted/adjustmentsSheet';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { blockNames } from '../../sheets/blocks/names';
import type { Block } from '../../workbook/block';
import { WorkbookError } from '../../workbook/errors';
import { refuseFiltered } from '../../workbook/refuseHindered';
import type { LaidContents, RevisionContents } from '../../workbook/revise/readForRevision';
import { findBlock } from '../findBlock';
import { followedList } from './adjustments';
import { baseRevision, isBaseInPlace } from './base';
import { laidOut } from './laidOut';
import type { LaidOut } from './laidSheet';
import type { SheetRevision } from './sheetRevision';

/**
 * All sheets of a year that the plan in force has laid out.
 * @throws WorkbookError `targetMissing`, `blockDamaged`, `sheetFiltered`
 */
export function sheetsOf(former: Plan, next: Plan, reading: RevisionContents): SheetRevision[] {
  const tabOf = (name: string): string | null => reading.blocks.get(name)?.sheetName ?? null;
  const { tab: base, populations } = baseRevision(former, next, reading);
  const list = reading.blocks.get(blockNames.adjustments(former.year));
  const entries = list === undefined ? entriesFor([]) : list.values.length - 1;
  const [before, after] = [former, next].map((plan) =>
    laidOut(plan, tabOf, { populations: populations(plan), base, entries }),
  );
  if (before === undefined || before.length === 0) {
    throw new WorkbookError({ code: 'targetMissing', year: former.year });
  }
  return before.map((each, at) => {
    const block = reading.blocks.get(each.block);
    const [laid, then] = [reading.laid.get(each.block), after?.[at]];
    if (block === undefined || laid === undefined || then === undefined) {
      throw new RangeError(`${each.block} was not read`);
    }
    refuseFiltered(block);
    return { block, laid, before: each, after: then, ...found(former, next, each, block, laid) };
  });
}

/** What stands where by now, and whether that is where it was laid out. */
function found(
  former: Plan,
  next: Plan,
  { block: name, table }: LaidOut,
  block: Block,
  laid: LaidContents,
): Pick<SheetRevision, 'place' | 'list' | 'isInPlace'> {
  if (table !== null) {
    const place = findBlock(block, former, table.rows);
    const { rows, columns } = table.fresh;
    const isInPlace = sameMap(place.rows, rows) && sameMap(place.columns, columns);
    return { place, list: null, isInPlace };
  }
  if (name === blockNames.adjustments(former.year)) {
    const list = followedList(former, next, block, laid);
    return { place: null, list, isInPlace: list.isInPlace };
  }
  return { place: null, list: null, isInPlace: isBaseInPlace(former, block) };
}

type Places = BlockMap['rows'] | BlockMap['columns'];

const sameMap = (a: Places, b: Places): boolean =>
  a.size === b.size &&
  [...a].every(([key, at]) => (b as ReadonlyMap<string, number>).get(key) === at);
