import { measuresOf } from '../../plan/measures';
import type { MeasureId } from '../../plan/types';
import type { LayoutCell, Paint, SheetLayout } from '../layout/layout';
import { area, body, colors, headerRow, SONG } from '../layout/look';
import { rowHeight } from '../layout/fit';
import { columnCount, templateRows } from '../template/grid';
import { ledgerSheets } from '../template/ledgers';
import { markedBook, type BookLayout } from '../template/templateBook';
import type { Returned, TemplateContent } from '../template/content';
import { templateRowOf } from '../template/measureRow';
import { templateSheet } from '../template/templateSheet';
import { identityOf } from '../template/identity';
import type { Fault } from './fault';
import { slipTexts } from './labels';
import { slipSheet } from './slipSheet';

/**
 * A file to send back: the list of what is wrong, and the district's own template with its figures and the faults
 * beside them. It is a template like any other: mended and returned, it is gathered as such.
 *
 * @param content `current` holds what the district typed, `mendBy` until when it is to be mended
 */
export function returnSlipBook(content: TemplateContent, faults: readonly Fault[]): BookLayout {
  const { plan, district, period } = content;
  return markedBook(
    [slipSheet(content, faults), withFaults(content, faults), ...ledgerSheets(content)],
    plan,
    identityOf(plan, district.id, period),
  );
}

/** The template with a last column that says what is wrong with each row. */
function withFaults(content: TemplateContent, faults: readonly Fault[]): SheetLayout {
  const { plan } = content;
  const sheet = templateSheet({ ...content, returned: askedAbout(faults) });
  const told = new Map<number, string>();
  for (const { measure, what, mend } of faults) {
    if (measure === null) continue;
    const row = templateRowOf(plan, measure);
    told.set(row, [told.get(row), `${what}${mend}`].filter(Boolean).join('\n'));
  }
  const rows = measuresOf(plan).length;
  return {
    ...sheet,
    cells: sheet.cells.map((row, index) => [...row, faultCell(index, told)]),
    columnWidths: [...sheet.columnWidths, FAULT_WIDTH],
    rowHeights: sheet.rowHeights.map((height, row) =>
      rowHeight(height, [[told.get(row) ?? '', 10, FAULT_WIDTH]]),
    ),
    paints: [
      ...sheet.paints,
      {
        area: area(templateRows.header, columnCount, rows + 1, 1),
        style: { ...body, font: { name: SONG, size: 10 }, horizontal: 'left', wrap: true },
      },
      {
        area: area(templateRows.header, columnCount, 1, 1),
        style: { ...headerRow, fill: colors.wrongFill },
      },
      ...[...told.keys()].map((row): Paint => ({
        area: area(row, columnCount, 1, 1),
        style: { font: { name: SONG, size: 10, color: colors.wrongText } },
      })),
    ],
    ...(sheet.print && {
      print: { ...sheet.print, printArea: area(0, 0, sheet.cells.length, columnCount + 1) },
    }),
  };
}

const FAULT_WIDTH = 230;

function faultCell(row: number, told: ReadonlyMap<number, string>): LayoutCell {
  if (row === templateRows.header) return { text: slipTexts.faultColumn };
  const text = told.get(row);
  return text === undefined ? null : { text };
}

/** Measures whose figures are asked about, not the rows that they are counted from. Another figure must settle all. */
function askedAbout(faults: readonly Fault[]): TemplateContent['returned'] & object {
  const asked = new Map<MeasureId, Returned>();
  for (const { measure, severity, place, others = [] } of faults) {
    if (measure === null || severity === 'info' || place !== undefined) continue;
    const before = asked.get(measure);
    asked.set(measure, {
      severity: before?.severity === 'error' ? 'error' : severity,
      others: others.filter((id) => before === undefined || before.others.includes(id)),
    });
  }
  return asked;
}
