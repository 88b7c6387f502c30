import { cellKey } from '../../plan/cellKey';
import { measuresOf } from '../../plan/measures';
import { yearOf, type Period } from '../../plan/period';
import { isToFill } from '../../plan/source';
import type { Plan } from '../../plan/types';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { contentFrom } from '../../sheets/journal/content';
import { blockNames } from '../../sheets/blocks/names';
import { readContents, type RestorableContents } from '../../workbook/entries/readContents';
import { WorkbookError } from '../../workbook/errors';
import type { Block } from '../../workbook/block';
import type { Session } from '../../workbook/run';
import { formerPlanBlocks, formerPlansIn } from '../formerPlans';
import { planOf } from '../keptPlan';
import { linkToBlock } from '../links';
import { yearBlocks } from '../year/yearBlocks';
import type { RunOptions } from '../types';
import { placeOf, yearIn } from '../year/yearIn';
import { readKeptLedgers } from './ledgers/kept';
import { whole } from './ledgers/whole';
import type { GatherContext, KeptCell } from './types';

/** The context together with what writing needs to know of the workbook. */
export interface GatherInput {
  readonly context: GatherContext;
  readonly workbook: RestorableContents;
}

/** Ids of the ledgers that are wanted as well. */
export interface LedgersWanted extends Pick<RunOptions, 'onProgress'> {
  readonly ledgers?: ReadonlySet<string>;
}

/**
 * Everything that gathering must know of the workbook. One request; two or more with ledgers, by their length.
 * @throws WorkbookError `periodMissing`, `planUnreadable`, `blockDamaged` …
 */
export async function readGathering(
  session: Session,
  period: Period,
  { ledgers, onProgress }: LedgersWanted = {},
): Promise<GatherInput> {
  const of = yearOf(period);
  const entries = blockNames.actual(period);
  const workbook = await readContents(
    session,
    [...yearBlocks(period), entries, blockNames.marks(period), ...formerPlanBlocks(of)],
    [entries],
  );
  const block = workbook.blocks.get(entries);
  const contents = workbook.contents.get(entries);
  if (block === undefined || contents === undefined) {
    throw new WorkbookError({ code: 'periodMissing', period });
  }
  const plan = planOf(workbook, of);
  const reading = yearIn(plan, workbook);
  const log = workbook.blocks.get(blockNames.submissions(of));
  const context: GatherContext = {
    year: reading.year,
    plan,
    former: formerPlansIn(workbook.blocks, of),
    period,
    sheet: linkToBlock(block),
    cells: cellsOf(plan, placeOf(reading, period), block, contents),
    logSheet: log === undefined ? null : linkToBlock(log),
    ...(ledgers !== undefined &&
      ledgers.size > 0 && {
        ledgers: whole(
          await readKeptLedgers(session, plan, ledgers, {
            ...(onProgress && { onProgress }),
            names: workbook.names,
          }),
        ),
      }),
  };
  return { context, workbook };
}

function cellsOf(
  plan: Plan,
  map: BlockMap,
  { row: top, column: left, values }: Block,
  { formulas, formats }: { formulas: Block['values']; formats: readonly (readonly string[])[] },
): Map<string, KeptCell> {
  const cells = new Map<string, KeptCell>();
  for (const measure of measuresOf(plan)) {
    const { id } = measure;
    const row = map.rows.get(id) ?? -1;
    for (const district of plan.districts) {
      if (!isToFill(measure, district.id)) continue;
      const column = map.columns.get(district.id) ?? -1;
      const value = values[row - top]?.[column - left] ?? '';
      const formula = formulas[row - top]?.[column - left] ?? '';
      cells.set(cellKey(id, district.id), {
        row,
        column,
        value,
        content: contentFrom(value, formula),
        format: formats[row - top]?.[column - left] ?? 'General',
      });
    }
  }
  return cells;
}
