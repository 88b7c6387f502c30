import { WHOLE } from '../../plan/column';
import { yearOf, type Period } from '../../plan/period';
import type { Plan, Programme, ProgrammeTarget } from '../../plan/types';
import { decimalsIn, programmeMonths, yearsSoFar } from '../../progress/programme';
import { blockCell } from '../blocks/blockMap';
import { blockNames } from '../blocks/names';
import { fromRow } from '../formulas/rowId';
import { expression, formulaCell, isBlank } from '../formulas/text';
import { pageFooter, pageHeader } from '../labels';
import { linesOf } from '../layout/fit';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import { area, emptyCells, put } from '../layout/look';
import { signature, summaryTitles, untilText } from '../summary/labels';
import { endOf, fillProgrammeRow } from './programmeFormulas';
import { fillHeadings, fillTime } from './programmeHead';
import { heightOf, lineOf, remarksOn } from './programmeLines';
import { programmeColors, programmePaints, programmeValidations, widthsOf } from './programmeLook';
import { FIRST, HEADER_ROW, leading, programmeColumns, TIME_ROW } from './programmePlaces';
import type { TypedYears } from './programmeTable';
import { NONE, programmeName, programmeNotes } from './programmeWords';
import type { ProgrammeYear, YearSource } from './programmeYears';

export interface ProgrammeInput {
  /** Years that this workbook has entries of, up to the page's own, in order of time. */
  readonly years: readonly ProgrammeYear[];
  readonly typed: TypedYears;
}

/**
 * 「规划进度 YYYY-MM」: how far the targets of several years are. A year of this workbook gives the whole's figure of its
 * latest period by formula; other years are typed. A missing year makes what adds up unknown, and is named.
 *
 * @throws RangeError when a source lacks a row or column of its plan
 */
export function programmePage(
  plan: Plan,
  programme: Programme,
  period: Period,
  name: string,
  { years, typed }: ProgrammeInput,
  copy = 1,
): SheetLayout {
  const columns = programmeColumns(programme);
  const soFar = yearsSoFar(programme, period);
  const months = programmeMonths(programme, period);
  const rows = programme.targets.map((target) => lineOf(plan, target, soFar, years));
  const noteRow = FIRST + rows.length;
  const notes = [...programmeNotes(plan), ...remarksOn(years)];
  const signed = noteRow + notes.length;
  const cells = emptyCells(signed + 1, columns.all);

  put(cells, 0, 0, summaryTitles.programme(plan));
  put(cells, TIME_ROW, 0, { text: `${programmeName(programme)}，${untilText(period)}` });
  fillTime(columns, months, cells);
  fillHeadings(programme, period, years, columns, cells);
  rows.forEach((row, index) => {
    const at = FIRST + index;
    const { target, own, sources, remark } = row;
    fillLeading(at, index, target, cells);
    soFar.forEach((year, of) => {
      const source = sources[of];
      if (source?.kind === 'sheet') {
        put(cells, at, columns.year(year), figureCell(target, source, name));
      } else put(cells, at, columns.year(year), typed[target.id]?.[year] ?? null);
    });
    for (let year = yearOf(period) + 1; year <= programme.to; year += 1) {
      put(cells, at, columns.year(year), NONE);
    }
    const monthsLeft = months.all - months.elapsed;
    fillProgrammeRow(at, { target, own, years: soFar, monthsLeft, remark }, columns, cells);
    put(cells, at, columns.id, { text: target.id });
    const taken = soFar.filter((_, of) => sources[of]?.kind === 'sheet');
    put(cells, at, columns.taken, { text: taken.join(' ') });
  });
  notes.forEach((text, index) => put(cells, noteRow + index, 0, { text }));
  put(cells, signed, 0, signature);

  const widths = widthsOf(programme);
  const printed = widths.slice(0, columns.printed).reduce((sum, width) => sum + width, 0);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: [
      36,
      22,
      34,
      ...rows.map((row) => heightOf(row, widths[columns.remark] ?? 0, widths[leading.text] ?? 0)),
      ...notes.map((text) => 4 + 12 * linesOf(text, 9.2, printed)),
      34,
    ],
    hiddenColumns: [columns.id, columns.taken],
    merges: [
      area(0, 0, 1, columns.printed),
      area(TIME_ROW, 0, 1, columns.figure),
      ...[...notes, signature].map((_, index) => area(noteRow + index, 0, 1, columns.printed)),
    ],
    paints: programmePaints(programme, rows, notes.length),
    validations: programmeValidations(programme, rows),
    colorRules: programmeColors(programme, rows),
    names: [
      {
        name: blockNames.page('programme', period, copy),
        area: area(HEADER_ROW, 0, rows.length + 1, columns.all),
      },
    ],
    protected: true,
    frozen: { rows: FIRST, columns: leading.text + 1 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: rows.length <= 20 ? 1 : null,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      printArea: area(0, 0, signed + 1, columns.printed),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#00B0F0',
    showGridlines: false,
  };
}

function fillLeading(
  row: number,
  index: number,
  target: ProgrammeTarget,
  cells: LayoutCell[][],
): void {
  put(cells, row, leading.number, index + 1);
  put(cells, row, leading.text, { text: target.text });
  put(cells, row, leading.unit, { text: target.unit });
  put(cells, row, leading.target, endOf(target));
  put(cells, row, leading.base, target.base);
}

/** The whole's figure in the target's unit; what is none says why, and what is blank stays blank. */
function figureCell(
  target: ProgrammeTarget,
  { measure, actuals }: Extract<YearSource, { kind: 'sheet' }>,
  here: string,
): LayoutCell {
  const total = blockCell(actuals, measure.id, WHOLE, here);
  const inUnit = `ROUND(${total}/${target.factor},${decimalsIn(target, measure)})`;
  const then = `IF(ISNUMBER(${total}),${inUnit},IF(${isBlank(total)},"",${total}))`;
  return formulaCell(fromRow(actuals, measure.id, here, expression(then)));
}
