import { measuresOf } from '../../plan/measures';
import { isToFill } from '../../plan/source';
import type { District, Plan } from '../../plan/types';
import { isCumulative } from '../../plan/kinds';
import { measureWithUnit } from '../../plan/withUnit';
import { cellRef } from '../layout/address';
import { entryAllowed } from '../formulas/entry';
import { entryDialog, pageFooter, pageHeader, promptTitle } from '../labels';
import { rowHeight } from '../layout/fit';
import type { SheetLayout, Validation } from '../layout/layout';
import { area, emptyCells, put } from '../layout/look';
import type { TemplateContent } from './content';
import { columnCount, columnNames, columnOf, howToRow, rowCount, templateRows } from './grid';
import { fillPeople, fillSelfCheck } from './heads';
import { howTo } from './howTo';
import { templateSheetName, templateTexts } from './labels';
import { marks } from './marks';
import { fedRows } from './ledgers';
import { fillMeasure, templateRowOf } from './measureRow';
import { templateColors, templatePaints } from './templateLook';

const WIDTHS = [34, 232, 36, 62, 66, 76, 58, 62, 150, 120];
const PAGE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/**
 * 「填报」: what one district fills in for one period. It works without any add-in, in Excel, WPS and LibreOffice:
 * the checks are formulas and native validation, only the entry cells can be typed into.
 */
export function templateSheet(content: TemplateContent): SheetLayout {
  const { plan, district, period } = content;
  const measures = measuresOf(plan);
  const fed = fedRows(content);
  const lines = howTo(plan, fed);
  const cells = emptyCells(rowCount(plan, fed), columnCount);
  put(cells, templateRows.title, 0, templateTexts.title(plan));
  put(cells, templateRows.subject, 0, templateTexts.subject(district, period));
  fillPeople(content, cells);
  fillSelfCheck(content, cells);
  columnNames().forEach((name, column) => put(cells, templateRows.header, column, name));
  measures.forEach((measure) => fillMeasure(content, measure, cells));
  lines.forEach((line, index) => put(cells, howToRow(plan) + index, 0, line));
  return {
    name: templateSheetName,
    visibility: 'visible',
    cells,
    columnWidths: WIDTHS,
    rowHeights: [
      30,
      28,
      20,
      20,
      22,
      ...measures.map(({ id, name, unit }) =>
        rowHeight(16.5, [
          [name, 11, WIDTHS[columnOf('indicator')] ?? 0],
          [unit, 11, WIDTHS[columnOf('unit')] ?? 0],
          [content.remarks.get(id) ?? '', 10, WIDTHS[columnOf('remark')] ?? 0],
        ]),
      ),
      ...lines.map((line) => rowHeight(15, [[line, 10, PAGE_WIDTH]])),
    ],
    merges: [
      area(templateRows.title, 0, 1, columnCount),
      area(templateRows.subject, 0, 1, columnCount),
      area(templateRows.people, 0, 1, 2),
      area(templateRows.people, 2, 1, 2),
      area(templateRows.people, 4, 1, 3),
      area(templateRows.people, 7, 1, 2),
      area(templateRows.selfCheck, 0, 1, 7),
      ...lines.map((_, index) => area(howToRow(plan) + index, 0, 1, columnCount)),
    ],
    paints: templatePaints(plan, district, fed),
    validations: validations(plan, district, fed),
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
      printArea: area(0, 0, rowCount(plan, fed), columnCount),
      header: pageHeader(plan, period, district),
      footer: pageFooter,
    },
    tabColor: '#2F75B5',
    showGridlines: false,
  };
}

function validations(plan: Plan, district: District, fed: readonly string[]): Validation[] {
  return measuresOf(plan)
    .filter((measure) => isToFill(measure, district.id))
    .map((measure) => {
      const { title, message, prompt } = entryDialog(measure);
      const where = area(templateRowOf(plan, measure.id), columnOf('current'), 1, 1);
      return {
        area: where,
        formula: `=${entryAllowed(measure, cellRef(where.row, where.column))}`,
        error: { title, message },
        prompt: {
          title: isCumulative(measure) ? promptTitle.cumulative : promptTitle.stock,
          message: `${measureWithUnit(measure)}\n${fed.includes(measure.id) ? templateTexts.fed : prompt}`,
        },
      };
    });
}
