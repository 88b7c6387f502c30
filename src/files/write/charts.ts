import type { SheetChart } from 'hucre';
import { areaAddress } from '../../sheets/layout/address';
import type { Area, SheetLayout } from '../../sheets/layout/layout';

const KINDS = { columnClustered: 'column', barClustered: 'bar', line: 'line' } as const;

/** Some programs draw small marks where the file says nothing of them. */
const TICKS = { majorTickMark: 'out', minorTickMark: 'none' } as const;

/** A layout's charts as the file library wants them, looking as `src/workbook/apply/charts.ts` draws them. */
export function fileCharts(layout: SheetLayout): SheetChart[] {
  return (layout.charts ?? []).map(({ kind, title, series, area, numberFormat }) => ({
    type: KINDS[kind],
    title,
    titleFontSize: 12,
    series: series.map(({ name, categories, values, color, weight, labels }) => ({
      name: textAt(layout, name),
      categories: areaAddress(categories),
      values: areaAddress(values),
      ...(color !== undefined && { color }),
      ...(weight !== undefined && { stroke: { width: weight } }),
      ...(labels !== undefined && {
        dataLabels: { showValue: true, numberFormat: { formatCode: labels, sourceLinked: false } },
      }),
    })),
    // The file's last cell is the first one that the chart leaves free.
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
    legend: series.length > 1 ? 'bottom' : false,
    dispBlanksAs: 'gap',
    axes: {
      x: { ...TICKS, ...(kind === 'barClustered' && { reverse: true }) },
      y: {
        ...TICKS,
        gridlines: { major: series.every(({ labels }) => labels === undefined) },
        ...(kind === 'barClustered' && { crosses: 'max' }),
        scale: { min: 0 },
        numberFormat: { formatCode: numberFormat, sourceLinked: false },
      },
    },
  }));
}

function textAt({ cells }: SheetLayout, { row, column }: Area): string {
  const cell = cells[row]?.[column] ?? null;
  if (cell === null || typeof cell === 'number') return String(cell ?? '');
  return 'text' in cell ? cell.text.replaceAll('\n', '') : '';
}
