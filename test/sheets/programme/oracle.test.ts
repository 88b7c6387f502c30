import fc from 'fast-check';
import { writeBook } from '../../../src/files/write/writeBook';
import type { Plan } from '../../../src/plan/types';
import type { TypedYears } from '../../../src/sheets/programme/programmeTable';
import { arbitraryCase } from './cases';
import { programme, withProgramme } from '../../plan/programmes';
import { describeWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { changed, measureOf } from '../../scenarios/revision/plans';
import { withComputed } from '../computed';
import { differences } from '../differences';
import { lintFormula, lintValidation } from '../formulaLint';
import { plan2017 } from '../plans';
import { Page } from '../summary/find';
import { expectedProgramme, pageOf, planIn, programmeBook } from './book';

const base = withProgramme(plan2017);

/** 2016 to October, with nonsense in it and one measure in another unit; 2015 whole. */
const former2016 = planIn(
  2016,
  changed(plan2017, (file) => {
    measureOf(file, 'core-patent-products').unit = '百件';
  }),
);
const book = programmeBook(
  base,
  [
    { plan: planIn(2015, plan2017), month: 12, flaws: {} },
    { plan: former2016, month: 10, flaws: { nonsense: 9, blanks: 5 } },
  ],
  20171107,
);

interface Case {
  readonly plan: Plan;
  readonly typed: TypedYears;
}

/** The programme of the fixture with nothing typed and with everything, and many at random. */
const cases: Case[] = [
  { plan: base, typed: {} },
  {
    plan: base,
    typed: Object.fromEntries(
      programme.targets.map(({ id }) => [id, { 2015: 900, 2016: 0, 2017: 80 }]),
    ),
  },
  ...fc.sample(arbitraryCase(plan2017), { seed: 20171107, numRuns: 30 }),
];

const pages = cases.map(({ plan, typed }, index) => pageOf(book, plan, typed, index + 1));
const sheets = [...pages, ...book.base];
const expected = cases.flatMap(({ plan, typed }, index) =>
  expectedProgramme(book, plan, typed, pages[index]!),
);

describe('the formulas of 规划进度', () => {
  it('are all asked for, and sound', () => {
    const places = new Set(expected.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
    expect(places.size).toBe(expected.length);
    const formulas = pages.flatMap((layout) =>
      new Page(layout).formulas().map((each) => ({ ...each, sheet: layout.name })),
    );
    expect(
      formulas.filter(({ sheet, row, column }) => !places.has(`${sheet} ${row} ${column}`)),
    ).toEqual([]);
    expect(formulas).toHaveLength(expected.length);
    expect(formulas.flatMap(({ formula }) => lintFormula(formula))).toEqual([]);
    expect(
      pages.flatMap(({ validations, colorRules }) => [
        ...validations.flatMap(({ formula }) => lintValidation(formula)),
        ...colorRules.flatMap(({ formula }) => lintFormula(formula)),
      ]),
    ).toEqual([]);
  });

  it('meet every state, and every reason for none', () => {
    const values = new Set(expected.map(({ value }) => value));
    for (const word of ['完成', '达进度', '滞后', '未达标', '缺数', '有误', '']) {
      expect(values).toContain(word);
    }
    expect([...values].some((value) => /2016年按“百件”计，未取数/.test(String(value)))).toBe(true);
    expect([...values].some((value) => /^缺2015年、2016年/.test(String(value)))).toBe(true);
  });

  it('give what the twin gives in the embedded engine', async () => {
    await withComputed(sheets, (results) =>
      expect(differences(expected, results).slice(0, 40)).toEqual([]),
    );
  }, 300_000);
});

describeWith(['libreoffice'], 'the formulas of 规划进度 in LibreOffice', () => {
  it('give what the twin gives', async () => {
    const cells = await recalculated(await writeBook(sheets));
    expect(
      differences(expected, (sheet, row, column) => cells.get(sheet)?.[row]?.[column] ?? '').slice(
        0,
        40,
      ),
    ).toEqual([]);
  }, 300_000);
});
