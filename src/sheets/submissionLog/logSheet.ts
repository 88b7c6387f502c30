import type { LayoutCell, SheetLayout } from '../layout/layout';
import { area, body, colors, headerRow, SONG } from '../layout/look';
import { blockNames } from '../blocks/names';
import { logCells, logLabels, type LogLine } from './logLine';

/** 报送记录 as a heading and its first lines; later ones are put below. */
export function logSheet(year: number, name: string, lines: readonly LogLine[]): SheetLayout {
  const labels = Object.values(logLabels);
  const cells: LayoutCell[][] = [labels.map((text) => ({ text })), ...lines.map(logCells)];
  const whole = area(0, 0, cells.length, labels.length);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [112, 54, 76, 40, 170, 56, 240, 200, 120, 64, 140, 120],
    rowHeights: [24],
    merges: [],
    paints: [
      { area: whole, style: { ...body, font: { name: SONG, size: 10 }, horizontal: 'left' } },
      // Everything is text: a remark that begins with = stays a remark.
      { area: whole, style: { numberFormat: '@' } },
      { area: area(0, 0, 1, labels.length), style: { ...headerRow, fill: colors.header } },
    ],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.submissions(year), area: whole }],
    protected: false,
    frozen: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: null,
      titleRows: { first: 0, last: 0 },
      printArea: whole,
    },
    tabColor: '#7F7F7F',
    showGridlines: false,
  };
}
