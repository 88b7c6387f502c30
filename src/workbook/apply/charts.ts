import type { Area, Chart, ChartSeries, LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import { jsonBytes } from '../write/bytes';
import { rangeOf } from './area';
import { part, type Part } from './part';

const TYPES = { barStacked: 'BarStacked', line: 'Line' } as const;

/** Points. Excel's own 14 leave no room for a title that says what the colours mean. */
const TITLE_SIZE = 10;

/** Between two bars, in hundredths of one. */
const GAP = 40;

/**
 * Charts over cells that were just written. Each begins with its first series alone: from one line of cells every
 * Excel makes one series, so that nothing is left to its guessing what is a heading.
 */
export function drawCharts(layout: SheetLayout): Part[] {
  return (layout.charts ?? []).map((chart) =>
    // Each series names two ranges.
    part(22 + 24 * chart.series.length, jsonBytes(chart), (sheet) =>
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
    if (wanted.kind === 'line') paintLine(drawn, series);
    else drawn.format.fill.setSolidColor(series.color);
  });
  chart.title.text = wanted.title;
  chart.title.format.font.size = TITLE_SIZE;
  // A bar that does not begin at nothing makes a small difference look large.
  chart.axes.valueAxis.minimum = 0;
  if (wanted.numberFormat === undefined) {
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
  } else {
    chart.axes.valueAxis.numberFormat = wanted.numberFormat;
  }
  if (wanted.kind === 'barStacked') {
    chart.series.getItemAt(0).gapWidth = GAP;
    // Bars are drawn from the bottom up otherwise, against the order of the table they stand beside.
    chart.axes.categoryAxis.reversePlotOrder = true;
  }
  drawLegend(chart, wanted.series);
  const { row, column, rows, columns } = wanted.area;
  chart.setPosition(
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

function paintLine(drawn: Excel.ChartSeries, { color, weight, marker, dashed }: ChartSeries): void {
  drawn.format.line.color = color;
  if (weight !== undefined) drawn.format.line.weight = weight;
  if (dashed) drawn.format.line.lineStyle = 'Dash';
  if (marker === undefined) {
    drawn.markerStyle = 'None';
    return;
  }
  drawn.markerStyle = 'Circle';
  drawn.markerSize = marker;
  drawn.markerBackgroundColor = color;
  drawn.markerForegroundColor = color;
}

function drawLegend({ legend }: Excel.Chart, series: readonly ChartSeries[]): void {
  legend.visible = series.some(({ listed }) => listed);
  if (series.every(({ listed }) => !listed)) return;
  legend.position = 'Bottom';
  // From the last one on: an entry that is gone may move those behind it.
  for (let index = series.length - 1; index >= 0; index -= 1) {
    if (series[index]?.listed) continue;
    legend.legendEntries.getItemAt(index).visible = false;
  }
}

/** A series is named by a heading of the table; a heading that is a formula would need a name of its own. */
function textAt({ cells }: SheetLayout, { row, column }: Area): string {
  const cell: LayoutCell = cells[row]?.[column] ?? null;
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if ('formula' in cell) throw new RangeError(`the name of a series is a formula: ${cell.formula}`);
  return cell.text.replaceAll('\n', '');
}
