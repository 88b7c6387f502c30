import { CellValueType, numfmt, type Worksheet } from '@univerjs/core';
import type { Engine } from '../../host';
import { parseArea } from '../../host/engine/address';
import type { Area } from '../../host/engine/area';
import type { ChartExtras } from '../../host/snapshot';
import type { ChartPicture, PictureSeries } from './picture';

/** Of a pixel. */
const POINTS = 0.75;

const KINDS = {
  ColumnClustered: 'columns',
  BarClustered: 'bars',
  BarStacked: 'stacked',
  Line: 'line',
} as const;

/** A chart that the host keeps, with what its cells hold now. @param size of the cells that it covers, in pixels */
export function pictureOf(
  engine: Engine,
  sheet: Worksheet,
  chart: ChartExtras,
  size: { readonly width: number; readonly height: number },
): ChartPicture {
  const first = chart.series.find(({ categories }) => categories !== undefined);
  const series = chart.series.map(
    ({ name, values, color, weight, labels, ...look }): PictureSeries => ({
      name,
      values: cellsOf(values).map(([row, column]) => numberAt(sheet, row, column)),
      ...(color !== undefined && { color }),
      ...(weight !== undefined && { weight: weight / POINTS }),
      ...(labels !== undefined && { label: formatOf(labels) }),
      dashed: look.dashed === true,
      unlisted: look.unlisted === true,
      ...(look.marker && { marker: look.marker.size / POINTS }),
    }),
  );
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const places = cellsOf(first?.categories);
  return {
    kind: KINDS[chart.type],
    title: chart.title ?? (chart.series.length === 1 ? (chart.series[0]?.name ?? '') : ''),
    ...(chart.titleSize !== undefined && { titleSize: chart.titleSize / POINTS }),
    ...size,
    categories: Array.from({ length }, (_, index) => {
      const [row, column] = places[index] ?? [];
      if (row === undefined || column === undefined) return String(index + 1);
      return shownAt(engine, sheet, row, column);
    }),
    series,
    legend: chart.legend,
    ...(chart.minimum === undefined ? {} : { minimum: chart.minimum }),
    reversed: chart.reversed === true,
    valuesAtEnd: chart.valuesAtEnd === true,
    bare: chart.bare === true,
    unscaled: chart.unscaled === true,
    ...(chart.gap !== undefined && { gap: chart.gap / 100 }),
    format: formatOf(chart.numberFormat ?? 'General'),
  };
}

function cellsOf(address: string | undefined): [row: number, column: number][] {
  const area: Area | null = address === undefined ? null : parseArea(address);
  if (area === null) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => [
    area.row + Math.floor(index / area.columns),
    area.column + (index % area.columns),
  ]);
}

/** As Excel draws it: text counts as 0, a blank cell and an error are gaps. */
function numberAt(sheet: Worksheet, row: number, column: number): number | null {
  const { v, t } = sheet.getCellMatrix().getValue(row, column) ?? {};
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'number') return v;
  if (typeof v === 'boolean') return v ? 1 : 0;
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  return /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/.test(v) ? null : 0;
}

function shownAt({ facade }: Engine, sheet: Worksheet, row: number, column: number): string {
  const found = facade.getActiveWorkbook()?.getSheetBySheetId(sheet.getSheetId());
  return found?.getRange(row, column).getDisplayValue().replaceAll('\n', '') ?? '';
}

function formatOf(pattern: string): (value: number) => string {
  return (value) => {
    if (pattern === 'General') return String(value);
    try {
      return numfmt.format(pattern, value);
    } catch {
      return String(value);
    }
  };
}
