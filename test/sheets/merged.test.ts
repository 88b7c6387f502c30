import type { SheetLayout } from '../../src/sheets/layout/layout';
import { drawFrom } from './evidence/draw';
import { anyLedgers } from './evidence/ledgersOf';
import { plan2017 } from './plans';
import { lastYearOf, plan2018 } from './summary/lastYears';
import { filledYear, populationsOf } from './summary/scenario';
import { yearBook } from './summary/yearBook';

/** INDEX where nothing takes its reference: what it gives may be an array. */
const BARE_INDEX = /(?<!\b[TN]\()INDEX\(/;

const mergedFormulas = ({ name, cells, merges }: SheetLayout) =>
  merges.flatMap(({ row, column }) => {
    const cell = cells[row]?.[column] ?? null;
    const isFormula = cell !== null && typeof cell === 'object' && 'formula' in cell;
    return isFormula ? [`${name} ${row},${column} ${cell.formula}`] : [];
  });

it('no merged cell holds what Excel may keep as an array', () => {
  const book = yearBook({
    plan: plan2018,
    periods: filledYear(plan2018, 2018, { blanks: 3 }),
    populations: populationsOf(plan2018),
    openFindings: 3,
    ledgers: anyLedgers(plan2018, 5, drawFrom(1)),
    lastYear: lastYearOf(plan2017, 2017, { blanks: 2 }, [3, 9]),
  });
  const formulas = [...book.summary, ...book.base].flatMap(mergedFormulas);
  expect(formulas.filter((formula) => /INDEX\(/.test(formula)).length).toBeGreaterThan(10);
  expect(formulas.filter((formula) => BARE_INDEX.test(formula))).toEqual([]);
});
