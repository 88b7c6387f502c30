import { yearOf, type Period } from '../../plan/period';
import { blockNames } from '../../sheets/blocks/names';
import { sheetNames } from '../../sheets/labels';
import { inWorkbook } from '../../workbook/run';
import { lastYearBlocks } from '../year/yearBlocks';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import { planOf } from '../keptPlan';
import { linkToBlock, linkToSheet } from '../links';
import { perform, preview, type Addition } from '../perform';
import type { SheetLink } from '../types';
import { draftLastYear, readForLastYear } from './draft';
import { asReading, fitOf, lastYearIn, type LastYearReading } from './reading';
import type { LastYearActions, LastYearFit, LastYearFrom, LastYearView, NoLastYear } from './types';

const addition = (period: Period, from: LastYearFrom): Addition => ({
  read: (session) => readForLastYear(session, period),
  draft: (reading) => draftLastYear(period, from, reading),
  journalEntry: { action: 'lastYear', facts: { period } },
});

/** 上年同期 and 同比, in the workbook that is open in Excel. */
export const lastYearActions: LastYearActions = {
  readView: (period, options = {}) =>
    inWorkbook(options, async (session) => viewOf(period, await readForLastYear(session, period))),
  wantedOf: lastYearBlocks,
  fitOf: ({ plan, period }, file) => fitIn(lastYearIn(plan, period, asReading(file))),
  preview: (period, from, options = {}) => preview(addition(period, from), options),
  create: (period, from, onExisting, options = {}) =>
    perform(addition(period, from), onExisting, options),
};

function viewOf(period: Period, reading: WorkbookContents): LastYearView {
  const plan = planOf(reading, yearOf(period));
  const link = (name: string): SheetLink | null => {
    const block = reading.blocks.get(name);
    return block === undefined ? null : linkToBlock(block);
  };
  const found = lastYearIn(plan, period, reading);
  const fit = fitIn(found);
  const sheet = link(blockNames.lastYear(period));
  return {
    plan,
    period,
    sheet,
    former: sheet === null ? linkToSheet(sheetNames.lastYear(period), reading.sheets) : null,
    yearOnYear: link(blockNames.yearOnYear(period)),
    own:
      found.ok && !('code' in fit) ? { sheet: found.entries.sheetName, fit } : (fit as NoLastYear),
  };
}

const fitIn = (found: LastYearReading): LastYearFit | NoLastYear =>
  found.ok ? fitOf(found.comparable) : found.why;
