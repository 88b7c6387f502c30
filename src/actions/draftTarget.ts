import { serialisePlan } from '../plan/serialisePlan';
import type { Plan } from '../plan/types';
import { sheetNames } from '../sheets/labels';
import { measuresSheet } from '../sheets/target/measuresSheet';
import { blockNames } from '../sheets/blocks/names';
import { planSheet } from '../sheets/plan/planSheet';
import { targetSheet } from '../sheets/target/targetSheet';
import { readWorkbook } from '../workbook/readWorkbook';
import type { WorkbookContents } from '../workbook/namedBlocks';
import type { Session } from '../workbook/run';
import { draftOf, type Draft, type SheetDraft } from './draft';
import { freeCopy, freeSheetName, nameOfYear } from './freeNames';
import { keptPlan } from './keptPlan';
import { linkToBlock, linkToSheet } from './links';

/** What `draftTarget` needs to know of the workbook: one request. */
export function readForTarget(session: Session, { year }: Plan): Promise<WorkbookContents> {
  return readWorkbook(session, [blockNames.target(year), blockNames.plan(year)]);
}

/**
 * 「目标」 with its two hidden companions. Where the workbook keeps a newer plan of the same year, that one is
 * laid out: the calculations go by it.
 */
export function draftTarget(offered: Plan, reading: WorkbookContents): Draft {
  const { year } = offered;
  const kept = keptPlan(reading, year);
  const plan = kept !== null && kept.version > offered.version ? kept : offered;
  const block = reading.blocks.get(blockNames.target(year));

  const taken = reading.sheets.map(({ name }) => name);
  const called = (name: string): string => nameOfYear(name, 'target', year, reading.names);
  const wished = called(sheetNames.target);
  const names = {
    target: freeSheetName(wished, taken),
    measures: freeSheetName(called(sheetNames.measures), taken),
    plan: freeSheetName(called(sheetNames.plan), taken),
  };
  const blocksOf = (copy: number): string[] => [
    blockNames.target(year, copy),
    blockNames.measures(year, copy),
  ];
  // Where the target sheet is gone, a new one takes over its names, also from an orphaned 目标分解.
  const copy = block === undefined ? 1 : freeCopy(blocksOf, reading.names, 2);

  const sheets: SheetDraft[] = [
    {
      wished,
      layout: targetSheet(plan, names, copy),
      existing: block === undefined ? linkToSheet(wished, reading.sheets) : linkToBlock(block),
    },
    {
      wished: names.measures,
      layout: measuresSheet(plan, names, copy),
      existing: null,
    },
  ];
  if (kept === null) {
    sheets.push({
      wished: names.plan,
      layout: planSheet(plan, serialisePlan(plan), names.plan),
      existing: null,
    });
  }
  return draftOf(sheets, reading);
}
