import type { WriteOutcome } from '../../actions/gather/types';
import { ledgerSheets } from '../../actions/gather/ledgers/sheets';
import { yearOf } from '../../plan/period';
import { whole, type Result } from '../state/result';

type Written = Extract<WriteOutcome, { kind: 'written' }>;

export function writtenResult(outcome: Written): Result {
  return {
    ...resultOf(outcome),
    title: whole(({ gather }) => gather.written(outcome.cells, outcome.rows)),
  };
}

/** @param what the figure, the old and the new, in words */
export function correctedResult(outcome: Written, what: string): Result {
  return { ...resultOf(outcome), title: () => what };
}

function resultOf({
  entry,
  rows,
  context: { plan, period, sheet, logSheet, ledgers },
}: Written): Omit<Result, 'title'> {
  const log = { words: whole(({ gather }) => gather.openLog) };
  return {
    from: 'gather',
    year: yearOf(period),
    entry,
    links: [
      { link: sheet, words: whole(({ gather }) => gather.openSheet) },
      ...(logSheet === null ? [] : [{ link: logSheet, ...log }]),
      ...(rows === 0 ? [] : ledgerSheets(plan, ledgers)).map(({ title, link }) => ({
        link,
        words: whole(({ gather }) => gather.openLedger(title)),
      })),
    ],
  };
}
