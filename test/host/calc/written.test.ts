import { FUNCTIONS } from '../../../src/host/calc/functions/functions';
import { Formulas } from '../../../src/host/calc/syntax/formula';
import type { FileLayout } from '../../../src/sheets/layout/layout';
import { goodFigures } from '../../files/submissions';
import { september, templateLayout } from '../../files/templates';
import { drawFrom } from '../../sheets/evidence/draw';
import { anyLedgers } from '../../sheets/evidence/ledgersOf';
import { yearAfter } from '../../sheets/lastYear/years';
import { plan2017 } from '../../sheets/plans';
import { lastYearOf } from '../../sheets/summary/lastYears';
import { filledYear, populationsOf } from '../../sheets/summary/scenario';
import { yearBook } from '../../sheets/summary/yearBook';

const plan = yearAfter(plan2017);

/** Every kind of sheet that a year's workbook has, and a unit's file. */
function sheets(): readonly FileLayout[] {
  const book = yearBook({
    plan,
    ledgers: anyLedgers(plan, 5, drawFrom(1)),
    lastYear: lastYearOf(plan2017, 3),
    periods: filledYear(plan, 1),
    populations: populationsOf(plan),
    openFindings: 1,
    adjustments: [],
  });
  const template = templateLayout('haian', goodFigures('haian'), {
    period: september,
    ledgers: new Map(),
  });
  return [...book.base, ...book.summary, ...template.layouts];
}

const formulas = new Formulas();

/** Functions of a formula that are left to Univer, which asks for all rows of the workbook each time. */
function strange(text: string, row: number, column: number): string[] {
  const { tree, functions } = formulas.read(text, row, column);
  return tree === null ? [text] : functions.filter((name) => !FUNCTIONS.has(name));
}

it('knows every formula that we write', () => {
  const found = sheets().flatMap(({ name, cells, fills = [], colorRules, validations }) => [
    ...cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell !== null && typeof cell === 'object' && 'formula' in cell
          ? strange(cell.formula, row, column).map((each) => `${name}: ${each}`)
          : [],
      ),
    ),
    ...[...fills, ...colorRules, ...validations].flatMap(({ area, formula }) =>
      strange(formula, area.row, area.column).map((each) => `${name}: ${each}`),
    ),
  ]);
  expect([...new Set(found)]).toEqual([]);
});
