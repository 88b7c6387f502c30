import { yearOf, type Period } from '../plan/period';
import type { Plan } from '../plan/types';
import type { BlockMap } from '../sheets/blocks/blockMap';
import { completionSheet } from '../sheets/completion/completionSheet';
import { sheetNames } from '../sheets/labels';
import { blockNames } from '../sheets/blocks/names';
import { periodBlock } from '../sheets/period/periodBody';
import { periodSheet } from '../sheets/period/periodSheet';
import { WorkbookError } from '../workbook/errors';
import type { Block } from '../workbook/block';
import { readWorkbook } from '../workbook/readWorkbook';
import type { WorkbookContents } from '../workbook/namedBlocks';
import type { Session } from '../workbook/run';
import { draftOf, type Draft, type SheetDraft } from './draft';
import { findBlock } from './findBlock';
import { freeCopy, freeSheetName } from './freeNames';
import { planOf } from './keptPlan';
import { linkToBlock, linkToSheet } from './links';
import type { SheetLink } from './types';
import { populationBlock } from './year/populations';

/** What `draftPeriod` needs to know of the workbook: one request. */
export function readForPeriod(session: Session, period: Period): Promise<WorkbookContents> {
  const year = yearOf(period);
  return readWorkbook(session, [
    blockNames.target(year),
    blockNames.measures(year),
    blockNames.plan(year),
    blockNames.population(year),
    blockNames.actual(period),
    blockNames.completion(period),
  ]);
}

/**
 * 「完成」 and 「完成率」 of a period. Where the entries are there and only their completion is gone, just that is
 * laid out again, over the entries as they stand.
 *
 * @throws WorkbookError `targetMissing`, `planUnreadable`, `blockDamaged`
 */
export function draftPeriod(period: Period, reading: WorkbookContents): Draft {
  const { plan, targets } = promised(yearOf(period), reading);
  const entries = reading.blocks.get(blockNames.actual(period));
  const completion = reading.blocks.get(blockNames.completion(period));

  if (entries !== undefined && completion === undefined) {
    const actuals = findBlock(entries, plan, 'measures');
    const sheet = completionDraft(plan, period, reading, { targets, actuals }, 1, undefined);
    return draftOf([sheet], reading);
  }

  // A completion without its entries computes nothing any more: the new pair takes over its name.
  const copy = entries === undefined ? 1 : freeCopy(blocksOf(period), reading.names, 2);
  const name = freeSheetName(sheetNames.period(period), tabsOf(reading));
  const sources = { targets, actuals: periodBlock(plan, name) };
  return draftOf(
    [
      {
        wished: sheetNames.period(period),
        layout: periodSheet(plan, period, name, copy, populationBlock(plan, reading)),
        existing: existingOf(sheetNames.period(period), entries, reading),
      },
      completionDraft(plan, period, reading, sources, copy, completion),
    ],
    reading,
  );
}

function completionDraft(
  plan: Plan,
  period: Period,
  reading: WorkbookContents,
  sources: { targets: BlockMap; actuals: BlockMap },
  copy: number,
  block: Block | undefined,
): SheetDraft {
  const wished = sheetNames.completion(period);
  const name = freeSheetName(wished, tabsOf(reading));
  return {
    wished,
    layout: completionSheet(plan, period, name, sources, copy),
    existing: existingOf(wished, block, reading),
  };
}

/** The year's plan and where its targets stand. */
function promised(year: number, reading: WorkbookContents): { plan: Plan; targets: BlockMap } {
  const target = reading.blocks.get(blockNames.target(year));
  if (target === undefined) throw new WorkbookError({ code: 'targetMissing', year });
  const plan = planOf(reading, year);
  // Nothing computes with 目标 directly, but what 目标分解 takes from it would be wrong.
  findBlock(target, plan, 'indicators');
  const measures = reading.blocks.get(blockNames.measures(year));
  if (measures === undefined) {
    const sheet = sheetNames.measures;
    throw new WorkbookError({ code: 'blockDamaged', sheet, missing: [sheet] });
  }
  return { plan, targets: findBlock(measures, plan, 'measures') };
}

function existingOf(
  wished: string,
  block: Block | undefined,
  { sheets }: WorkbookContents,
): SheetLink | null {
  return block === undefined ? linkToSheet(wished, sheets) : linkToBlock(block);
}

const tabsOf = ({ sheets }: WorkbookContents): string[] => sheets.map(({ name }) => name);

const blocksOf =
  (period: Period) =>
  (copy: number): string[] => [
    blockNames.actual(period, copy),
    blockNames.completion(period, copy),
  ];
