import { createHash } from 'node:crypto';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import type { Plan } from '../../../src/plan/types';
import { constantsOf } from '../../../src/sheets/journal/constants';
import { journalSheet } from '../../../src/sheets/journal/journalSheet';
import { pack } from '../../../src/sheets/journal/pack';
import { sheetNames } from '../../../src/sheets/labels';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { blockNames } from '../../../src/sheets/blocks/names';
import { planSheet } from '../../../src/sheets/plan/planSheet';
import { listSheet } from '../../../src/sheets/list/listSheet';
import { logTable, type LogLine } from '../../../src/sheets/submissionLog/logLine';
import { populationsOf, type FilledPeriod } from '../../sheets/summary/scenario';
import { yearBook } from '../../sheets/summary/yearBook';

export interface YearOptions {
  readonly plan: Plan;
  /** In order of time; one may still wait for its figures. */
  readonly periods: readonly FilledPeriod[];
  /** How many of the periods there were when the last of them was summed up; 0: there is no summary. */
  readonly summed?: number;
}

/** A year's workbook as an office has it: targets, populations, periods, summary, plan, report log, journal. */
export function workYear({ plan, periods, summed = 0 }: YearOptions): SheetLayout[] {
  const populations = populationsOf(plan);
  const { base } = yearBook({ plan, periods, populations });
  const known = periods.slice(0, summed);
  const pages = summed === 0 ? [] : yearBook({ plan, periods: known, populations }).summary;
  const filled = periods.filter(hasFigures);
  return [
    ...base,
    ...pages,
    planSheet(plan, serialisePlan(plan), sheetNames.plan),
    listSheet(logTable, filled.flatMap(logLines(plan)), {
      name: sheetNames.submissions,
      block: blockNames.submissions(plan.year),
    }),
    journal(plan, filled, pages),
  ];
}

const hasFigures = ({ contents }: FilledPeriod): boolean =>
  Object.values(contents).some((row) =>
    Object.values(row).some((value) => typeof value === 'number'),
  );

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
