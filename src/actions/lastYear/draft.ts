import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import { periodFigures, type PeriodFigures } from '../../progress/periodFigures';
import { sheetNames } from '../../sheets/labels';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { blockNames } from '../../sheets/blocks/names';
import type { LastYearSource } from '../../sheets/lastYear/lastYearCells';
import { lastYearSheet } from '../../sheets/lastYear/lastYearSheet';
import { readLastYear } from '../../sheets/lastYear/readLastYear';
import { yearOnYearSheet } from '../../sheets/lastYear/yearOnYearSheet';
import { freshBlock, periodGrid } from '../../sheets/layout/tableGrid';
import { WorkbookError } from '../../workbook/errors';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import type { Session } from '../../workbook/run';
import { draftOf, type Draft, type SheetDraft } from '../draft';
import { findBlock } from '../findBlock';
import { freeCopy, freeSheetName } from '../freeNames';
import { planOf } from '../keptPlan';
import { linkToBlock, linkToSheet } from '../links';
import { periodIn } from '../../year/periods';
import { lastYearBlocks } from '../year/yearBlocks';
import { yearIn } from '../year/yearIn';
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
 * 「上年同期」 and 「同比」 of a period. Where last year's figures are there and only 同比 is gone, just that is laid out again,
 * over the figures as they stand.
 *
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
  const figures = figuresNow(plan, period, reading);
  const rates = (lastYear: BlockMap, known: LastYearFigures | null, copy: number): SheetDraft => {
    const wished = sheetNames.yearOnYear(period);
    const name = freeSheetName(wished, tabsOf(reading));
    const sources = { actuals, lastYear, verdicts: blockNames.verdicts(period) };
    return {
      wished,
      layout: yearOnYearSheet(plan, period, name, sources, copy, {
        ...(figures && { figures }),
        lastYear: known,
      }),
      existing:
        compared === undefined ? linkToSheet(wished, reading.sheets) : linkToBlock(compared),
    };
  };
  if (existing !== undefined && compared === undefined) {
    const lastYear = findBlock(existing, plan, 'measures');
    const known = readLastYear(existing.values, existing, lastYear);
    return draftOf([rates(lastYear, known, 1)], reading);
  }

  // 同比 without last year's figures compares nothing any more: the new pair takes over its name.
  const copy = existing === undefined ? 1 : freeCopy(blocksOf(period), reading.names, 2);
  const wished = sheetNames.lastYear(period);
  const name = freeSheetName(wished, tabsOf(reading));
  const found = lastYearIn(plan, period, readingOf(from, reading));
  const source = sourceOf(from, found, period);
  const known = from.kind === 'typed' || !found.ok ? null : figuresOf(found, period);
  return draftOf(
    [
      {
        wished,
        layout: lastYearSheet(plan, period, name, source, copy, { lastYear: known }),
        existing:
          existing === undefined ? linkToSheet(wished, reading.sheets) : linkToBlock(existing),
      },
      rates(freshBlock(plan, periodGrid(plan), name), known, copy),
    ],
    reading,
  );
}

/** The period's figures by now; null: its sheet cannot be read. */
function figuresNow(plan: Plan, period: Period, reading: WorkbookContents): PeriodFigures | null {
  const { year } = yearIn(plan, reading);
  const entered = periodIn(year, period);
  return entered && periodFigures(plan, entered, year.populations ?? {});
}

const tabsOf = ({ sheets }: WorkbookContents): string[] => sheets.map(({ name }) => name);

const blocksOf =
  (period: Period) =>
  (copy: number): string[] => [
    blockNames.lastYear(period, copy),
    blockNames.yearOnYear(period, copy),
    blockNames.differences(period, copy),
  ];

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
