import type { CellValue } from '../../../src/figures/types';
import { periodOf } from '../../../src/plan/period';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { readProgramme } from '../../../src/sheets/programme/programmeTable';
import { programme, withProgramme } from '../../plan/programmes';
import { plan2017 } from '../plans';
import { pageOf, planIn, programmeBook } from './book';

const plan = withProgramme(plan2017);
const former = { plan: planIn(2016, plan2017), month: 12, flaws: {} };
const typed = { pct: { 2015: 410 }, budget: { 2015: 0, 2016: 950.5, 2017: 300 } };
const page = pageOf(programmeBook(plan, [former], 1), plan, typed, 1);
const [september, october] = [periodOf(2017, 9), periodOf(2017, 10)];

/** The block as it is read later, formulas with a result. */
function cellsOf({ cells, names }: SheetLayout): CellValue[][] {
  const { row, rows } = names[0]!.area;
  return cells.slice(row, row + rows).map((line) =>
    line.map((cell): CellValue => {
      if (cell === null || typeof cell === 'number') return cell ?? '';
      return 'text' in cell ? cell.text : 777;
    }),
  );
}

const read = (values: CellValue[][], of: typeof september, period: typeof september) =>
  Object.fromEntries(
    Object.entries(readProgramme(values, programme, of, period)).filter(
      ([, years]) => Object.keys(years).length > 0,
    ),
  );

it('gives back what was typed, 0 too, and nothing that a formula gave', () => {
  expect(read(cellsOf(page), september, september)).toEqual(typed);
});

it('gives a later month no figure of a year that was not over', () => {
  const over = { pct: { 2015: 410 }, budget: { 2015: 0, 2016: 950.5 } };
  expect(read(cellsOf(page), september, october)).toEqual(over);
  expect(read(cellsOf(page), september, periodOf(2018, 1))).toEqual(over);
  expect(read(cellsOf(page), periodOf(2017, 12), periodOf(2018, 1))).toEqual(typed);
});

it('finds lines and columns again that were moved, and knows them by their ids', () => {
  const [heading, ...lines] = cellsOf(page);
  const moved = [heading!, ...lines.reverse()].map((line) => ['', ...line.slice().reverse()]);
  expect(read(moved, september, september)).toEqual(typed);
});

it('passes over text in a year, and targets that are no more', () => {
  const values = cellsOf(page).map((line) =>
    line.map((cell) => (cell === 410 ? '约410' : cell === 'budget' ? 'former' : cell)),
  );
  expect(read(values, september, september)).toEqual({});
});
