import { read, type CellObject } from '@e965/xlsx';
import fc from 'fast-check';
import { writeBook } from '../../../src/files/write/writeBook';
import type { Plan } from '../../../src/plan/types';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import type { Fault } from '../../../src/sheets/returnSlip/fault';
import { returnSlipBook } from '../../../src/sheets/returnSlip/returnSlipBook';
import type { TemplateContent } from '../../../src/sheets/template/content';
import { checkWords } from '../../../src/sheets/template/labels';
import { templateBook } from '../../../src/sheets/template/templateBook';
import { templateSheet } from '../../../src/sheets/template/templateSheet';
import { arbitraryPlan } from '../../plan/arbitraryPlan';
import { describeWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { plan2017 } from '../plans';
import { province } from '../province';
import { shares } from '../shares';
import { townPlan } from '../townPlan';
import { fillings } from './fillings';

/** Each formula's result as the file has it, by address: what a program shows that calculates nothing. */
function shownIn(file: Uint8Array, name: string): Map<string, unknown> {
  const sheet = read(file, { type: 'array', cellFormula: true }).Sheets[name] ?? {};
  const formulas = Object.entries(sheet as Record<string, CellObject>).filter(
    ([, cell]) => cell.f !== undefined,
  );
  return new Map(formulas.map(([address, { v }]) => [address, v]));
}

const anyOf = (plan: Plan, each: number, seed: number): TemplateContent[] =>
  plan.districts.flatMap((district, index) =>
    fc.sample(fillings(plan, district), { numRuns: each, seed: seed + index }),
  );

const blank = ({ plan, district }: TemplateContent): TemplateContent => ({
  ...fc.sample(fillings(plan, district), { numRuns: 1, seed: 3 })[0]!,
  current: new Map(),
  remarks: new Map(),
});

describe('a template in a program that calculates nothing', () => {
  it('says what is to be done, for every formula', async () => {
    const [content] = anyOf(plan2017, 1, 1).map(blank);
    const { layouts, ...marks } = templateBook(content!);
    const shown = shownIn(await writeBook(layouts, marks), '填报');
    expect(shown.get('A4')).toBe('自检结果：已填0/27个计量项，未填27个');
    expect([...shown.values()]).toContain(checkWords.missing);
    expect([...shown.values()].filter((value) => value === undefined)).toEqual([]);
    expect(shown.size).toBe(1 + 3 * 27);
  });

  it('has the links of a slip', async () => {
    const [content] = anyOf(plan2017, 1, 1);
    const faults: Fault[] = [
      { severity: 'error', measure: '1', what: '坏', mend: '改' },
      { severity: 'warning', measure: '14b', what: '怪', mend: '说明' },
    ];
    const { layouts, ...marks } = returnSlipBook(content!, faults);
    const file = await writeBook(layouts, marks);
    expect([...shownIn(file, '退回单')]).toEqual([
      ['C6', 'F6'],
      ['C7', 'F20'],
    ]);
    expect(String(shownIn(file, '填报').get('A4'))).toMatch(/^自检结果：已填\d+\/27个计量项，/);
  });
});

describeWith(['libreoffice'], 'the results that files carry', () => {
  /** All of them in one file, for LibreOffice opens it once. */
  async function agree(contents: readonly TemplateContent[]) {
    const layouts = contents.map((content, index): SheetLayout => ({
      ...templateSheet(content),
      name: `第${index}份`,
      names: [],
    }));
    const grids = await recalculated(await writeBook(layouts));
    const said = new Set<string>();
    layouts.forEach(({ name, cells }, index) => {
      const found = cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          if (cell === null || typeof cell === 'number' || !('formula' in cell)) return [];
          const calculated = grids.get(name)?.[r]?.[c] ?? '';
          said.add(String(cell.result).replace(/[\d.]+/g, '#'));
          return same(cell.result, calculated) ? [] : [{ r, c, ours: cell.result, calculated }];
        }),
      );
      const { plan, district, period } = contents[index]!;
      expect({ plan: plan.id, district: district.id, period, found }).toMatchObject({ found: [] });
    });
    return said;
  }

  const same = (ours: unknown, calculated: unknown): boolean =>
    typeof ours === 'number' && typeof calculated === 'number'
      ? // Fifteen digits are what both keep.
        Math.abs(ours - calculated) <= 1e-12 * Math.max(1, Math.abs(ours))
      : ours === calculated;

  it('are LibreOffice’s, for nine units and many months', async () => {
    const contents = anyOf(plan2017, 8, 100);
    const said = await agree([...contents, ...contents.slice(0, 9).map(blank)]);
    // The words were met, or nothing was compared.
    for (const word of Object.values(checkWords)) {
      if (typeof word !== 'string' || NEVER_TYPED.has(word)) continue;
      expect([word, said.has(word.replace(/[\d.]+/g, '#'))]).toEqual([word, true]);
    }
  }, 300_000);

  it('are LibreOffice’s, for tables of other shapes', async () => {
    const plans = [province, shares, townPlan()];
    await agree(plans.flatMap((plan, index) => anyOf(plan, 4, 500 + index).slice(0, 40)));
    const any = fc.sample(arbitraryPlan({ districts: 4, indicators: 8 }), { numRuns: 25, seed: 5 });
    await agree(any.flatMap((plan, index) => anyOf(plan, 1, 900 + index)));
  }, 300_000);

  /** Only a person who types over a cell that is locked, or a formula of somebody's own, gets these. */
  const NEVER_TYPED: ReadonlySet<string> = new Set([
    checkWords.error,
    checkWords.notSlash,
    checkWords.notFormula,
  ]);
});
