import type { Cell, MergeRange, NamedRange, PageSetup, WriteSheet } from 'hucre';
import { areaAddress, columnLetters, pinnedArea, quotedSheet } from '../../sheets/layout/address';
import type {
  Area,
  FileLayout,
  Fill,
  LayoutCell,
  PrintSetup,
  Result,
  SheetLayout,
} from '../../sheets/layout/layout';
import { HIGHEST_ROW } from '../../sheets/layout/fit';
import { SONG } from '../../sheets/layout/look';
import { paintedStyles } from '../../sheets/layout/painted';
import { fileCharts } from './charts';
import { cellText, escaped } from './fileText';
import { fileColor, fileStyle, solid } from './style';

/** One sheet's layout as the file library wants it. */
export function fileSheet(layout: FileLayout): WriteSheet {
  return {
    name: layout.name,
    cells: cellsOf(layout),
    rows: layout.cells.map((row) => row.map(constantOf)),
    columns: layout.columnWidths.map((points, column) => ({
      width: widthInCharacters(points),
      ...(layout.hiddenColumns?.includes(column) && { hidden: true }),
    })),
    rowDefs: new Map(
      layout.rowHeights.map((height, row) => [row, { height: Math.min(height, HIGHEST_ROW) }]),
    ),
    merges: layout.merges.map(mergeOf),
    dataValidations: [
      ...(layout.dropDowns ?? []).map(({ area, list, error }) => ({
        type: 'list' as const,
        values: list.map(escaped),
        range: areaAddress(area),
        showErrorMessage: error !== null,
        errorTitle: escaped(error?.title ?? ''),
        errorMessage: escaped(error?.message ?? ''),
      })),
      ...layout.validations.map(({ area, formula, error, prompt }) => ({
        type: 'custom' as const,
        formula1: withoutEquals(formula),
        range: areaAddress(area),
        // With "ignore blank" on, a blank referenced cell would let anything through.
        allowBlank: false,
        showErrorMessage: true,
        errorStyle: 'stop' as const,
        errorTitle: escaped(error.title),
        errorMessage: escaped(error.message),
        showInputMessage: true,
        inputTitle: escaped(prompt.title),
        inputMessage: escaped(prompt.message),
      })),
    ],
    conditionalRules: layout.colorRules.map((rule, index) => ({
      type: 'expression',
      priority: index + 1,
      formula: withoutEquals(rule.formula),
      range: areaAddress(rule.area),
      style: {
        ...(rule.fill && { fill: solid(rule.fill) }),
        ...((rule.color || rule.bold || rule.italic) && {
          font: {
            ...(rule.color && { color: fileColor(rule.color) }),
            ...(rule.bold && { bold: true }),
            ...(rule.italic && { italic: true }),
          },
        }),
      },
    })),
    view: {
      showGridLines: layout.showGridlines,
      ...(layout.tabColor && { tabColor: fileColor(layout.tabColor) }),
    },
    ...(layout.filter && { autoFilter: { range: areaAddress(layout.filter) } }),
    ...(layout.frozen && { freezePane: layout.frozen }),
    ...(layout.protected && {
      protection: { sheet: true, formatColumns: true, formatRows: true },
    }),
    ...(layout.visibility === 'hidden' && { hidden: true }),
    ...(layout.visibility === 'veryHidden' && { veryHidden: true }),
    ...(layout.print && printOf(layout.print)),
    ...(layout.charts && { charts: fileCharts(layout) }),
  };
}

function cellsOf(layout: FileLayout): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const fileStyles = new Map<object, ReturnType<typeof fileStyle>>();
  for (const [key, style] of paintedStyles(layout)) {
    let known = fileStyles.get(style);
    if (known === undefined) fileStyles.set(style, (known = fileStyle(style)));
    cells.set(key, { style: known });
  }
  layout.cells.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      if (cell === null || typeof cell === 'number' || !('formula' in cell)) return;
      const key = `${rowIndex},${columnIndex}`;
      cells.set(key, {
        ...cells.get(key),
        formula: withoutEquals(cell.formula),
        ...(cell.result !== undefined && { formulaResult: resultOf(cell.result) }),
      });
    }),
  );
  (layout.fills ?? []).forEach((fill, index) => putFill(cells, fill, index));
  return cells;
}

/** Only the first cell of a filled area says the formula; the others share it. */
function putFill(
  cells: Map<string, Partial<Cell>>,
  { area, formula, results = [] }: Fill,
  index: number,
): void {
  const shared = { formulaType: 'shared', formulaSharedIndex: index } as const;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const key = `${row},${column}`;
      const isFirst = row === area.row && column === area.column;
      const result = results[row - area.row];
      cells.set(key, {
        ...cells.get(key),
        ...shared,
        formula: isFirst ? withoutEquals(formula) : '',
        ...(isFirst && { formulaRef: areaAddress(area) }),
        ...(result !== undefined && { formulaResult: resultOf(result) }),
      });
    }
  }
}

const resultOf = (result: Result): Result =>
  typeof result === 'string' ? escaped(result) : result;

function constantOf(cell: LayoutCell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return 'text' in cell ? cellText(cell.text) : null;
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, '');
}

/**
 * The file's default font, as Chinese Excel has it. Columns are counted in its digits: of a face that a computer has not, as
 * Calibri under Linux, they are drawn as wide as those of another, and pages with them.
 */
export const DEFAULT_FONT = { name: SONG, size: 11 };
/** Pixels of a digit in it. */
const DIGIT = 8;

/**
 * Excel counts widths in digits of the default font, in steps of 1/256. The five pixels between a text and the cell's sides
 * are among them (ISO/IEC 29500-1, 18.3.1.13).
 */
function widthInCharacters(points: number): number {
  const pixels = Math.round((points * 96) / 72);
  return Math.round((pixels / DIGIT) * 256) / 256;
}

function mergeOf(area: Area): MergeRange {
  return {
    startRow: area.row,
    startCol: area.column,
    endRow: area.row + area.rows - 1,
    endCol: area.column + area.columns - 1,
  };
}

/**
 * Print area and repeated rows as the names that they are in the file. Written here, because the library leaves a
 * sheet's name without the quotes that a blank or a hyphen in it needs.
 */
export function printNames({ name, print }: SheetLayout): NamedRange[] {
  if (print === undefined) return [];
  const { titleRows: rows, titleColumns: columns, printArea } = print;
  const titles = [
    ...(columns ? [`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`] : []),
    ...(rows ? [`$${rows.first + 1}:$${rows.last + 1}`] : []),
  ];
  const range = titles.map((each) => `${quotedSheet(name)}!${each}`).join(',');
  return [
    { name: '_xlnm.Print_Area', range: pinnedArea(printArea, name), scope: name },
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range, scope: name }]),
  ];
}

/** Inches; those over and under a page as Excel has them of a new sheet. */
const margins = (sides: number): PageSetup['margins'] & object => ({
  left: sides / 72,
  right: sides / 72,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
});

function printOf(print: PrintSetup): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const pageSetup: PageSetup = {
    paperSize: 'a4',
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.fitWide,
    fitToHeight: print.fitTall ?? 0,
    horizontalCentered: true,
    ...(print.sides !== undefined && { margins: margins(print.sides) }),
  };
  const headerFooter = {
    ...(print.header !== null && { oddHeader: `&C${escaped(print.header)}` }),
    oddFooter: `&C${escaped(print.footer)}`,
  };
  return { pageSetup, headerFooter };
}
