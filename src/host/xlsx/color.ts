import type { IColorStyle, Nullable } from '@univerjs/core';
import { resolveThemeColor, type Color } from 'hucre';

/** Excel's 56 legacy colours; 0–7 repeat 8–15, 64 and above mean "automatic". */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF ' +
  '00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 ' +
  '0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF ' +
  'FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 ' +
  '993300 993366 333399 333333'
).split(' ');

/** A theme names its colours dark first; a cell numbers them light first. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** A colour of the file as `#RRGGBB`; undefined when it is automatic. */
export function hexOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const index = THEME_ORDER[color.theme] ?? color.theme;
    return `#${resolveThemeColor([...theme], index, color.tint)}`;
  }
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  return indexed === undefined ? undefined : `#${indexed}`;
}

/** A colour of the grid as the file's six digits; undefined when it has none. */
export function fileColor(color: Nullable<IColorStyle | string>): Color | undefined {
  const text = typeof color === 'object' ? color?.rgb : color;
  const rgb = text ? digitsOf(text.trim()) : undefined;
  return rgb === undefined ? undefined : { rgb };
}

function digitsOf(text: string): string | undefined {
  const hex = /^#?([\da-f]{6})(?:[\da-f]{2})?$/i.exec(text)?.[1];
  if (hex !== undefined) return hex.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short !== null) {
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  }
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  return parts
    ?.slice(1)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
