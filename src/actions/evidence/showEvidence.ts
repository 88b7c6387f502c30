import { monthNumber } from '../../ledgers/month';
import { fedBy, type Fed } from '../../plan/ledgers';
import { writtenAs } from '../../plan/spellings';
import { blockNames } from '../../sheets/blocks/names';
import { keptTable, own } from '../../sheets/ledger/kept/keptTable';
import { find } from '../../tables/find';
import { WorkbookError } from '../../workbook/errors';
import { readTitles, type ListPlace } from '../../workbook/filter/readTitles';
import { showRows, type ColumnFilter } from '../../workbook/filter/showRows';
import type { Session } from '../../workbook/run';
import type { EvidenceOutcome, EvidenceWanted } from './types';

/**
 * Filters 台账 for the rows that a figure counts, struck ones among them, so that it is seen why they do not. Two requests,
 * however long the list is.
 *
 * @throws WorkbookError `blockDamaged` where a column is gone by which rows are told apart
 */
export async function showEvidence(
  session: Session,
  wanted: EvidenceWanted,
): Promise<EvidenceOutcome> {
  const { plan } = wanted;
  const fed = fedBy(plan, wanted.measure);
  if (fed === null) return { kind: 'noLedger' };
  const { ledger } = fed;
  const name = blockNames.ledger(plan.year, ledger.id);
  const place = await readTitles(session, name);
  if (place === null) return { kind: 'noRows', ledger: ledger.title };
  await showRows(session, place, filtersOf(place, fed, wanted));
  return { kind: 'shown', sheet: place.sheetName, name };
}

/** All rows again; where the list is gone there is nothing to show. */
export async function showAll(session: Session, name: string): Promise<void> {
  const place = await readTitles(session, name);
  if (place !== null) await showRows(session, place, []);
}

function filtersOf(
  place: ListPlace,
  { ledger, feed }: Fed,
  { plan, period, district }: EvidenceWanted,
): ColumnFilter[] {
  const schema = keptTable(ledger, plan.year);
  const { columns } = find(schema, [place.titles]);
  const at = (key: string): number => {
    const column = columns.get(key);
    if (column !== undefined) return column;
    const missing = [schema.columns[key]?.title ?? key];
    throw new WorkbookError({
      ...{ code: 'blockDamaged', sheet: place.sheetName, missing, duplicate: [] },
    });
  };
  const month = monthNumber(period);
  const unit = plan.districts.find(({ id }) => id === district);
  const { where } = feed;
  return [
    ...(unit === undefined ? [] : [{ column: at('unit'), says: writtenAs(plan, unit) }]),
    { column: at('from'), holds: [`<=${month}`] },
    { column: at('to'), holds: ['=', `>=${month}`] },
    ...(where === null ? [] : [{ column: at(own(where.column)), says: [where.is] }]),
  ];
}
