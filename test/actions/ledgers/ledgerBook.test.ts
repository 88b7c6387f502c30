import fc from 'fast-check';
import { ledgerBook } from '../../../src/actions/ledgers/ledgerBook';
import { readBook } from '../../../src/files/read/readBook';
import { writeBook } from '../../../src/files/write/writeBook';
import type { CellValue } from '../../../src/figures/types';
import { ledgersOf } from '../../../src/plan/ledgers';
import type { Ledger, LedgerColumn } from '../../../src/plan/types';
import { readKept, type PlacedKept } from '../../../src/sheets/ledger/kept/readKept';
import type { LedgerValue } from '../../../src/ledgers/types';
import { plan } from '../../ledgers/rows';

const HOSTILE = [
  '=1+1',
  '#N/A',
  '_x0041_',
  "'甲",
  '00012',
  '1e5',
  '@SUM(A1)',
  'a\nb',
  '海门 有限公司',
];

const said = fc.constantFrom(...HOSTILE, '乙公司', '注');

const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2018-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const valueOf = ({ type }: LedgerColumn): fc.Arbitrary<LedgerValue> =>
  type === 'date'
    ? fc.option(day)
    : type === 'amount'
      ? fc.option(fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100))
      : fc.option(said);

const rowOf = (ledger: Ledger): fc.Arbitrary<PlacedKept> =>
  fc.record({
    at: fc.constant(0),
    id: fc.constant(0),
    district: fc.constantFrom(...plan.districts.map(({ id }) => id)),
    from: fc.integer({ min: 201701, max: 201712 }),
    to: fc.option(fc.integer({ min: 201701, max: 201712 })),
    struck: fc.constantFrom('', '与如皋重复'),
    check: fc.constantFrom('', '校验码不符'),
    file: said,
    values: fc.record(Object.fromEntries(ledger.columns.map((each) => [each.key, valueOf(each)]))),
  });

const numbered = (rows: readonly PlacedKept[]): PlacedKept[] =>
  rows.map((row, at) => ({ ...row, id: at + 1, at: at + 1 }));

/** The cells of each sheet's list, as a program opens them. */
function opened(bytes: Uint8Array): Map<string, CellValue[][]> {
  const outcome = readBook(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return new Map(
    outcome.book.sheets.map(({ name, rows }) => {
      const last = Math.max(...rows.keys());
      const lines = Array.from({ length: last - 1 }, (_, at) => {
        const cells = rows.get(at + 2) ?? new Map();
        return Array.from({ length: 30 }, (__, column) => cells.get(column)?.value ?? '');
      });
      return [name, lines];
    }),
  );
}

it('a file of 台账, read back, has the same rows, whatever they say', async () => {
  const ledgers = ledgersOf(plan);
  const all = fc.tuple(
    ...ledgers.map((ledger) => fc.array(rowOf(ledger), { maxLength: 5 }).map(numbered)),
  );
  await fc.assert(
    fc.asyncProperty(all, async (rows) => {
      const parts = ledgers.map((ledger, at) => ({ ledger, rows: rows[at] ?? [] }));
      const book = ledgerBook(plan, parts);
      const sheets = [...opened(await writeBook(book)).values()];
      expect(sheets.map((values, at) => readKept(plan, ledgers[at]!, values).rows)).toEqual(rows);
    }),
    { numRuns: 15 },
  );
});

it('has a filter over titles and rows, and prints its titles on every page', () => {
  const [ledger] = ledgersOf(plan);
  const [sheet] = ledgerBook(plan, [{ ledger: ledger!, rows: [] }]);
  expect(sheet).toMatchObject({
    filter: { row: 2, column: 0, rows: 1 },
    print: { titleRows: { first: 2, last: 2 }, orientation: 'landscape' },
  });
});
