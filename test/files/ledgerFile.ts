import type { CellValue } from '../../src/figures/types';
import { writeBook } from '../../src/files/write/writeBook';
import type { Period } from '../../src/plan/period';
import { companyCode, ledgerCalled, patentOf } from '../ledgers/rows';
import { withLines } from '../sheets/ledger/sent';
import { goodFigures } from './submissions';
import { plan, templateLayout } from './templates';

const first = ledgerCalled('first-patents');

/** A row of 专利消零企业 that nothing is wrong with. */
export const company = (number: number): CellValue[] => [
  ...[`南通${number}号机械有限公司`, companyCode(number), patentOf(number), '2017-03-05'],
];

export const companies = (from: number, count: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => company(from + at));

type Asked = readonly [
  district: string,
  period: Period,
  lines: readonly (readonly CellValue[])[],
  figure?: number,
];

/** Writing one takes a second, and stories ask for the same ones again. */
const written = new Map<string, Promise<Uint8Array>>();

/** A unit's file with that ledger filled in; figures that are counted are what its program would have saved. */
export async function ledgerFile(...asked: Asked): Promise<{ name: string; bytes: Uint8Array }> {
  const [district, period] = asked;
  const unit = plan.districts.find(({ id }) => id === district)!;
  const key = JSON.stringify(asked);
  const bytes = written.get(key) ?? write(...asked);
  written.set(key, bytes);
  return { name: `${unit.name}_${period}.xlsx`, bytes: (await bytes).slice() };
}

function write(...[district, period, lines, figure = lines.length]: Asked): Promise<Uint8Array> {
  const typed = { ...goodFigures(district), '10': figure };
  const book = templateLayout(district, typed, { period, ledgers: new Map() });
  // Whoever typed a figure over the formula.
  const [plain] = templateLayout(district, typed, { period }).layouts;
  const [entries, ...others] = book.layouts;
  const layouts = [{ ...entries!, cells: plain!.cells }, ...others];
  const { properties, constants } = book;
  const filled = withLines({ ...book, layouts }, first, lines);
  return writeBook(filled.layouts, { properties, constants });
}
