import { measuresOf } from '../../plan/measures';
import { grownOf, isWorkedOut } from '../../plan/source';
import type { Measure, MeasureId, Plan } from '../../plan/types';
import { isCumulative } from '../../plan/kinds';
import { sideMeasures } from '../blocks/sideCells';
import { cellRef, pinnedRef, type CellRef } from '../layout/address';
import { districtCompletion, statusWord } from '../formulas/completion';
import { computedCheck, growthCheck, slashCheck, templateCheck } from '../formulas/templateCheck';
import { computedCell, isValidComputed, type SideCells } from '../formulas/computed';
import { isValidEntry } from '../formulas/entry';
import { formulaCell, quoted, say } from '../formulas/text';
import { words } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { idCell, put } from '../layout/look';
import type { TemplateContent } from './content';
import { columnOf, templateRows } from './grid';
import { checkWords, templateTexts } from './labels';
import { fedEntry } from './ledgers';
import { relatedMeasures } from './related';
import { askedOf } from './results/asked';
import { rowResults, type RowResults } from './results/rowResults';

export function templateRowOf(plan: Plan, measure: MeasureId): number {
  return templateRows.firstMeasure + measuresOf(plan).findIndex(({ id }) => id === measure);
}

function at(plan: Plan, measure: MeasureId, column: Parameters<typeof columnOf>[0]): CellRef {
  return cellRef(templateRowOf(plan, measure), columnOf(column));
}

/** One measure: its target, its last figure, room for this one or the formula that gives it, and what follows from it. */
export function fillMeasure(
  content: TemplateContent,
  measure: Measure,
  cells: LayoutCell[][],
): void {
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
    put(cells, row, columnOf('check'), formulaCell(slashCheck(entry), checkWords.notDue));
    return;
  }
  put(cells, row, columnOf('target'), target.value);
  put(cells, row, columnOf('previous'), content.previous.get(id) ?? null);
  if (grownOf(measure) !== null) {
    fillGrowth(content, measure, cells);
    return;
  }
  const sides = templateSides(content, measure);
  const results = rowResults(content, measure);
  const current =
    sides === null
      ? (fedEntry(content, measure, results.current) ?? content.current.get(id))
      : formulaCell(computedCell(measure, sides, null), results.current);
  put(cells, row, columnOf('current'), current ?? null);
  fillFormulas(content, measure, sides, results, cells);
}

/** Whoever gathers has last year's figures and works it out; no number may stand there. */
function fillGrowth({ plan }: TemplateContent, { id }: Measure, cells: LayoutCell[][]): void {
  const row = templateRowOf(plan, id);
  const said = templateTexts.workedOutBy(plan);
  put(cells, row, columnOf('current'), formulaCell(quoted(said), said));
  const check = growthCheck(at(plan, id, 'current'));
  put(cells, row, columnOf('check'), formulaCell(check, checkWords.pass));
}

/** What a measure is worked out from; null where it is to be typed. */
function templateSides({ plan, district }: TemplateContent, measure: Measure): SideCells | null {
  const sides = sideMeasures(plan, measure);
  if (sides === null || !isWorkedOut(measure, district.id)) return null;
  const side = (each: Measure) => ({ measure: each, cell: at(plan, each.id, 'current') });
  return { part: side(sides.part), of: side(sides.of) };
}

function fillFormulas(
  content: TemplateContent,
  measure: Measure,
  sides: SideCells | null,
  results: RowResults,
  cells: LayoutCell[][],
): void {
  const { plan, farOver } = content;
  const { id } = measure;
  const row = templateRowOf(plan, id);
  const [entry, target, completion] = [
    at(plan, id, 'current'),
    at(plan, id, 'target'),
    at(plan, id, 'completion'),
  ];
  const months = isCumulative(measure) ? pinnedRef(templateRows.selfCheck, 8) : null;
  const isValid =
    sides === null ? isValidEntry(measure, entry) : isValidComputed(measure, entry, sides);
  const judged = { isValid, otherwise: say.invalid };
  put(
    cells,
    row,
    columnOf('completion'),
    formulaCell(districtCompletion(measure, target, entry, judged), results.completion),
  );
  put(
    cells,
    row,
    columnOf('status'),
    formulaCell(statusWord(measure, completion, target, entry, months), results.status),
  );
  const checked = {
    measure,
    entry,
    target,
    previous: at(plan, id, 'previous'),
    remark: at(plan, id, 'remark'),
    relations: relatedMeasures(content, id).map((related) => ({
      ...related,
      cell: at(plan, related.id, 'current'),
    })),
    farOver: farOver(id),
    planYear: plan.year,
    cumulative: isCumulative(measure),
    asked: askedOf(content, measure, (other) => at(plan, other, 'current')),
  };
  const check = sides === null ? templateCheck(checked) : computedCheck(checked, sides);
  put(cells, row, columnOf('check'), formulaCell(check, results.check));
}
