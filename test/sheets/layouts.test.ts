import { periodOf } from '../../src/plan/period';
import { measuresOf } from '../../src/plan/measures';
import type { Plan } from '../../src/plan/types';
import { completionSheet } from '../../src/sheets/completion/completionSheet';
import type { Area, SheetLayout } from '../../src/sheets/layout/layout';
import { measuresSheet } from '../../src/sheets/target/measuresSheet';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { periodSheet } from '../../src/sheets/period/periodSheet';
import { freshBlock, measuresGrid } from '../../src/sheets/layout/tableGrid';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import { lintFormula, lintValidation } from './formulaLint';
import { none, number, plan2017, withDistricts, withTargets } from './plans';
import { growing } from './growing';
import { shares } from './shares';

const names = { target: '目标', measures: '目标分解', plan: '_计划' };
const period = periodOf(2017, 9);

function layoutsOf(plan: Plan): SheetLayout[] {
  return [
    targetSheet(plan, names),
    measuresSheet(plan, names),
    periodSheet(plan, period, '完成 2017-09'),
    completionSheet(plan, period, '完成率 2017-09', {
      targets: freshBlock(plan, measuresGrid(plan), names.measures),
      actuals: periodBlock(plan, '完成 2017-09'),
    }),
  ];
}

const plans: [string, Plan][] = [
  ['the plan of 2017', plan2017],
  ['one district', withDistricts(plan2017, 1)],
  ['two districts', withDistricts(plan2017, 2)],
  ['eight districts', withDistricts(plan2017, 8)],
  ['ten districts', withDistricts(plan2017, 10)],
  ['thirty districts', withDistricts(plan2017, 30)],
  [
    'holes and zeros among the targets',
    withTargets(plan2017, {
      '1': { haian: number(0), rudong: none },
      '3': { rudong: none, haimen: none },
      '14a': { haimen: none },
      '14b': { haimen: none },
      '18': Object.fromEntries(plan2017.districts.map(({ id }) => [id, none])),
    }),
  ],
  ['shares that are worked out', shares],
  ['growth over the last year', growing],
  ['thirty districts and shares that are worked out', withDistricts(shares, 30)],
];

describe.each(plans)('layouts of a plan with %s', (_name, plan) => {
  const layouts = layoutsOf(plan);

  it('have formulas that Excel 2016 computes without array entry', () => {
    const formulas = layouts.flatMap(({ name, cells }) =>
      cells
        .flat()
        .flatMap((cell) =>
          cell !== null && typeof cell === 'object' && 'formula' in cell ? [{ name, ...cell }] : [],
        ),
    );
    const wrong = formulas.flatMap(({ name, formula }) =>
      lintFormula(formula).map((problem) => `${name}: ${problem}: ${formula}`),
    );
    expect(wrong).toEqual([]);
    // 目标 has a total per indicator but those that are entered; 目标分解 a formula per cell.
    const perRow = plan.districts.length + 1;
    const measures = measuresOf(plan).length;
    const totalled = plan.indicators.filter(({ measures: [one] }) => one.totalRule === 'computed');
    expect(formulas.filter(({ name }) => name === '目标')).toHaveLength(totalled.length);
    expect(formulas.filter(({ name }) => name === '目标分解')).toHaveLength(measures * perRow);
  });

  it('have validations and colour rules that Excel takes', () => {
    const problems = layouts.flatMap((layout) => [
      ...layout.validations.flatMap(({ formula, error, prompt }) => [
        ...lintValidation(formula),
        ...(error.title.length > 32 || prompt.title.length > 32 ? ['title over 32'] : []),
        ...(error.message.length > 255 || prompt.message.length > 255 ? ['message over 255'] : []),
      ]),
      ...layout.colorRules.flatMap(({ formula }) => lintFormula(formula)),
    ]);
    expect(problems).toEqual([]);
  });

  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s: every part lies on the sheet',
    (_sheet, layout) => {
      const columns = layout.columnWidths.length;
      expect(new Set(layout.cells.map((row) => row.length))).toEqual(new Set([columns]));
      const areas: Area[] = [
        ...layout.merges,
        ...layout.paints.map(({ area }) => area),
        ...layout.validations.map(({ area }) => area),
        ...layout.colorRules.map(({ area }) => area),
        ...layout.names.map(({ area }) => area),
        ...(layout.print === undefined ? [] : [layout.print.printArea]),
      ];
      for (const area of areas) {
        expect(area.rows).toBeGreaterThan(0);
        expect(area.columns).toBeGreaterThan(0);
        expect(area.row + area.rows).toBeLessThanOrEqual(layout.cells.length);
        expect(area.column + area.columns).toBeLessThanOrEqual(columns);
      }
      expect(overlapping(layout.merges)).toEqual([]);
      expect(layout.name.length).toBeLessThanOrEqual(31);
    },
  );

  it('lets the table be filled in or pasted over as a whole, each cell with its rule', () => {
    const layout = periodSheet(plan, period, '完成 2017-09');
    const block = periodBlock(plan, '完成 2017-09');
    const hidden = layout.hiddenColumns ?? [];
    const unlocked = cellsOf(
      layout.paints
        .filter(({ style, area }) => style.locked === false && !hidden.includes(area.column))
        .map(({ area }) => area),
    );
    const validated = cellsOf(layout.validations.map(({ area }) => area));
    const table = measuresOf(plan).flatMap(({ id }) =>
      plan.districts.map((district) => `${block.rows.get(id)},${block.columns.get(district.id)}`),
    );
    expect([...unlocked].sort()).toEqual(table.sort());
    expect(validated).toEqual(unlocked);
  });
});

function cellsOf(areas: readonly Area[]): Set<string> {
  const cells = new Set<string>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        cells.add(`${row},${column}`);
      }
    }
  }
  return cells;
}

function overlapping(areas: readonly Area[]): string[] {
  const seen = new Set<string>();
  return areas.flatMap((area) =>
    [...cellsOf([area])].filter((cell) => {
      if (seen.has(cell)) return true;
      seen.add(cell);
      return false;
    }),
  );
}
