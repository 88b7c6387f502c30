import { isFarOver } from '../../../src/figures/plausible';
import { measureById } from '../../../src/plan/measures';
import { rowCheck } from '../../../src/sheets/formulas/check';
import { templateCheck } from '../../../src/sheets/formulas/templateCheck';
import { expression, formulaCell, quoted } from '../../../src/sheets/formulas/text';
import { entryVerdict } from '../../../src/sheets/formulas/verdict';
import { words } from '../../../src/sheets/labels';
import { cellRef, rangeRef } from '../../../src/sheets/layout/address';
import { checkWords } from '../../../src/sheets/template/labels';
import { plan2017 as plan } from '../plans';
import { oneSheet } from './oneSheet';

/** Of 22 and of 7, whose target has decimals: exactly 100 times, just below, and what binary arithmetic makes of it. */
const CASES: readonly (readonly [measure: string, target: number, value: number])[] = [
  ['22', 200, 20000],
  ['22', 200, 19999],
  ['22', 200, 20001],
  ['7', 17.87, 1787],
  ['7', 17.87, 1786.99],
  ['7', 17.87, 100 * 17.87],
  ['7', 20.5, 2049.9999999999995],
  ['7', 28.05, 2805],
  ['7', 0.29, 29],
  ['7', 0.57, 57],
];

describe('a hundred times the target', () => {
  const calculated = oneSheet();

  it.each(CASES)(
    'is doubted alike by sheet, template and reader: %s of %d: %d',
    async (id, target, value) => {
      const measure = measureById(plan, id)!;
      const [entry, goal, empty] = [cellRef(0, 0), cellRef(0, 1), cellRef(0, 2)];
      const verdict = entryVerdict(measure, {
        cell: entry,
        target,
        sides: null,
        growth: null,
        farOver: 100,
        planYear: 2017,
      });
      const check = rowCheck({
        verdicts: rangeRef({ row: 0, column: 5, rows: 1, columns: 1 }),
        otherRow: expression('FALSE'),
        isComputed: false,
        complete: quoted(words.complete),
      });
      const auto = templateCheck({
        measure,
        entry,
        target: goal,
        previous: empty,
        remark: empty,
        relations: [],
        farOver: 100,
        planYear: 2017,
        cumulative: false,
        asked: null,
      });
      const at = await calculated({
        0: {
          0: { v: value },
          1: { v: target },
          3: { f: formulaCell(check).formula },
          4: { f: formulaCell(auto).formula },
          5: { f: formulaCell(verdict).formula },
        },
      });
      const said = (column: number) => at(0, column);
      const isFar = isFarOver(value, target);
      expect(said(3)).toBe(isFar ? `${words.doubted}1项` : words.complete);
      expect(said(4)).toBe(isFar ? checkWords.farOver(100) : checkWords.pass);
      expect(isFar).toBe(value >= 100 * target - 1e-9);
    },
  );
});
