import { adjustedTargetsSheet } from '../../sheets/adjusted/adjustedTargets';
import { adjustmentsSheet, entriesFor } from '../../sheets/adjusted/adjustmentsSheet';
import { sheetNames } from '../../sheets/labels';
import { blockNames } from '../../sheets/blocks/names';
import { WorkbookError } from '../../workbook/errors';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import { draftOf, type Draft } from '../draft';
import { findBlock } from '../findBlock';
import { freeCopy, freeSheetName, nameOfYear } from '../freeNames';
import { keptPlan } from '../keptPlan';
import { linkToBlock, linkToSheet } from '../links';
import type { Addition } from '../perform';

/** 「目标调整」 and the hidden targets that follow from it. One request to read. */
export function adjustmentsAddition(year: number): Addition {
  return {
    read: (session) =>
      readWorkbook(session, [
        blockNames.plan(year),
        blockNames.measures(year),
        blockNames.adjustments(year),
      ]),
    draft: (reading) => draftAdjustments(year, reading),
    journalEntry: { action: 'adjustments', facts: { year } },
  };
}

/** @throws WorkbookError `targetMissing`, `planUnreadable`, `blockDamaged` */
function draftAdjustments(year: number, reading: WorkbookContents): Draft {
  const plan = keptPlan(reading, year);
  const measures = reading.blocks.get(blockNames.measures(year));
  if (plan === null || measures === undefined) {
    throw new WorkbookError({ code: 'targetMissing', year });
  }
  const targets = findBlock(measures, plan, 'measures');
  const block = reading.blocks.get(blockNames.adjustments(year));
  const namesOf = (copy: number): string[] => [
    blockNames.adjustments(year, copy),
    blockNames.adjusted(year, copy),
  ];
  const copy = block === undefined ? 1 : freeCopy(namesOf, reading.names, 2);
  const tabs = reading.sheets.map(({ name }) => name);
  const called = (plain: string): string => nameOfYear(plain, 'adjustments', year, reading.names);
  const wished = called(sheetNames.adjustments);
  const name = freeSheetName(wished, tabs);
  const adjusted = freeSheetName(called(sheetNames.adjusted), tabs);
  return draftOf(
    [
      {
        wished,
        layout: adjustmentsSheet(plan, name, targets, [], copy),
        existing: block === undefined ? linkToSheet(wished, reading.sheets) : linkToBlock(block),
      },
      {
        wished: adjusted,
        layout: adjustedTargetsSheet(
          plan,
          adjusted,
          { targets, adjustments: { sheet: name, entries: entriesFor([]) } },
          copy,
        ),
        existing: null,
      },
    ],
    reading,
  );
}
