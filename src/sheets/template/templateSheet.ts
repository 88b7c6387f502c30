import { measureById, measuresOf } from '../../plan/measures';
import { monthsElapsed, type Period } from '../../plan/period';
import type { District, Measure, MeasureId, Plan } from '../../plan/types';
import { isCumulative } from '../../progress/status';
import type { Relation } from '../../rules/relations';
import { cellRef, pinnedRef, rangeRef, type CellRef } from '../address';
import { districtCompletion, statusWord } from '../formulas/completion';
import { entryAllowed } from '../formulas/entry';
import { slashCheck, templateCheck, type RelatedEntry } from '../formulas/templateCheck';
import { expression, formulaCell } from '../formulas/text';
import { entryDialog, promptTitle, words } from '../labels';
import type { LayoutCell, SheetLayout, Validation } from '../layout';
import { area, emptyCells, idCell, put } from '../look';
import { columnCount, columnNames, columnOf, howToRow, rowCount, templateRows } from './grid';
import { howTo } from './howTo';
import { checkWords, templateSheetName, templateTexts } from './labels';
import { marks } from './marks';
import { templateColors, templatePaints } from './templateLook';

/** What a template is made for, and what the bureau fills in beforehand. */
export interface TemplateContent {
  readonly plan: Plan;
  readonly district: District;
  readonly period: Period;
  /** Last day for sending it back, as people write it; null leaves room to write it in. */
  readonly due: string | null;
  /** The last period's figures of this district, where they are known. */
  readonly previous: ReadonlyMap<MeasureId, number>;
  /** Figures already entered: a return slip shows them, a fresh template has none. */
  readonly current: ReadonlyMap<MeasureId, LayoutCell>;
  readonly remarks: ReadonlyMap<MeasureId, string>;
  /** Only those that are errors are checked in the sheet; the bureau asks about the others. */
  readonly relations: readonly Relation[];
  readonly farOver: number;
}

/**
 * 「填报」: what one district fills in for one period. It works without any add-in, in Excel, WPS and LibreOffice:
 * the checks are formulas and native validation, only the entry cells can be typed into.
 */
export function templateSheet(content: TemplateContent): SheetLayout {
  const { plan, district, period } = content;
  const measures = measuresOf(plan);
  const cells = emptyCells(rowCount(plan), columnCount);
  put(cells, templateRows.title, 0, templateTexts.title(plan));
  put(cells, templateRows.subject, 0, templateTexts.subject(district, period));
  fillPeople(content, cells);
  fillSelfCheck(content, cells);
  columnNames().forEach((name, column) => put(cells, templateRows.header, column, name));
  measures.forEach((measure) => fillMeasure(content, measure, cells));
  howTo(plan).forEach((line, index) => put(cells, howToRow(plan) + index, 0, line));
  return {
    name: templateSheetName,
    visibility: 'visible',
    cells,
    columnWidths: [34, 232, 36, 62, 66, 76, 58, 52, 150, 120],
    rowHeights: [30, 28, 20, 20, 22, ...measures.map(() => 16.5), ...howTo(plan).map(() => 15)],
    merges: [
      area(templateRows.title, 0, 1, columnCount),
      area(templateRows.subject, 0, 1, columnCount),
      area(templateRows.people, 0, 1, 2),
      area(templateRows.people, 2, 1, 2),
      area(templateRows.people, 4, 1, 3),
      area(templateRows.people, 7, 1, 2),
      area(templateRows.selfCheck, 0, 1, 7),
      ...howTo(plan).map((_, index) => area(howToRow(plan) + index, 0, 1, columnCount)),
    ],
    paints: templatePaints(plan, district),
    validations: validations(plan, district),
    colorRules: templateColors(plan),
    names: [
      {
        name: marks.entries,
        area: area(templateRows.header, 0, measures.length + 1, columnCount),
      },
    ],
    protected: true,
    frozen: { rows: templateRows.firstMeasure, columns: 2 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 1,
      printArea: area(0, 0, rowCount(plan), columnCount),
    },
    tabColor: '#2F75B5',
    showGridlines: false,
  };
}

export function templateRowOf(plan: Plan, measure: MeasureId): number {
  return templateRows.firstMeasure + measuresOf(plan).findIndex(({ id }) => id === measure);
}

function at(plan: Plan, measure: MeasureId, column: Parameters<typeof columnOf>[0]): CellRef {
  return cellRef(templateRowOf(plan, measure), columnOf(column));
}

function fillPeople({ due }: TemplateContent, cells: LayoutCell[][]): void {
  put(cells, templateRows.people, 0, templateTexts.filledBy);
  put(cells, templateRows.people, 2, templateTexts.telephone);
  put(cells, templateRows.people, 4, templateTexts.reviewer);
  put(cells, templateRows.people, 7, templateTexts.due(due));
}

/** How many are filled, how many are wrong, in one line under the names. */
function fillSelfCheck({ plan, district, period }: TemplateContent, cells: LayoutCell[][]): void {
  const rows = measuresOf(plan).length;
  const checks = rangeRef(area(templateRows.firstMeasure, columnOf('check'), rows, 1));
  const due = measuresOf(plan).filter(({ targets }) => targets[district.id]?.kind === 'number');
  const missing = `COUNTIF(${checks},"${checkWords.missing}")`;
  const good = `COUNTIF(${checks},"${checkWords.pass}")+COUNTIF(${checks},"${checkWords.notDue}")`;
  put(
    cells,
    templateRows.selfCheck,
    0,
    formulaCell(
      expression(
        `"${templateTexts.selfCheck}已填"&(${due.length}-${missing})&"/${due.length}项，"&` +
          `IF(${rows}-(${good})-${missing}>0,"有"&(${rows}-(${good})-${missing})&"项需要更正或说明",` +
          `IF(${missing}>0,"未填"&${missing}&"项","全部通过，可以报送"))`,
      ),
    ),
  );
  put(cells, templateRows.selfCheck, 7, templateTexts.month);
  put(cells, templateRows.selfCheck, 8, monthsElapsed(period));
}

function fillMeasure(content: TemplateContent, measure: Measure, cells: LayoutCell[][]): void {
  const { plan, district } = content;
  const { id } = measure;
  const row = templateRowOf(plan, id);
  const starred = plan.indicators.some((one) => one.number === measure.indicator && one.starred);
  const target = measure.targets[district.id];
  const entry = at(plan, id, 'current');
  put(cells, row, columnOf('number'), idCell(id, starred));
  put(cells, row, columnOf('indicator'), measure.name);
  put(cells, row, columnOf('unit'), measure.unit);
  const remark = content.remarks.get(id);
  if (remark !== undefined) put(cells, row, columnOf('remark'), remark);
  if (target?.kind !== 'number') {
    for (const column of ['target', 'previous', 'current', 'completion', 'status'] as const) {
      put(cells, row, columnOf(column), words.notApplicable);
    }
    put(cells, row, columnOf('check'), formulaCell(slashCheck(entry)));
    return;
  }
  put(cells, row, columnOf('target'), target.value);
  put(cells, row, columnOf('previous'), content.previous.get(id) ?? null);
  put(cells, row, columnOf('current'), content.current.get(id) ?? null);
  fillFormulas(content, measure, cells);
}

function fillFormulas(content: TemplateContent, measure: Measure, cells: LayoutCell[][]): void {
  const { plan, relations, farOver } = content;
  const { id } = measure;
  const row = templateRowOf(plan, id);
  const [entry, target, completion] = [
    at(plan, id, 'current'),
    at(plan, id, 'target'),
    at(plan, id, 'completion'),
  ];
  const months = isCumulative(measure) ? pinnedRef(templateRows.selfCheck, 8) : null;
  put(cells, row, columnOf('completion'), formulaCell(districtCompletion(measure, target, entry)));
  put(cells, row, columnOf('status'), formulaCell(statusWord(completion, target, entry, months)));
  put(
    cells,
    row,
    columnOf('check'),
    formulaCell(
      templateCheck({
        measure,
        entry,
        target,
        previous: at(plan, id, 'previous'),
        remark: at(plan, id, 'remark'),
        relations: relations.flatMap((relation) => relatedEntries(content, relation, id)),
        farOver,
        cumulative: isCumulative(measure),
      }),
    ),
  );
}

/** A relation as seen from one of its two measures: 2 ≤ 1 is 1 ≥ 2 on the other row. */
function relatedEntries(
  { plan, district }: TemplateContent,
  { kind, severity, left, right }: Relation,
  id: MeasureId,
): RelatedEntry[] {
  if (severity !== 'error' || kind === 'ratio' || (id !== left && id !== right)) return [];
  const other = id === left ? right : left;
  if (measureById(plan, other)?.targets[district.id]?.kind !== 'number') return [];
  const seen = kind === 'atMost' && id === right ? 'atLeast' : kind;
  return [{ kind: seen, id: other, cell: at(plan, other, 'current') }];
}

function validations(plan: Plan, district: District): Validation[] {
  return measuresOf(plan)
    .filter(({ targets }) => targets[district.id]?.kind === 'number')
    .map((measure) => {
      const { title, message, prompt } = entryDialog(measure);
      const where = area(templateRowOf(plan, measure.id), columnOf('current'), 1, 1);
      return {
        area: where,
        formula: `=${entryAllowed(measure, cellRef(where.row, where.column))}`,
        error: { title, message },
        prompt: {
          title: isCumulative(measure) ? promptTitle.cumulative : promptTitle.stock,
          message: `${measure.name}（${measure.unit}）\n${prompt}`,
        },
      };
    });
}
