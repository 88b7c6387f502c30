import type { Area, Chart, ChartSeries, LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import { jsonBytes } from '../write/bytes';
import { rangeOf } from './area';
import { part, type Part } from './part';

const TYPES = {
  columnClustered: 'ColumnClustered',
  barClustered: 'BarClustered',
  line: 'Line',
} as const;

/**
 * Charts over cells that were just written. Each begins with its first series alone: from one line of cells every
 * Excel makes one series, so that nothing is left to its guessing what is a heading.
 */
export function drawCharts(layout: SheetLayout): Part[] {
  return (layout.charts ?? []).map((chart) =>
    // Each series names two ranges.
    part(19 + 17 * chart.series.length, jsonBytes(chart), (sheet) =>
      drawChart(sheet, layout, chart),
    ),
  );
}

function drawChart(sheet: Excel.Worksheet, layout: SheetLayout, wanted: Chart): void {
  const [first] = wanted.series;
  if (first === undefined) return;
  const by = first.values.rows > 1 ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(TYPES[wanted.kind], rangeOf(sheet, first.values), by);
  wanted.series.forEach((series, index) => {
    const name = textAt(layout, series.name);
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index === 0) drawn.name = name;
    drawn.setValues(rangeOf(sheet, series.values));
    drawn.setXAxisValues(rangeOf(sheet, series.categories));
    paint(drawn, wanted.kind, series);
  });
  chart.title.text = wanted.title;
  chart.axes.valueAxis.numberFormat = wanted.numberFormat;
  // Values that are written need no lines to be read off.
  if (wanted.series.some(({ labels }) => labels !== undefined)) {
    chart.axes.valueAxis.majorGridlines.visible = false;
  }
  // A bar that does not begin at nothing makes a small difference look large.
  chart.axes.valueAxis.minimum = 0;
  // Bars are drawn from the bottom up otherwise, against the order of the table they stand beside.
  if (wanted.kind === 'barClustered') {
    chart.axes.categoryAxis.reversePlotOrder = true;
    // The values' axis goes up with the first category; at the last one it is at the bottom again.
    chart.axes.categoryAxis.position = 'Maximum';
  }
  if (wanted.series.length > 1) chart.legend.position = 'Bottom';
  else chart.legend.visible = false;
  const { row, column, rows, columns } = wanted.area;
  chart.setPosition(
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

function paint(
  drawn: Excel.ChartSeries,
  kind: Chart['kind'],
  { color, weight, labels }: ChartSeries,
): void {
  if (color !== undefined) {
    if (kind === 'line') drawn.format.line.color = color;
    else drawn.format.fill.setSolidColor(color);
  }
  if (weight !== undefined) drawn.format.line.weight = weight;
  if (labels === undefined) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.numberFormat = labels;
}

/** A series is named by a heading of the table; a heading that is a formula would need a name of its own. */
function textAt({ cells }: SheetLayout, { row, column }: Area): string {
  const cell: LayoutCell = cells[row]?.[column] ?? null;
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if ('formula' in cell) throw new RangeError(`the name of a series is a formula: ${cell.formula}`);
  return cell.text.replaceAll('\n', '');
}
