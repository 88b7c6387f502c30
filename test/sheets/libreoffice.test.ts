import { WHOLE } from '../../src/plan/column';
import fc from 'fast-check';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { periodBlock } from '../../src/sheets/period/periodBody';
import {
  firstBodyRow,
  freshBlock,
  measuresGrid,
  periodGrid,
  targetGrid,
  totalColumn,
} from '../../src/sheets/layout/tableGrid';
import { describeWith } from '../support/programs';
import { casebook } from './casebook';
import { differences } from './differences';
import { entryCase } from './entryCases';
import { recalculated } from './inLibreOffice';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import { agreementPlans, plan2017 } from './plans';
import { shareCases } from './shareCases';
import { shares } from './shares';

const CASES = 12;

describeWith(['libreoffice'], 'formulas as LibreOffice computes them', () => {
  it.each(agreementPlans)(
    'give what src/progress gives, on random entries: %s',
    async (_name, plan) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(entryCase(plan), { minLength: CASES, maxLength: CASES }),
          async (cases) => {
            const { sheets, expected } = casebook(plan, cases);
            const results = await recalculated(sheets);
            expect(differences(expected, results)).toEqual([]);
          },
        ),
        // One workbook holds all cases; shrinking would start LibreOffice for each step.
        { numRuns: 1, endOnFailure: true },
      );
    },
    300_000,
  );

  it('work out a share of two figures in every way that they can stand there', async () => {
    const { sheets, expected } = casebook(shares, shareCases);
    const results = await recalculated(sheets);
    expect(differences(expected, results)).toEqual([]);
  }, 300_000);

  it.each(agreementPlans)(
    'split and total the targets as they are published: %s',
    async (_name, plan) => {
      const { sheets } = casebook(plan, []);
      const results = await recalculated(sheets);
      const measures = freshBlock(plan, measuresGrid(plan), '目标分解');
      for (const measure of measuresOf(plan)) {
        const row = measures.rows.get(measure.id) ?? -1;
        const shown = [...measures.columns].map(([key, column]) => [
          key,
          results('目标分解', row, column),
        ]);
        const wanted = [...measures.columns.keys()].map((key) => {
          const target = key === WHOLE ? measure.total : measure.targets[key];
          return [key, target === null ? '' : target?.kind === 'number' ? target.value : '/'];
        });
        expect([measure.id, ...shown]).toEqual([measure.id, ...wanted]);
      }
      const target = freshBlock(plan, targetGrid(plan), '目标');
      for (const { number: n, measures: parts } of plan.indicators) {
        const printed = parts.map(({ total }) =>
          total === null ? '' : total.kind === 'number' ? total.value : '/',
        );
        const cell = results(
          '目标',
          target.rows.get(String(n)) ?? -1,
          target.columns.get(WHOLE) ?? -1,
        );
        expect([n, cell]).toEqual([n, printed.length === 1 ? printed[0] : printed.join('/')]);
      }
    },
    300_000,
  );

  it('say so when 目标 was sorted, instead of taking another row for the one that was meant', async () => {
    const [target, measures] = casebook(plan2017, []).sheets;
    if (target === undefined || measures === undefined) throw new Error('no sheets');
    const cells = [...target.cells];
    const first = firstBodyRow(targetGrid(plan2017));
    [cells[first], cells[first + 1]] = [cells[first + 1] ?? [], cells[first] ?? []];
    const results = await recalculated([{ ...target, cells }, measures]);
    const block = freshBlock(plan2017, measuresGrid(plan2017), '目标分解');
    const of = (id: string, key: string): unknown =>
      results('目标分解', block.rows.get(id) ?? -1, block.columns.get(key) ?? -1);
    expect([of('1', 'haian'), of('1', WHOLE), of('2', 'haian')]).toEqual(['有误', '有误', '有误']);
    // Its weights are those of row 1.
    expect([of('3', 'haian'), of('3', WHOLE)]).toEqual([75, '有误']);
    expect([of('4', WHOLE), of('6', WHOLE)]).toEqual([22000, 75]);
  }, 300_000);

  it('say so when 完成 was sorted: its own checks and totals, and the completion that computes with it', async () => {
    const whole = (rate: number) => ({ cell: rate, value: rate });
    const contents = Object.fromEntries(
      measuresOf(plan2017).map(({ id, targets }) => [
        id,
        Object.fromEntries(
          Object.entries(targets).map(([district, target]) => [
            district,
            target.kind === 'number'
              ? whole(target.value)
              : { cell: { text: '/' }, value: '/' as const },
          ]),
        ),
      ]),
    );
    const entries = { period: periodOf(2017, 9), contents };
    const [target, measures, period, completion] = casebook(plan2017, [entries]).sheets;
    if (!target || !measures || !period || !completion) throw new Error('no sheets');
    const first = firstBodyRow(periodGrid(plan2017));
    // What people type and paste: rows 1 and 2 stand in each other's place, formulas stayed.
    const width = totalColumn(plan2017, periodGrid(plan2017));
    const cells = [...period.cells];
    const [one, two] = [cells[first] ?? [], cells[first + 1] ?? []];
    cells[first] = [...two.slice(0, width), ...one.slice(width)];
    cells[first + 1] = [...one.slice(0, width), ...two.slice(width)];
    const results = await recalculated([target, measures, { ...period, cells }, completion]);
    const at = (sheet: string, id: string, key: string): unknown => {
      const block = periodBlock(plan2017, sheet);
      return results(sheet, block.rows.get(id) ?? -1, block.columns.get(key) ?? -1);
    };
    const done = (id: string, key: string): unknown => at(completion.name, id, key);
    expect([done('1', 'haian'), done('1', WHOLE), done('2', 'haian')]).toEqual(
      Array(3).fill('有误'),
    );
    expect([at(period.name, '1', WHOLE), at(period.name, '2', WHOLE)]).toEqual(['有误', '有误']);
    // Row 1 has its weights.
    expect([done('3', 'haian'), at(period.name, '3', WHOLE)]).toEqual([1, '有误']);
    expect([done('4', 'haian'), done('6', WHOLE)]).toEqual([1, 1]);
  }, 300_000);

  it('find every published target allowed, and any other one not', async () => {
    const layout = targetSheet(plan2017, { target: '目标', measures: '目标分解', plan: '_计划' });
    const changed = layout.cells.map((row) => row.map((cell) => (cell === 75 ? 76 : cell)));
    const [asIssued, touched] = [
      withFormulas({ ...layout, cells: layout.cells }),
      withFormulas({ ...layout, name: '改过', cells: changed }),
    ];
    const results = await recalculated([asIssued, touched]);
    const width = layout.columnWidths.length;
    const verdicts = (sheet: string): unknown[] =>
      layout.validations.map((_, index) => results(sheet, index, width));
    expect(layout.validations.length).toBeGreaterThan(plan2017.indicators.length);
    expect(new Set(verdicts('目标'))).toEqual(new Set([true]));
    // Rows 3 and 6 are 75 throughout, so each has one rule.
    expect(verdicts('改过').filter((verdict) => verdict === false)).toHaveLength(2);
  }, 300_000);
});

/** A sheet whose validation formulas stand in a column beside it, where they are computed. */
function withFormulas(layout: SheetLayout): SheetLayout {
  const rows = Math.max(layout.cells.length, layout.validations.length);
  const width = layout.columnWidths.length;
  const cells = Array.from({ length: rows }, (_, row) => {
    const formula = layout.validations[row]?.formula;
    const own = layout.cells[row] ?? new Array<null>(width).fill(null);
    return [...own, formula === undefined ? null : { formula }];
  });
  return { ...layout, cells, columnWidths: [...layout.columnWidths, 50] };
}
