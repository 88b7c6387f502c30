import { createHash } from 'node:crypto';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import type { Plan } from '../../../src/plan/types';
import { constantsOf } from '../../../src/sheets/journal/constants';
import { journalSheet } from '../../../src/sheets/journal/journalSheet';
import { pack } from '../../../src/sheets/journal/pack';
import { sheetNames } from '../../../src/sheets/labels';
import type { SheetLayout } from '../../../src/sheets/layout';
import { blockNames } from '../../../src/sheets/names';
import { planSheet } from '../../../src/sheets/planSheet';
import type { LogLine } from '../../../src/sheets/submissionLog/logLine';
import { logSheet } from '../../../src/sheets/submissionLog/logSheet';
import { filledYear, populationsOf, type FilledPeriod } from '../../sheets/summary/scenario';
import { yearBook } from '../../sheets/summary/yearBook';

export interface YearOptions {
  readonly plan: Plan;
  /** Months with a period, in order; all are filled but those in `open`. */
  readonly months: readonly number[];
  /** Months whose figures are still to come. */
  readonly open?: readonly number[];
  /** The month that is summed up; none by default. */
  readonly summary?: number;
  readonly seed?: number;
}

/** A year's workbook as an office has it: targets, populations, periods, summary, plan, report log, journal. */
export function workYear({
  plan,
  months,
  open = [],
  summary,
  seed = 2017,
}: YearOptions): SheetLayout[] {
  const populations = populationsOf(plan);
  const periods = filledYear(plan, seed, {}, months).map((filled, index) =>
    open.includes(months[index] ?? 0) ? emptied(filled) : filled,
  );
  const { ground } = yearBook({ plan, periods, populations });
  const summed = periods.slice(0, months.indexOf(summary ?? 0) + 1);
  const pages = summed.length === 0 ? [] : yearBook({ plan, periods: summed, populations }).summary;
  const filled = periods.filter((_, index) => !open.includes(months[index] ?? 0));
  return [
    ...ground,
    ...pages,
    planSheet(plan, serialisePlan(plan), sheetNames.plan),
    logSheet(plan.year, sheetNames.submissions, filled.flatMap(logLines(plan))),
    journal(plan, filled, pages),
  ];
}

/** Cells without a target keep their `/`. */
function emptied({ period, contents }: FilledPeriod): FilledPeriod {
  return {
    period,
    contents: Object.fromEntries(
      Object.entries(contents).map(([measure, row]) => [
        measure,
        Object.fromEntries(
          Object.entries(row).map(([district, value]) => [district, value === '/' ? '/' : null]),
        ),
      ]),
    ),
  };
}

const logLines =
  (plan: Plan) =>
  ({ period, contents }: FilledPeriod): LogLine[] =>
    plan.districts.map(({ id, name }) => ({
      at: `${period}-28 09:30:12`,
      period,
      district: name,
      way: 'gathered',
      file: `${name}_${period}_填报.xlsx`,
      taken: Object.values(contents).filter((row) => typeof row[id] === 'number').length,
      changes: '',
      explanations: '',
      filledBy: '陈某 0513-00000000',
      who: '王科',
      why: '',
      hash: createHash('sha256').update(`${period} ${id}`).digest('hex'),
    }));

/** One entry for each gathering, and one for the summary's sheets. */
function journal(
  plan: Plan,
  periods: readonly FilledPeriod[],
  pages: readonly SheetLayout[],
): SheetLayout {
  const gathered = periods.map(({ period, contents }) =>
    pack({
      id: `${period}-28T01:30:12.000Z`,
      action: 'gathered',
      who: '王科',
      facts: { period, districts: plan.districts.length },
      cells: measuresOf(plan).flatMap(({ id }) =>
        plan.districts.map((district) => ({
          block: blockNames.actual(period),
          row: id,
          district: district.id,
          before: { value: null },
          after: { value: contents[id]?.[district.id] ?? null },
        })),
      ),
      sheets: [],
      rows: [],
      answers: [],
    }),
  );
  const added = pack({
    id: `${plan.year}-12-01T01:30:12.000Z`,
    action: 'summary',
    who: '王科',
    facts: { period: periods.at(-1)?.period ?? periodOf(plan.year, 1) },
    cells: [],
    sheets: pages.map((layout) => ({
      name: layout.name,
      blocks: layout.names.map(({ name }) => name),
      isVisible: layout.visibility === 'visible',
      constants: constantsOf(layout),
    })),
    rows: [],
    answers: [],
  });
  const entries = [...gathered, ...(pages.length === 0 ? [] : [added])];
  return journalSheet(sheetNames.journal, {
    rows: entries.flatMap(({ rows }) => rows),
    size: entries.reduce((sum, { size }) => sum + size, 0),
  });
}
