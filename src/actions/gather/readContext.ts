import { measuresOf } from '../../plan/measures';
import { periodOf, monthsElapsed, yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Populations } from '../../progress/population';
import type { Submission } from '../../rules/submission';
import { locatePopulation, readPopulations } from '../../sheets/base/populationBlock';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { contentFrom } from '../../sheets/journal/content';
import { locateBlock } from '../../sheets/blocks/locateBlock';
import { blockNames } from '../../sheets/blocks/names';
import { readPeriodBlock } from '../../sheets/period/readPeriodBlock';
import { readLog } from '../../sheets/submissionLog/logLine';
import { readContents, type RestorableContents } from '../../workbook/entries/readContents';
import { WorkbookError } from '../../workbook/errors';
import type { Block } from '../../workbook/block';
import type { Session } from '../../workbook/run';
import { findBlock } from '../findBlock';
import { keptPlan, unreadable } from '../keptPlan';
import { linkToBlock } from '../links';
import { cellKey, type GatherContext, type KeptCell } from './types';

/** The context together with what writing needs to know of the workbook. */
export interface GatherInput {
  readonly context: GatherContext;
  readonly workbook: RestorableContents;
}

/**
 * Everything that gathering must know of the workbook. One request.
 * @throws WorkbookError `periodMissing`, `planUnreadable`, `blockDamaged` …
 */
export async function readGathering(session: Session, period: Period): Promise<GatherInput> {
  const year = yearOf(period);
  const earlier = Array.from({ length: monthsElapsed(period) - 1 }, (_, index) =>
    periodOf(year, index + 1),
  );
  const workbook = await readContents(
    session,
    [
      blockNames.plan(year),
      blockNames.population(year),
      blockNames.submissions(year),
      ...[...earlier, period].map((each) => blockNames.actual(each)),
    ],
    [blockNames.actual(period)],
  );
  const block = workbook.blocks.get(blockNames.actual(period));
  const contents = workbook.contents.get(blockNames.actual(period));
  if (block === undefined || contents === undefined) {
    throw new WorkbookError({ code: 'periodMissing', period });
  }
  const plan = keptPlan(workbook, year);
  if (plan === null) throw unreadable([]);
  const map = findBlock(block, plan, 'measures');
  const log = workbook.blocks.get(blockNames.submissions(year));
  const context: GatherContext = {
    plan,
    period,
    sheet: linkToBlock(block),
    cells: cellsOf(plan, map, block, contents),
    kept: submissionsIn(plan, period, block, map),
    previous: earlier.flatMap((each) => earlierSubmissions(plan, each, workbook)),
    population: populationOf(plan, workbook),
    log: readLog(log?.values ?? []),
    logSheet: log === undefined ? null : linkToBlock(log),
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
  for (const { id, targets } of measuresOf(plan)) {
    const row = map.rows.get(id) ?? -1;
    for (const district of plan.districts) {
      if (targets[district.id]?.kind !== 'number') continue;
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

/** What the columns of a period say, as a submission for each district that has any figure there. */
function submissionsIn(plan: Plan, period: Period, block: Block, map: BlockMap): Submission[] {
  const { entries } = readPeriodBlock(block.values, block, map, plan);
  return plan.districts.flatMap(({ id }): Submission[] => {
    const figures = measuresOf(plan).flatMap((measure) => {
      const entry = entries[measure.id]?.[id];
      if (entry === undefined || entry.kind === 'blank' || entry.kind === 'invalid') return [];
      return [[measure.id, entry] as const];
    });
    if (!figures.some(([, { kind }]) => kind === 'number')) return [];
    return [
      {
        planId: plan.id,
        planVersion: plan.version,
        district: id,
        period,
        entries: Object.fromEntries(figures),
      },
    ];
  });
}

/** A damaged sheet of an earlier period is not compared with; it keeps nobody from this one. */
function earlierSubmissions(
  plan: Plan,
  period: Period,
  { blocks }: RestorableContents,
): Submission[] {
  const block = blocks.get(blockNames.actual(period));
  if (block === undefined) return [];
  const { sheetName: sheet, row, column, values } = block;
  const located = locateBlock(values, { sheet, row, column }, plan, 'measures');
  return located.ok ? submissionsIn(plan, period, block, located.block) : [];
}

function populationOf(plan: Plan, { blocks }: RestorableContents): Populations | null {
  const block = blocks.get(blockNames.population(plan.year));
  if (block === undefined) return null;
  const { sheetName: sheet, row, column, values } = block;
  const located = locatePopulation(values, { sheet, row, column }, plan);
  return located.ok ? readPopulations(values, { row, column }, located.block) : null;
}
