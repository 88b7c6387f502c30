import type { IStyleData, Nullable } from '@univerjs/core';
import type { AlignmentStyle, CellStyle, FillStyle, FontStyle } from 'hucre';
import { fromBorder, toBorder } from './border';
import { fileColor, hexOf } from './color';
import { compact } from './compact';
import { unmask } from './numberFormats';

const HORIZONTAL = { left: 1, center: 2, right: 3, justify: 5, distributed: 6 } as const;
/** Univer has two words for justified text. */
const JUSTIFIED = 4;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const SUBSCRIPT = 2;
const SUPERSCRIPT = 3;
const DOUBLE_LINE = 10;
const WRAP = 3;
const VERTICAL_TEXT = 255;
/** Univer knows padding where Excel knows indents: what it always keeps clear, and the width of a level. */
const PADDING = 2;
const INDENT = 9;

type Theme = readonly string[];

/** A style of the grid as the file's; undefined when it says nothing. */
export function toFileStyle(style: IStyleData): CellStyle | undefined {
  const file = compact<CellStyle>({
    font: toFont(style),
    fill: toFill(style.bg),
    border: toBorder(style.bd),
    alignment: toAlignment(style),
    numFmt: style.n?.pattern === 'General' ? undefined : (style.n?.pattern ?? undefined),
  });
  return Object.keys(file).length === 0 ? undefined : file;
}

/** A style of the file as the grid's. Patterned and gradient fills become one colour; Univer has no others. */
export function toGridStyle(style: CellStyle, theme: Theme): IStyleData {
  return {
    ...fromFont(style.font, theme),
    ...fromFill(style.fill, theme),
    ...fromBorder(style.border, theme),
    ...fromAlignment(style.alignment),
    ...fromNumberFormat(style.numFmt),
  };
}

function toFont(style: IStyleData): FontStyle | undefined {
  const font = compact<FontStyle>({
    name: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl === 1 || undefined,
    italic: style.it === 1 || undefined,
    underline: style.ul?.s === 1 ? (style.ul.t === DOUBLE_LINE ? 'double' : true) : undefined,
    strikethrough: style.st?.s === 1 || undefined,
    color: fileColor(style.cl),
    vertAlign:
      style.va === SUBSCRIPT ? 'subscript' : style.va === SUPERSCRIPT ? 'superscript' : undefined,
  });
  return Object.keys(font).length === 0 ? undefined : font;
}

export function fromFont(font: FontStyle | undefined, theme: Theme): IStyleData {
  if (font === undefined) return {};
  const color = hexOf(font.color, theme);
  const double = font.underline === 'double' || font.underline === 'doubleAccounting';
  return compact<IStyleData>({
    ff: font.name,
    fs: font.size,
    bl: font.bold === true ? 1 : undefined,
    it: font.italic === true ? 1 : undefined,
    ul: font.underline ? (double ? { s: 1, t: DOUBLE_LINE } : { s: 1 }) : undefined,
    st: font.strikethrough === true ? { s: 1 } : undefined,
    cl: color === undefined ? undefined : { rgb: color },
    va:
      font.vertAlign === undefined
        ? undefined
        : font.vertAlign === 'subscript'
          ? SUBSCRIPT
          : SUPERSCRIPT,
  });
}

function toFill(background: IStyleData['bg']): FillStyle | undefined {
  const color = fileColor(background);
  return color && { type: 'pattern', pattern: 'solid', fgColor: color };
}

function fromFill(fill: FillStyle | undefined, theme: Theme): IStyleData {
  if (fill === undefined) return {};
  if (fill.type === 'pattern' && fill.pattern === 'none') return {};
  const color = fill.type === 'pattern' ? (fill.fgColor ?? fill.bgColor) : fill.stops[0]?.color;
  const rgb = hexOf(color, theme);
  return rgb === undefined ? {} : { bg: { rgb } };
}

function toAlignment(style: IStyleData): AlignmentStyle | undefined {
  const horizontal = keyOf(HORIZONTAL, style.ht === JUSTIFIED ? HORIZONTAL.justify : style.ht);
  const padding = Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0);
  const indent = Math.round((padding - PADDING) / INDENT);
  const alignment = compact<AlignmentStyle>({
    horizontal,
    vertical: keyOf(VERTICAL, style.vt),
    wrapText: style.tb === WRAP || undefined,
    indent: indent > 0 ? indent : undefined,
    textRotation: toRotation(style.tr),
  });
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

function fromAlignment(alignment: AlignmentStyle | undefined): IStyleData {
  if (alignment === undefined) return {};
  const { horizontal, vertical, indent = 0 } = alignment;
  const padding = PADDING + indent * INDENT;
  const sides = horizontal === 'right' ? { l: padding, r: padding } : { l: padding };
  return compact<IStyleData>({
    ht: horizontal === 'centerContinuous' ? 2 : lookUp(HORIZONTAL, horizontal),
    vt: lookUp(VERTICAL, vertical),
    tb: alignment.wrapText === true ? WRAP : undefined,
    pd: indent > 0 ? sides : undefined,
    tr: fromRotation(alignment.textRotation),
  });
}

/** Excel counts upwards from 0 to 90 and downwards from 91 to 180; Univer counts downwards. */
function toRotation(rotation: IStyleData['tr']): number | undefined {
  if (!rotation) return undefined;
  if (rotation.v === 1) return VERTICAL_TEXT;
  if (rotation.a === 0) return undefined;
  return rotation.a < 0 ? -rotation.a : 90 + rotation.a;
}

function fromRotation(degrees: number | undefined): IStyleData['tr'] | undefined {
  if (degrees === undefined || degrees === 0) return undefined;
  if (degrees === VERTICAL_TEXT) return { a: 0, v: 1 };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

function fromNumberFormat(format: string | undefined): IStyleData {
  const pattern = unmask(format);
  return pattern === undefined ? {} : { n: { pattern } };
}

function keyOf<K extends string>(map: Record<K, number>, value: Nullable<number>) {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}

function lookUp<K extends string>(map: Record<K, number>, key: string | undefined) {
  return key !== undefined && key in map ? map[key as K] : undefined;
}
