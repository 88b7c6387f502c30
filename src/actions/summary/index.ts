import type { Period } from '../../plan/period';
import { watchChanges } from '../../workbook/check/watchChanges';
import { inWorkbook } from '../../workbook/run';
import type { SummaryContents } from '../../workbook/summary/readForSummary';
import { perform, preview, type Addition } from '../perform';
import { show } from '../show';
import { adjustmentsAddition } from './adjustments';
import { baseAddition, baseAlong } from './base';
import { bulletinFile } from './bulletinFile';
import { draftSummary } from './draftSummary';
import { summaryInput, readSummaryContents } from './readInput';
import type { SummaryActions, SummaryChoice } from './types';
import { viewOf } from './view';

const summary = (period: Period, choice: SummaryChoice): Addition<SummaryContents> => ({
  read: (session) => readSummaryContents(session, period),
  draft: (reading) => draftSummary(summaryInput(period, reading), choice),
  journalEntry: { action: 'summary', facts: { period } },
});

/** Everything a person can ask of the 汇总 page, in the workbook that is open in Excel. */
export const summaryActions: SummaryActions = {
  readView: (period, options = {}) =>
    inWorkbook(options, async (session) =>
      viewOf(summaryInput(period, await readSummaryContents(session, period))),
    ),
  previewSummary: (period, choice, options = {}) => preview(summary(period, choice), options),
  createSummary: (period, choice, onExisting, options = {}) =>
    perform(summary(period, choice), onExisting, options),
  previewBase: (year, options = {}, populationsOf = null) =>
    populationsOf === null
      ? preview(baseAddition(year), options)
      : preview(baseAlong(year, populationsOf), options),
  createBase: (year, onExisting, options = {}, populationsOf = null) =>
    populationsOf === null
      ? perform(baseAddition(year), onExisting, options)
      : perform(baseAlong(year, populationsOf), onExisting, options),
  previewAdjustments: (year, options = {}) => preview(adjustmentsAddition(year), options),
  createAdjustments: (year, onExisting, options = {}) =>
    perform(adjustmentsAddition(year), onExisting, options),
  bulletinFile: (period, details, options = {}) =>
    inWorkbook(options, async (session) =>
      bulletinFile(summaryInput(period, await readSummaryContents(session, period)), details),
    ),
  show,
  watch: watchChanges,
};
