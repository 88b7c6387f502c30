import { isFarOver } from '../../src/figures/plausible';
import type { CellValue } from '../../src/figures/types';
import { measuresOf } from '../../src/plan/measures';
import type { DistrictId, Measure, MeasureId, Plan, Target } from '../../src/plan/types';
import { completionOf, type Completion } from '../../src/progress/completion';
import { entryOf, type Entry, type EntryRow } from '../../src/progress/entry';
import { statusOf, type Status } from '../../src/progress/status';
import { totalOf, type Total } from '../../src/progress/total';
import { thresholdsOf } from '../../src/rules/thresholds';
import { TOTAL } from '../../src/sheets/blocks/blockMap';
import { completionSheet } from '../../src/sheets/completion/completionSheet';
import { words } from '../../src/sheets/labels';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { measuresSheet } from '../../src/sheets/target/measuresSheet';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { periodSheet } from '../../src/sheets/period/periodSheet';
import { completionGrid, freshBlock, measuresGrid } from '../../src/sheets/layout/tableGrid';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import type { EntryCase } from './entryCases';

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
    sheets.push(
      filled(plan, entries, periodName),
      completionSheet(plan, entries.period, completionName, {
        targets: freshBlock(plan, measuresGrid(plan), names.measures),
        actuals: periodBlock(plan, periodName),
      }),
    );
    expected.push(...expectations(plan, entries, periodName, completionName));
  });
  return { sheets, expected };
}

/** The period sheet of a case with its entries in place; names are left out, they exist once a workbook. */
function filled(plan: Plan, entries: EntryCase, name: string): SheetLayout {
  const layout = periodSheet(plan, entries.period, name);
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
      row[column] = content.cell;
    }
  }
  return { ...layout, cells };
}

function expectations(
  plan: Plan,
  entries: EntryCase,
  periodName: string,
  completionName: string,
): Expectation[] {
  const period = periodBlock(plan, periodName);
  const completion = freshBlock(plan, completionGrid(plan), completionName);
  const rows = readAll(plan, (id, district) => entries.contents[id]?.[district]?.value ?? '');
  return measuresOf(plan).flatMap((measure) => {
    const own = rows[measure.id] ?? {};
    const { aggregation } = measure;
    const weights =
      aggregation.kind === 'weightedByMeasure' ? (rows[aggregation.measure] ?? null) : null;
    const total = totalOf(measure, own, weights);
    const what = `${measure.id} ${measure.name}`;
    const totalColumn = period.columns.get(TOTAL) ?? -1;
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
        value: checkText(measure.targets, own, thresholdsOf(plan).farOverFrom),
      },
      ...plan.districts.flatMap(({ id }) =>
        at(id, measure.targets[id] ?? { kind: 'notApplicable' }, own[id] ?? { kind: 'blank' }),
      ),
      ...at(TOTAL, measure.total, total),
    ];
  });
}

function readAll(
  plan: Plan,
  valueOf: (id: MeasureId, district: DistrictId) => CellValue,
): Record<MeasureId, EntryRow> {
  return Object.fromEntries(
    measuresOf(plan).map((measure) => [
      measure.id,
      Object.fromEntries(
        plan.districts.map(({ id }) => [
          id,
          entryOf(
            measure,
            measure.targets[id] ?? { kind: 'notApplicable' },
            valueOf(measure.id, id),
          ),
        ]),
      ),
    ]),
  );
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

function checkText(targets: Measure['targets'], row: EntryRow, farOver: number): string {
  const kinds = Object.values(row).map(({ kind }) => kind);
  if (kinds.includes('invalid')) return words.invalid;
  const doubted = Object.entries(row).filter(([district, entry]) => {
    const target = targets[district];
    if (entry.kind !== 'number' || target?.kind !== 'number' || target.value <= 0) return false;
    return isFarOver(entry.value, target.value, farOver);
  }).length;
  if (doubted > 0) return `${words.doubted}${doubted}项`;
  const due = Object.values(targets).filter(({ kind }) => kind === 'number').length;
  const missing = due - kinds.filter((kind) => kind === 'number').length;
  return missing === 0 ? words.complete : `缺${missing}项`;
}
