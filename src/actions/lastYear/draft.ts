import { yearOf, type Period } from '../../plan/period';
import { sheetNames } from '../../sheets/labels';
import { blockNames } from '../../sheets/blocks/names';
import type { LastYearSource } from '../../sheets/lastYear/lastYearCells';
import { lastYearSheet } from '../../sheets/lastYear/lastYearSheet';
import { yearOnYearSheet } from '../../sheets/lastYear/yearOnYearSheet';
import { freshBlock, periodGrid } from '../../sheets/layout/tableGrid';
import { WorkbookError } from '../../workbook/errors';
import { readWorkbook, type WorkbookContents } from '../../workbook/readWorkbook';
import type { Session } from '../../workbook/run';
import { draftOf, type Draft } from '../draft';
import { findBlock } from '../findBlock';
import { freeCopy, freeSheetName } from '../freeNames';
import { planOf } from '../keptPlan';
import { linkToBlock, linkToSheet } from '../links';
import { lastYearBlocks } from '../year/yearBlocks';
import { asReading, figuresOf, lastYearIn, sheetsOf, type LastYearReading } from './reading';
import type { LastYearFrom } from './types';

/** What drafting and looking must know of the workbook: one request. */
export function readForLastYear(session: Session, period: Period): Promise<WorkbookContents> {
  return readWorkbook(session, [
    blockNames.plan(yearOf(period)),
    blockNames.actual(period),
    blockNames.lastYear(period),
    blockNames.yearOnYear(period),
    ...lastYearBlocks(period),
  ]);
}

/**
 * 「上年同期」 and 「同比」 of a period.
 * @throws WorkbookError `periodMissing`, `targetMissing`, `planUnreadable`, `blockDamaged`
 */
export function draftLastYear(
  period: Period,
  from: LastYearFrom,
  reading: WorkbookContents,
): Draft {
  const plan = planOf(reading, yearOf(period));
  const entries = reading.blocks.get(blockNames.actual(period));
  if (entries === undefined) throw new WorkbookError({ code: 'periodMissing', period });
  const actuals = findBlock(entries, plan, 'measures');
  const existing = reading.blocks.get(blockNames.lastYear(period));
  const compared = reading.blocks.get(blockNames.yearOnYear(period));
  const copy =
    existing === undefined && compared === undefined
      ? 1
      : freeCopy(
          (number) => [
            blockNames.lastYear(period, number),
            blockNames.yearOnYear(period, number),
            blockNames.differences(period, number),
          ],
          reading.names,
          2,
        );
  const tabs = reading.sheets.map(({ name }) => name);
  const [wished, wishedRates] = [sheetNames.lastYear(period), sheetNames.yearOnYear(period)];
  const name = freeSheetName(wished, tabs);
  const source = sourceOf(from, lastYearIn(plan, period, readingOf(from, reading)), period);
  const sources = {
    actuals,
    lastYear: freshBlock(plan, periodGrid(plan), name),
    verdicts: blockNames.verdicts(period),
  };
  return draftOf(
    [
      {
        wished,
        layout: lastYearSheet(plan, period, name, source, copy),
        existing:
          existing === undefined ? linkToSheet(wished, reading.sheets) : linkToBlock(existing),
      },
      {
        wished: wishedRates,
        layout: yearOnYearSheet(plan, period, freeSheetName(wishedRates, tabs), sources, copy),
        existing:
          compared === undefined ? linkToSheet(wishedRates, reading.sheets) : linkToBlock(compared),
      },
    ],
    reading,
  );
}

const readingOf = (from: LastYearFrom, reading: WorkbookContents) =>
  from.kind === 'file' ? asReading(from.file) : reading;

/** @throws WorkbookError `targetMissing`, `periodMissing`: what was chosen is not there any more */
function sourceOf(from: LastYearFrom, found: LastYearReading, period: Period): LastYearSource {
  if (from.kind === 'typed') return from;
  if (!found.ok) {
    const { why } = found;
    throw new WorkbookError(
      why.code === 'noYear'
        ? { code: 'targetMissing', year: why.year }
        : { code: 'periodMissing', period: why.period },
    );
  }
  return from.kind === 'sheets'
    ? { kind: 'sheets', sheets: sheetsOf(found, period) }
    : { kind: 'file', file: from.file.name, figures: figuresOf(found, period) };
}
