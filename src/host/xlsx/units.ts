/**
 * Univer measures in pixels at 96 dpi; Excel stores row heights in points and column widths in units of the
 * widest digit of the workbook's default font, padding included.
 */
const POINTS_PER_PIXEL = 0.75;

export function pointsOf(pixels: number): number {
  return round(pixels * POINTS_PER_PIXEL, 4);
}

export function pixelsOfPoints(points: number): number {
  return round(points / POINTS_PER_PIXEL, 4);
}

export function widthOf(pixels: number, digitWidth: number): number {
  return round(pixels / digitWidth, 6);
}

export function pixelsOfWidth(width: number, digitWidth: number): number {
  return round(width * digitWidth, 4);
}

/** The width, in pixels, of a column that the file says nothing about: eight digits and padding, in steps of 8. */
export function standardColumnPixels(digitWidth: number): number {
  return Math.ceil((8 * digitWidth + 5) / 8) * 8;
}

/** Width of a digit relative to the type size. */
const DIGIT: Readonly<Record<string, number>> = {
  Calibri: 0.507,
  'Times New Roman': 0.5,
  Cambria: 0.554,
  'Microsoft YaHei': 0.539,
  微软雅黑: 0.539,
  Arial: 0.556,
};

/** These are drawn from bitmaps on whole pixels, each digit half as wide as a Chinese character. */
const HALF_WIDTH =
  /^(宋体|新宋体|SimSun|NSimSun|黑体|SimHei|仿宋|FangSong|楷体|KaiTi|等线|DengXian)/;

/** Excel's "maximum digit width" in whole pixels for a default font of that size in points. */
export function digitWidthOf(font: string, points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  if (HALF_WIDTH.test(font)) return Math.max(1, Math.ceil(Math.round(pixels) / 2));
  return Math.max(1, Math.round(pixels * (DIGIT[font] ?? 0.53)));
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
