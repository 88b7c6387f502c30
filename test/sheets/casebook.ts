import { dateSuspected, isFarOver } from '../../src/figures/plausible';
import type { CellValue } from '../../src/figures/types';
import { isAboveOne } from '../../src/plan/kinds';
import { measureById, measuresOf } from '../../src/plan/measures';
import { grownOf, isWorkedOut, sidesOf } from '../../src/plan/source';
import type { DistrictId, Measure, MeasureId, Plan, Target } from '../../src/plan/types';
import { completionOf, type Completion } from '../../src/progress/completion';
import { WHOLE } from '../../src/plan/column';
import { quotientOf } from '../../src/progress/computed';
import { beforeIn, grown } from '../../src/progress/growth';
import type { LastYearFigures } from '../../src/progress/lastYearFigures';
import { sheetEntries } from '../../src/sheets/period/sheetEntries';
import type { Entry, EntryRow } from '../../src/progress/entry';
import { periodFigures } from '../../src/progress/periodFigures';
import { statusOf, type Status } from '../../src/progress/status';
import type { Total } from '../../src/progress/total';
import { thresholdsOf } from '../../src/rules/thresholds';
import type { PopulationBlock } from '../../src/sheets/base/populationBlock';
import { completionSheet } from '../../src/sheets/completion/completionSheet';
import { words } from '../../src/sheets/labels';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { measuresSheet } from '../../src/sheets/target/measuresSheet';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { periodSheet } from '../../src/sheets/period/periodSheet';
import { completionGrid, freshBlock, measuresGrid } from '../../src/sheets/layout/tableGrid';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import { wordsExplained } from './summary/expectedNotes';
import { UNTOUCHED, type EntryCase } from './entryCases';

/** A cell with what it must hold once calculated. */
export interface Expectation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly what: string;
  readonly value: number | string;
}

const names = { target: '目标', measures: '目标分解', plan: '_计划' };

/** All cases on sheets of one workbook over one plan, and what the pure twin says each formula must give. */
export function casebook(
  plan: Plan,
  cases: readonly EntryCase[],
): { sheets: SheetLayout[]; expected: Expectation[] } {
  const sheets: SheetLayout[] = [targetSheet(plan, names), measuresSheet(plan, names)];
  const expected: Expectation[] = [];
  cases.forEach((entries, index) => {
    const [periodName, completionName] = [`完成 ${index}`, `完成率 ${index}`];
    const actuals = filled(plan, entries, periodName);
    const completion = completionSheet(plan, entries.period, completionName, {
      targets: freshBlock(plan, measuresGrid(plan), names.measures),
      actuals: periodBlock(plan, periodName),
    });
    sheets.push(actuals, completion);
    const own = expectations(plan, entries, periodName, completionName);
    expected.push(...own, ...notesUnder(actuals, completion, own));
  });
  return { sheets, expected };
}

/** Each sheet's last row tells what the words on it mean, and of completions that totals are not whole. */
function notesUnder(
  period: SheetLayout,
  completion: SheetLayout,
  expected: readonly Expectation[],
): Expectation[] {
  const on = ({ name }: SheetLayout, what: RegExp): Expectation[] =>
    expected.filter((each) => each.sheet === name && what.test(each.what));
  const note = ({ name, cells }: SheetLayout, value: string): Expectation => {
    return { sheet: name, row: cells.length - 1, column: 0, what: `note of ${name}`, value };
  };
  const said = (found: readonly Expectation[]) => wordsExplained(found.map(({ value }) => value));
  const silent = on(completion, /: status$/).filter(
    ({ what, value }) => value === '未报' && !what.includes(`, ${WHOLE}: `),
  ).length;
  const incomplete =
    silent === 0
      ? ''
      : `空白处未报，共${silent}个数据；有空白的行，合计只含已报单位的数据，不完整。`;
  return [
    note(period, said(on(period, /./))),
    note(completion, incomplete + said(on(completion, /: completion$/))),
  ];
}

/** The period sheet of a case with its entries in place; names are left out, they exist once a workbook. */
export function filled(
  plan: Plan,
  entries: EntryCase,
  name: string,
  populations: PopulationBlock | null = null,
): SheetLayout {
  const layout = periodSheet(plan, entries.period, name, 1, populations);
  const block = periodBlock(plan, name);
  const cells = layout.cells.map((row) => [...row]);
  for (const { id } of measuresOf(plan)) {
    const row = cells[block.rows.get(id) ?? -1];
    for (const district of plan.districts) {
      const content = entries.contents[id]?.[district.id];
      const column = block.columns.get(district.id);
      if (row === undefined || content === undefined || column === undefined) {
        throw new Error(`no cell for ${id}, ${district.id}`);
      }
      if (content !== UNTOUCHED) row[column] = content.cell;
    }
  }
  return { ...layout, cells };
}

/** @param lastYear 上年同期, which stands in the same workbook; null: there is none */
export function expectations(
  plan: Plan,
  entries: EntryCase,
  periodName: string,
  completionName: string,
  lastYear: LastYearFigures | null = null,
): Expectation[] {
  const period = periodBlock(plan, periodName);
  const completion = freshBlock(plan, completionGrid(plan), completionName);
  const { rows, given, contentOf } = readAll(plan, entries, lastYear);
  const figures = periodFigures(plan, {
    ...{ period: entries.period, entries: rows },
    ...(lastYear !== null && { lastYear }),
  });
  return measuresOf(plan).flatMap((measure) => {
    const own = rows[measure.id] ?? {};
    const total = figures.figure(measure.id, WHOLE).actual as Total;
    const what = `${measure.id} ${measure.name}`;
    const totalColumn = period.columns.get(WHOLE) ?? -1;
    const row = period.rows.get(measure.id) ?? -1;
    const width = completion.columns.size;
    const at = (key: string, target: Target | null, actual: Entry | Total): Expectation[] => {
      const column = completion.columns.get(key) ?? -1;
      const place = { sheet: completionName, row: completion.rows.get(measure.id) ?? -1 };
      const done = completionOf(measure, target, actual);
      const status = statusOf(measure, target, actual, entries.period);
      return [
        { ...place, column, what: `${what}, ${key}: completion`, value: completionText(done) },
        {
          ...place,
          column: column + width,
          what: `${what}, ${key}: status`,
          value: statusText(status, done),
        },
      ];
    };
    return [
      {
        sheet: periodName,
        row,
        column: totalColumn,
        what: `${what}: total`,
        value: totalText(total),
      },
      {
        sheet: periodName,
        row,
        column: totalColumn + 1,
        what: `${what}: check`,
        value: plan.districts.some(({ id }) => isCleared(measure, id, given, contentOf))
          ? words.invalid
          : checkText(plan, measure, own, total),
      },
      ...plan.districts.flatMap(({ id }): Expectation[] => {
        const value = given(measure.id, id);
        if (value === null || entries.contents[measure.id]?.[id] !== UNTOUCHED) return [];
        const column = period.columns.get(id) ?? -1;
        return [{ sheet: periodName, row, column, what: `${what}, ${id}: worked out`, value }];
      }),
      ...plan.districts.flatMap(({ id }) =>
        at(id, measure.targets[id] ?? { kind: 'notApplicable' }, own[id] ?? { kind: 'blank' }),
      ),
      ...at(WHOLE, measure.total, total),
    ];
  });
}

type ContentOf = (id: MeasureId, district: DistrictId) => CellValue;

/**
 * What a case's cells say once every formula is worked out, and what each formula gives; null: no formula stands there.
 *
 * @param lastYear 上年同期; null: there is none
 */
export function readAll(
  plan: Plan,
  { contents }: EntryCase,
  lastYear: LastYearFigures | null = null,
): {
  readonly rows: Readonly<Record<MeasureId, EntryRow>>;
  readonly given: Given;
  readonly contentOf: ContentOf;
} {
  const typed: ContentOf = (id, district) => {
    const content = contents[id]?.[district];
    return content === undefined || content === UNTOUCHED ? '' : content.value;
  };
  // Growth may be of a share.
  const shares = withGiven(contents, typed, quotientsOver(plan, sheetEntries(plan, null, typed)));
  const given = givenOver(plan, sheetEntries(plan, null, shares), lastYear);
  const contentOf = withGiven(contents, typed, given);
  return { rows: sheetEntries(plan, lastYear, contentOf), given, contentOf };
}

type Given = (measure: MeasureId, district: DistrictId) => number | string | null;

const withGiven =
  (contents: EntryCase['contents'], typed: ContentOf, given: Given): ContentOf =>
  (id, district) => {
    const own = contents[id]?.[district] === UNTOUCHED ? given(id, district) : null;
    return own ?? typed(id, district);
  };

function quotientsOver(plan: Plan, rows: Readonly<Record<MeasureId, EntryRow>>): Given {
  return (id, district) => {
    const measure = measureById(plan, id) as Measure;
    const pair = sidesOf(measure);
    if (pair === null || !isWorkedOut(measure, district)) return null;
    const entry = (side: MeasureId): Entry => rows[side]?.[district] ?? { kind: 'blank' };
    const quotient = quotientOf(measure, entry(pair.part), entry(pair.of));
    if (quotient.kind === 'number') return quotient.value;
    return quotient.kind === 'blank' ? '' : words.invalid;
  };
}

function givenOver(
  plan: Plan,
  rows: Readonly<Record<MeasureId, EntryRow>>,
  lastYear: LastYearFigures | null,
): Given {
  const quotients = quotientsOver(plan, rows);
  return (id, district) => {
    const measure = measureById(plan, id) as Measure;
    const of = measureById(plan, grownOf(measure) ?? '');
    if (of === null || !isWorkedOut(measure, district)) return quotients(id, district);
    const now = rows[of.id]?.[district] ?? { kind: 'blank' };
    return totalText(grown({ measure, of }, now, beforeIn(lastYear, of)(district)));
  };
}

/** Whether nothing stands where a formula gives something, be it of good numbers or not. */
function isCleared(
  measure: Measure,
  district: DistrictId,
  given: Given,
  contentOf: ContentOf,
): boolean {
  if (!isWorkedOut(measure, district) || contentOf(measure.id, district) !== '') return false;
  const pair = sidesOf(measure);
  if (pair === null) return given(measure.id, district) !== '';
  const [part, of] = [contentOf(pair.part, district), contentOf(pair.of, district)];
  return typeof part === 'number' && typeof of === 'number' && of !== 0;
}

function totalText(total: Total): number | string {
  switch (total.kind) {
    case 'number':
      return total.value;
    case 'notApplicable':
      return words.notApplicable;
    case 'blank':
      return '';
    case 'unknown':
      return words[total.reason];
  }
}

function completionText(completion: Completion): number | string {
  switch (completion.kind) {
    case 'number':
      return completion.value;
    case 'compared':
      return completion.isMet ? words.met : words.unmet;
    case 'notApplicable':
      return words.notApplicable;
    case 'blank':
      return '';
    case 'unknown':
      return words[completion.reason];
  }
}

function statusText(status: Status, completion: Completion): string {
  return status === 'unknown' ? String(completionText(completion)) : words[status];
}

function checkText(plan: Plan, measure: Measure, row: EntryRow, total: Total): string {
  const { farOverFrom } = thresholdsOf(plan, measure.id);
  const { targets, source } = measure;
  const kinds = Object.values(row).map(({ kind }) => kind);
  if (kinds.includes('invalid')) return words.invalid;
  const doubted = Object.entries(row).filter(([district, entry]) => {
    const target = targets[district];
    if (entry.kind !== 'number' || target?.kind !== 'number') return false;
    if (isAboveOne(measure) && entry.value === 1) return true;
    if (dateSuspected(entry.value, measure, target.value, plan.year) !== null) return true;
    return target.value > 0 && isFarOver(entry.value, target.value, farOverFrom);
  }).length;
  if (doubted > 0 && source.kind !== 'growth') return `${words.doubted}${doubted}项`;
  if (source.kind !== 'entered') return words.workedOut;
  const due = Object.values(targets).filter(({ kind }) => kind === 'number').length;
  const missing = due - kinds.filter((kind) => kind === 'number').length;
  if (missing > 0) return `${words.missing}${missing}项`;
  if (total.kind !== 'unknown') return words.complete;
  if (total.reason === 'missingWeight') return words.missingWeight;
  return total.reason === 'invalid' ? words.wrongWeight : words.complete;
}
