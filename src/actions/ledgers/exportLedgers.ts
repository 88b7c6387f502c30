import { writeBook } from '../../files/write/writeBook';
import { ledgersOf } from '../../plan/ledgers';
import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import type { Session } from '../../workbook/run';
import { readKeptLedgers } from '../gather/ledgers/kept';
import { whole } from '../gather/ledgers/whole';
import { legalName } from '../templates/legalName';
import type { RunOptions } from '../types';
import { ledgerBook } from './ledgerBook';
import type { ExportOutcome, LedgersChosen } from './types';

/**
 * 台账 as a file of its own: a sheet a ledger, with filters and ready to print, each row as it stands, struck ones with their
 * reason. Two requests, or more for very long ones.
 */
export async function exportLedgers(
  session: Session,
  { plan, period, ledger: chosen }: LedgersChosen,
  options: RunOptions,
): Promise<ExportOutcome> {
  const wanted = ledgersOf(plan).filter(({ id }) => chosen === null || id === chosen);
  const ids = new Set(wanted.map(({ id }) => id));
  const kept = whole(await readKeptLedgers(session, plan, ids, options));
  const found = wanted.flatMap((ledger) => {
    const { block = null, reading } = kept.get(ledger.id) ?? {};
    return block === null || reading === undefined ? [] : [{ ledger, ...reading }];
  });
  if (found.length === 0) return null;
  const which = wanted.length === 1 && chosen !== null ? wanted[0]?.title : undefined;
  return {
    file: {
      name: exportName(period, which),
      bytes: await writeBook(ledgerBook(plan, found)),
    },
    rows: found.reduce((sum, { rows }) => sum + rows.length, 0),
    left: found.reduce((sum, { wrong }) => sum + wrong.length, 0),
  };
}

/** 2017年9月台账（全部）.xlsx */
const exportName = (period: Period, which = '全部'): string =>
  `${yearOf(period)}年${monthsElapsed(period)}月台账（${legalName(which)}）.xlsx`;
