import type { SheetLayout } from '../../src/sheets/layout/layout';

/** A small sheet that uses every part of a layout once. */
export function sampleLayout(name: string): SheetLayout {
  return {
    name,
    visibility: 'visible',
    cells: [
      [{ text: '2017年度目标' }, null, null],
      [{ text: '序号' }, { text: '海安' }, { text: '合计' }],
      [{ text: '*14a' }, 8, { formula: '=SUM(B3:B4)' }],
      [{ text: '=1+1' }, 2000.5, { text: '8/2000' }],
    ],
    columnWidths: [36, 60, 60],
    rowHeights: [30, 20],
    hiddenColumns: [2],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    paints: [
      {
        area: { row: 0, column: 0, rows: 1, columns: 3 },
        style: { font: { name: '黑体', size: 20, bold: true }, horizontal: 'center' },
      },
      { area: { row: 1, column: 0, rows: 3, columns: 3 }, style: { grid: 'thin', wrap: true } },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: { diagonal: 'thin' } },
      { area: { row: 2, column: 1, rows: 2, columns: 1 }, style: { numberFormat: '0.00' } },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: { locked: false } },
      { area: { row: 3, column: 2, rows: 1, columns: 1 }, style: { numberFormat: '@' } },
      { area: { row: 1, column: 0, rows: 1, columns: 3 }, style: { fill: '#F2F2F2' } },
    ],
    validations: [
      {
        area: { row: 2, column: 1, rows: 1, columns: 1 },
        formula: '=ISNUMBER(B3)',
        error: { title: '请填数', message: '这里只能填数。' },
        prompt: { title: '本年累计', message: '填数' },
      },
    ],
    colorRules: [
      {
        area: { row: 2, column: 1, rows: 2, columns: 1 },
        formula: '=B3>100',
        fill: '#FFC7CE',
        bold: true,
      },
      { area: { row: 2, column: 1, rows: 2, columns: 1 }, formula: '=B3>1', color: '#006100' },
    ],
    names: [{ name: 'ipt_target_2031', area: { row: 1, column: 0, rows: 3, columns: 3 } }],
    protected: true,
    frozen: { rows: 2, columns: 1 },
    print: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: null,
      titleRows: { first: 1, last: 1 },
      titleColumns: { first: 0, last: 1 },
      printArea: { row: 0, column: 0, rows: 4, columns: 3 },
      sides: 36,
      header: '&A',
      footer: '第 &P 页',
    },
    tabColor: '#C00000',
    showGridlines: false,
  };
}
