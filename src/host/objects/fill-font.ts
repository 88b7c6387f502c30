import { invalidArgument } from '../protocol/error';
import { objectType } from '../protocol/objects';
import type { RangeObject } from './book';
import { cellLook, coat, colorArgument, hexColor, shared } from './look';

const BLACK = '#000000';

/** Of cells that name none: the workbook's, or what Excel starts with. */
const fontOf = ({ book: { engine, language } }: RangeObject) => {
  const { defaultStyle } = engine.workbook.getSnapshot();
  const given = typeof defaultStyle === 'object' ? defaultStyle : null;
  return { name: given?.ff ?? language.font.name, size: given?.fs ?? language.font.size };
};

export const rangeFill = objectType<RangeObject>({
  properties: {
    Color: cellLook({
      read: (style) => hexColor(style.bg?.rgb ?? '#FFFFFF'),
      write: (value) => ({ style: { bg: value === '' ? null : { rgb: colorArgument(value) } } }),
    }),
  },
  methods: { Clear: (range) => coat(range, { style: { bg: null } }) },
});

const size = (value: unknown): number => {
  if (typeof value !== 'number' || value < 1 || value > 409) throw invalidArgument('1–409 points');
  return value;
};

const UNDERLINES = { Single: 0, Double: 10 } as const;

export const rangeFont = objectType<RangeObject>({
  properties: {
    Name: {
      get: (range) => shared(range, ({ ff }) => ff ?? fontOf(range).name),
      set: (range, value) => coat(range, { style: { ff: String(value) } }),
    },
    Size: {
      get: (range) => shared(range, ({ fs }) => fs ?? fontOf(range).size),
      set: (range, value) => coat(range, { style: { fs: size(value) } }),
    },
    Bold: cellLook({
      read: (style) => style.bl === 1,
      write: (value) => ({ style: { bl: value === true ? 1 : 0 } }),
    }),
    Italic: cellLook({
      read: (style) => style.it === 1,
      write: (value) => ({ style: { it: value === true ? 1 : 0 } }),
    }),
    Strikethrough: cellLook({
      read: (style) => style.st?.s === 1,
      write: (value) => ({ style: { st: { s: value === true ? 1 : 0 } } }),
    }),
    Underline: cellLook({
      read: (style) =>
        style.ul?.s !== 1 ? 'None' : style.ul.t === UNDERLINES.Double ? 'Double' : 'Single',
      write: (value) => {
        if (value === 'None') return { style: { ul: { s: 0 } } };
        if (value !== 'Single' && value !== 'Double') throw invalidArgument(String(value));
        return { style: { ul: { s: 1, t: UNDERLINES[value] } } };
      },
    }),
    Color: cellLook({
      read: (style) => hexColor(style.cl?.rgb ?? BLACK),
      write: (value) => ({ style: { cl: { rgb: colorArgument(value) } } }),
    }),
  },
});

export const formatProtection = objectType<RangeObject>({
  properties: {
    Locked: cellLook({
      read: (_style, extras) => extras.locked ?? true,
      write: (value) => ({ extras: { locked: value === true } }),
    }),
    FormulaHidden: cellLook({
      read: (_style, extras) => extras.formulaHidden ?? false,
      write: (value) => ({ extras: { formulaHidden: value === true } }),
    }),
  },
});
