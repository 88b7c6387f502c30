import fc from 'fast-check';
import { readBook } from '../../src/files/read/readBook';
import { writeBook } from '../../src/files/write/writeBook';
import type { Plan } from '../../src/plan/types';
import type { SheetLayout } from '../../src/sheets/layout';
import { measuresOf } from '../../src/plan/measures';
import { TOTAL } from '../../src/sheets/blockMap';
import { freshBlock, measuresGrid, targetGrid } from '../../src/sheets/tableGrid';
import { convert } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { casebook, type Expectation } from './casebook';
import { entryCase } from './entryCases';
import { none, number, plan2017, withDistricts, withTargets } from './plans';

const CASES = 12;

/** Results of formulas as LibreOffice computed them, by sheet, row and column. */
type Results = (sheet: string, row: number, column: number) => number | string | boolean;

async function recalculated(sheets: readonly SheetLayout[]): Promise<Results> {
  // Each defined name may stand in a workbook once.
  const seen = new Set<string>();
  const unique = sheets.map((sheet) => ({
    ...sheet,
    names: sheet.names.filter(({ name }) => !seen.has(name) && seen.add(name)),
  }));
  const outcome = readBook(await convert(await writeBook(unique), 'xlsx'));
  if (!outcome.ok) throw new Error(`LibreOffice's file cannot be read: ${outcome.refusal.code}`);
  const byName = new Map(outcome.book.sheets.map((sheet) => [sheet.name, sheet]));
  return (sheet, row, column) => byName.get(sheet)?.rows.get(row)?.get(column)?.value ?? '';
}

function differences(expected: readonly Expectation[], results: Results): string[] {
  return expected.flatMap(({ sheet, row, column, what, value }) => {
    const result = results(sheet, row, column);
    const same =
      typeof value === 'number' && typeof result === 'number'
        ? Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value))
        : result === value;
    return same ? [] : [`${sheet} ${what}: the sheet says ${result}, the twin ${value}`];
  });
}

const plans: [string, Plan][] = [
  ['the plan of 2017', plan2017],
  ['ten districts', withDistricts(plan2017, 10)],
  [
    'eight districts, holes and zeros among the targets',
    withTargets(withDistricts(plan2017, 8), {
      '1': { haian: number(0), rudong: none },
      '3': { rudong: none, haimen: none },
      '7': { rugao: number(29) },
      '14a': { haimen: none },
      '14b': { haimen: none },
      '18': Object.fromEntries(plan2017.districts.map(({ id }) => [id, none])),
    }),
  ],
];

describeWith(['libreoffice'], 'formulas as LibreOffice computes them', () => {
  it.each(plans)(
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
    240_000,
  );

  it.each(plans)(
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
          const target = key === TOTAL ? measure.total : measure.targets[key];
          return [key, target?.kind === 'number' ? target.value : '/'];
        });
        expect([measure.id, ...shown]).toEqual([measure.id, ...wanted]);
      }
      const target = freshBlock(plan, targetGrid(plan), '目标');
      for (const { number: n, measures: parts } of plan.indicators) {
        const printed = parts.map(({ total }) => (total.kind === 'number' ? total.value : '/'));
        const cell = results(
          '目标',
          target.rows.get(String(n)) ?? -1,
          target.columns.get(TOTAL) ?? -1,
        );
        expect([n, cell]).toEqual([n, printed.length === 1 ? printed[0] : printed.join('/')]);
      }
    },
    120_000,
  );
});
