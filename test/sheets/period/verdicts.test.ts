import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { periodSheet } from '../../../src/sheets/period/periodSheet';
import { lintFormula } from '../formulaLint';
import { plan2017, withDistricts } from '../plans';

const NAME = '完成 2017-09';

function formulasOf(layout: SheetLayout): string[] {
  return layout.cells.flatMap((row) =>
    row.flatMap((cell) =>
      cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : [],
    ),
  );
}

describe('verdicts behind the marks', () => {
  const layout = periodSheet(plan2017, periodOf(2017, 9), NAME);
  const verdicts = layout.names.find(({ name }) => name === 'ipt_verdicts_2017_09')!.area;

  it('are hidden columns, a formula per entry, outside of what is printed', () => {
    expect(verdicts.columns).toBe(plan2017.districts.length);
    expect(verdicts.rows).toBe(measuresOf(plan2017).length + 1);
    for (let column = 0; column < verdicts.columns; column += 1) {
      expect(layout.hiddenColumns).toContain(verdicts.column + column);
    }
    const { printArea } = layout.print!;
    expect(printArea.column + printArea.columns).toBeLessThanOrEqual(verdicts.column);
    const body = layout.cells.slice(verdicts.row + 1, verdicts.row + verdicts.rows);
    const cells = body.flatMap((row) => row.slice(verdicts.column));
    expect(cells.every((cell) => cell !== null && typeof cell === 'object')).toBe(true);
  });

  it.each([9, 60, 1500])('leave every formula short enough for Excel: %d units', (count) => {
    const many = periodSheet(withDistricts(plan2017, count), periodOf(2017, 9), NAME);
    const longest = Math.max(...formulasOf(many).map(({ length }) => length));
    expect(longest).toBeLessThan(1_000);
    expect(formulasOf(many).slice(0, 2_000).flatMap(lintFormula)).toEqual([]);
  });
});
