import { measuresOf } from '../../../src/plan/measures';
import { yearOf } from '../../../src/plan/period';
import { WHOLE } from '../../../src/plan/column';
import { decimal, divide, numberOf } from '../../../src/plan/decimal';
import type { Measure, Plan, ProgrammeTarget } from '../../../src/plan/types';
import { periodFigures, type PeriodFigures } from '../../../src/progress/periodFigures';
import type { Populations } from '../../../src/progress/population';
import { freshPopulationBlock } from '../../../src/sheets/base/baseSheet';
import { sheetNames } from '../../../src/sheets/labels';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { periodSheet } from '../../../src/sheets/period/periodSheet';
import { programmePage } from '../../../src/sheets/programme/programmePage';
import type { TypedYears } from '../../../src/sheets/programme/programmeTable';
import type { ProgrammeYear } from '../../../src/sheets/programme/programmeYears';
import { courseOf } from '../../progress/twins/programme';
import type { Expectation } from '../casebook';
import { Page } from '../summary/find';
import { entriesOf, filledYear, populationsOf, type Flaws } from '../summary/scenario';
import { withContents } from '../summary/contents';
import { yearBook } from '../summary/yearBook';

/** A year that stands in the workbook with one filled sheet. */
export interface FormerYear {
  readonly plan: Plan;
  readonly month: number;
  readonly flaws: Flaws;
}

/** The plan of another year: the same measures, in a year of its own. */
export const planIn = (year: number, plan: Plan): Plan => ({
  ...plan,
  year,
  id: `nantong-${year}`,
  districts: plan.districts.map((unit) => ({ ...unit, validFrom: `${year}-01-01` })),
});

/** This year's entries, those of earlier years, and what they come to. */
export function programmeBook(
  plan: Plan,
  former: readonly FormerYear[],
  seed: number,
  populations: Populations = populationsOf(plan),
) {
  const periods = filledYear(plan, seed, {}, [9]);
  const own = yearBook({ plan, periods, populations });
  const population = freshPopulationBlock(plan, sheetNames.base);
  const earlier = former.map((year) => {
    const filled = filledYear(year.plan, seed + year.plan.year, year.flaws, [year.month])[0]!;
    const sheet = sheetNames.period(filled.period);
    const actuals = periodBlock(year.plan, sheet);
    const layout = periodSheet(year.plan, filled.period, sheet, 1, population);
    return {
      layout: withContents(year.plan, filled, layout, actuals),
      figures: periodFigures(year.plan, entriesOf(year.plan, filled), populations),
      year: { period: filled.period, sheet, found: { plan: year.plan, actuals } },
    };
  });
  const period = periods[0]!.period;
  const sheet = sheetNames.period(period);
  const years: ProgrammeYear[] = [
    ...earlier.map(({ year }) => year),
    { period, sheet, found: { plan, actuals: periodBlock(plan, sheet) } },
  ];
  return {
    plan,
    period,
    years,
    base: [...own.base, ...earlier.map(({ layout }) => layout)],
    figures: [...earlier.map(({ figures }) => figures), own.figures.at(-1)!],
  };
}

export type ProgrammeBook = ReturnType<typeof programmeBook>;

/** The page over a plan of the same measures with some programme, as a numbered copy. */
export function pageOf(
  { period, years }: ProgrammeBook,
  plan: Plan,
  typed: TypedYears,
  copy: number,
): SheetLayout {
  const name = `规划进度 ${copy}`;
  return programmePage(plan, plan.programme!, period, name, { years, typed }, copy);
}

const STATES = {
  ...{ done: '完成', onTrack: '达进度', behind: '滞后', unmet: '未达标', missing: '缺数' },
} as const;

/** What every formula of a page must give, by the pure twin; places are found by what is printed. */
export function expectedProgramme(
  { figures, period, years }: ProgrammeBook,
  plan: Plan,
  typed: TypedYears,
  layout: SheetLayout,
): Expectation[] {
  const page = new Page(layout);
  const { from, to, targets } = plan.programme!;
  const heading = page.row('序号', 0);
  const soFar = Array.from({ length: plan.year + 1 - from }, (_, at) => from + at);
  const month = Number(period.slice(5));
  const months = { elapsed: 12 * (plan.year - from) + month, all: 12 * (to + 1 - from) };
  const at = (row: number, column: number, what: string, value: number | string): Expectation => ({
    ...{ sheet: page.name, row, column, value },
    what: `${what} [${row},${column}]`,
  });
  const columnOf = (title: string): number =>
    layout.cells[heading]!.findIndex((_, column) =>
      page.text(heading, column).replaceAll('\n', '').startsWith(title),
    );
  const time = Math.floor((months.elapsed * 1000) / months.all) / 1000;
  return [
    at(1, columnOf('状态'), 'time', time),
    ...targets.flatMap((target, index) => {
      const row = heading + 1 + index;
      const cells = soFar.map((year) => yearOfTarget(target, plan, year, figures, years));
      const values = soFar.map((year, of) => {
        const cell = cells[of]!;
        if (cell.kind === 'sheet') return typeof cell.shown === 'number' ? cell.shown : null;
        return typed[target.id]?.[year] ?? null;
      });
      const course = courseOf(target, values, months, isCounted(target, plan) ? 1 : 2);
      const shown = (value: number | null | 'none'): number | string | null =>
        value === 'none' ? null : (value ?? '');
      const missing = course.missing.map((of) => `${soFar[of]}年`).join('、');
      const remarks = soFar.flatMap((year, of) => {
        const cell = cells[of]!;
        return cell.kind === 'otherUnit' ? [`${year}年按“${cell.unit}”计，未取数`] : [];
      });
      const wanted: [string, number | string | null][] = [
        ['累计', shown(course.figure)],
        ['还差', shown(course.remaining)],
        ['完成比例', shown(course.share)],
        ['年均已完成', shown(course.pace)],
        ['年均还需', shown(course.needed)],
        ['状态', STATES[course.state]],
        ['说明', [missing === '' ? '' : `缺${missing}`, ...remarks].filter(Boolean).join('；')],
      ];
      return [
        ...cells.flatMap((cell, of) =>
          cell.kind === 'sheet'
            ? [at(row, columnOf(`${soFar[of]}年`), `${target.id} ${soFar[of]}`, cell.shown)]
            : [],
        ),
        ...wanted.flatMap(([title, value]) =>
          value === null ? [] : [at(row, columnOf(title), `${target.id} ${title}`, value)],
        ),
      ];
    }),
  ];
}

/** Whether its figures are whole numbers of a row of the table. */
const isCounted = ({ measure, factor }: ProgrammeTarget, plan: Plan): boolean =>
  factor === 1 &&
  measuresOf(plan).some(({ key, quantity }) => key === measure && quantity.decimals === 0);

type YearCell =
  | { readonly kind: 'sheet'; readonly shown: number | string }
  | { readonly kind: 'otherUnit'; readonly unit: string }
  | { readonly kind: 'typed' };

const WORDS: Readonly<Record<string, string>> = {
  ...{ blank: '', notApplicable: '/', invalid: '有误', missingWeight: '缺权重' },
  ...{ missingPopulation: '缺人口数', notTotalled: '不汇总' },
};

function yearOfTarget(
  target: ProgrammeTarget,
  plan: Plan,
  year: number,
  figures: readonly PeriodFigures[],
  years: readonly ProgrammeYear[],
): YearCell {
  const named = ({ key }: Measure): boolean => key === target.measure;
  const of = figures.find((each) => yearOf(each.period) === year);
  const own = measuresOf(plan).find(named);
  const measure = of && measuresOf(of.plan).find(named);
  const isRead = years.some(({ period, found }) => yearOf(period) === year && found !== null);
  if (own === undefined || measure === undefined || !isRead) return { kind: 'typed' };
  if (measure.unit !== own.unit) return { kind: 'otherUnit', unit: measure.unit };
  const { actual } = of!.figure(measure.id, WHOLE);
  if (actual.kind === 'number') {
    const digits = target.factor === 1 ? measure.quantity.decimals : 4;
    return {
      kind: 'sheet',
      shown: numberOf(divide(decimal(actual.value), decimal(target.factor), digits)),
    };
  }
  return { kind: 'sheet', shown: WORDS['reason' in actual ? actual.reason : actual.kind] ?? '?' };
}
