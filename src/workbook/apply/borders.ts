import type { Area, CellStyle, LineStyle } from '../../sheets/layout/layout';

type Side = Parameters<Excel.RangeBorderCollection['getItem']>[0];

const EDGES: readonly Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** Lines round every cell of the area, and the diagonal through every cell. */
export function drawBorders(
  borders: Excel.RangeBorderCollection,
  area: Area,
  { grid, diagonal }: CellStyle,
): void {
  if (grid !== undefined) {
    // Excel refuses inner lines where there is nothing to divide.
    const inner: Side[] = [];
    if (area.rows > 1) inner.push('InsideHorizontal');
    if (area.columns > 1) inner.push('InsideVertical');
    for (const side of [...EDGES, ...inner]) draw(borders.getItem(side), grid);
  }
  if (diagonal !== undefined) draw(borders.getItem('DiagonalDown'), diagonal);
}

function draw(border: Excel.RangeBorder, line: LineStyle): void {
  switch (line) {
    case 'none':
      border.style = 'None';
      return;
    case 'double':
      border.style = 'Double';
      return;
    case 'thin':
    case 'medium':
      border.style = 'Continuous';
      border.weight = line === 'thin' ? 'Thin' : 'Medium';
      return;
  }
}
