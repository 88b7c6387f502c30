import type { BorderSide, CellStyle as FileStyle, Color } from 'hucre';
import type { CellStyle, Font, LineStyle } from '../../sheets/layout/layout';

/** A layout's style as the file format has it. */
export function fileStyle(style: CellStyle): FileStyle {
  const line = side(style.grid);
  const diagonal = side(style.diagonal);
  const border = {
    ...(line && { top: line, right: line, bottom: line, left: line }),
    ...(diagonal && { diagonal, diagonalDown: true }),
  };
  const alignment = {
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical && { vertical: style.vertical }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
    ...(style.shrink !== undefined && { shrinkToFit: style.shrink }),
  };
  return {
    ...(style.font && { font: fileFont(style.font) }),
    ...(style.fill && { fill: solid(style.fill) }),
    ...(isFilled(border) && { border }),
    ...(isFilled(alignment) && { alignment }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.locked !== undefined && { protection: { locked: style.locked } }),
  };
}

/** Conditional formats want the colour as the pattern's background, cells as its foreground: give both. */
export function solid(color: string) {
  const rgb = fileColor(color);
  return { type: 'pattern', pattern: 'solid', fgColor: rgb, bgColor: rgb } as const;
}

export function fileColor(color: string): Color {
  return { rgb: color.slice(1).toUpperCase() };
}

function fileFont({ color, ...font }: Font) {
  return { ...font, ...(color && { color: fileColor(color) }) };
}

function side(line: LineStyle | undefined): BorderSide | null {
  if (line === undefined || line === 'none') return null;
  return { style: line, color: { rgb: '000000' } };
}

function isFilled(value: object): boolean {
  return Object.keys(value).length > 0;
}
