import type {
  BorderStyleTypes,
  IBorderData,
  IBorderStyleData,
  IStyleData,
  Nullable,
} from '@univerjs/core';
import type { BorderLineStyle, BorderSide, BorderStyle } from 'hucre';
import { fileColor, hexOf } from './color';
import { compact } from './compact';

/** In the order of Univer's numbers, which count from 1. */
const LINES: readonly BorderLineStyle[] = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

const SIDES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

/** Excel has one line for both diagonals of a cell; where the grid has two, the falling one decides. */
export function toBorder(data: Nullable<IBorderData>): BorderStyle | undefined {
  const border: BorderStyle = {};
  for (const [side, key] of SIDES) {
    const line = toLine(data ? data[key] : undefined);
    if (line !== undefined) border[side] = line;
  }
  const down = toLine(data ? data.tl_br : undefined);
  const up = toLine(data ? data.bl_tr : undefined);
  const diagonal = down ?? up;
  if (diagonal !== undefined) border.diagonal = diagonal;
  if (down !== undefined) border.diagonalDown = true;
  if (up !== undefined) border.diagonalUp = true;
  return Object.keys(border).length === 0 ? undefined : border;
}

export function fromBorder(border: BorderStyle | undefined, theme: readonly string[]): IStyleData {
  if (border === undefined) return {};
  const data: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = fromLine(border[side], theme);
    if (line !== undefined) data[key] = line;
  }
  const diagonal = fromLine(border.diagonal, theme);
  if (diagonal !== undefined && border.diagonalDown) data.tl_br = diagonal;
  if (diagonal !== undefined && border.diagonalUp) data.bl_tr = diagonal;
  return Object.keys(data).length === 0 ? {} : { bd: data };
}

function toLine(line: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = line ? LINES[line.s - 1] : undefined;
  return style && compact<BorderSide>({ style, color: fileColor(line?.cl) });
}

function fromLine(
  side: BorderSide | undefined,
  theme: readonly string[],
): IBorderStyleData | undefined {
  const index = side === undefined ? -1 : LINES.indexOf(side.style);
  if (index < 0) return undefined;
  return {
    s: (index + 1) as BorderStyleTypes,
    cl: { rgb: hexOf(side?.color, theme) ?? '#000000' },
  };
}
