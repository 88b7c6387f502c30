import { invalidArgument } from '../../protocol/error';
import type { ChartExtras } from '../../snapshot';
import { formatArea } from '../../engine/address';
import type { Area } from '../../engine/area';
import { newGuid } from '../../engine/blank';
import { patchSheetExtras } from '../../engine/extras';
import { areaArgument, isRange, sheetOf, type SheetObject } from '../book';
import { chartTypeOf } from './chart';
import { chartObject, chartsOf } from './kept';

/** Where Excel puts a chart that was given no place, as near as cells go. */
const FIRST_PLACE: Area = { row: 1, column: 1, rows: 15, columns: 8 };

/** The chart of a range, one series for each of its rows or columns. */
export function add(sheet: SheetObject, type: unknown, source: unknown, seriesBy?: string | null) {
  const known = chartTypeOf(type);
  if (!isRange(source)) throw invalidArgument('sourceData');
  const area = areaArgument(sheet, source);
  const byRows =
    seriesBy === 'Rows' ||
    (seriesBy !== 'Columns' && seriesBy !== 'Rows' && area.columns > area.rows);
  const charts = chartsOf(sheet);
  const chart: ChartExtras = {
    id: newGuid(),
    name: freeName(charts, sheet.book.language.words.chart),
    type: known,
    series: linesOf(area, byRows).map((line, index) => ({
      name: `系列${index + 1}`,
      values: formatArea(line, true),
    })),
    area: formatArea(FIRST_PLACE),
    legend: 'Right',
  };
  patchSheetExtras(sheetOf(sheet), { charts: [...charts, chart] });
  return chartObject(sheet, chart);
}

/** One series a row or a column. Headings among the data are not looked for: name series and categories yourself. */
function linesOf(area: Area, byRows: boolean): Area[] {
  return Array.from({ length: byRows ? area.rows : area.columns }, (_, index) =>
    byRows
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 },
  );
}

function freeName(charts: readonly ChartExtras[], stem: string): string {
  for (let number = charts.length + 1; ; number++) {
    const name = `${stem}${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}
