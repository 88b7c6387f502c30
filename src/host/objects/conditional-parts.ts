import { invalidArgument } from '../protocol/error';
import { objectType, type Property } from '../protocol/objects';
import type { IStyleData } from '../engine/univer';
import { partOf } from './book';
import {
  highlight,
  readCellValue,
  readFormula,
  readText,
  withCellValue,
  withFormula,
  withStyle,
  withText,
} from './conditional-forms';
import { changeRule, originOf, ruleOf, type FormatObject } from './conditional-formats';
import { colorArgument, hexColor } from './look';

const format = (object: FormatObject): FormatObject => partOf(object, 'ConditionalRangeFormat');

export const customFormat = objectType<FormatObject>({
  navigations: { Rule: (object) => partOf(object, 'ConditionalFormatRule'), Format: format },
});

export const conditionalFormatRule = objectType<FormatObject>({
  properties: {
    Formula: {
      get: (object) => readFormula(ruleOf(object).rule),
      set: (object, value) => changeRule(object, { rule: withFormula(ruleOf(object).rule, value) }),
    },
    FormulaLocal: {
      get: (object) => readFormula(ruleOf(object).rule),
      set: (object, value) => changeRule(object, { rule: withFormula(ruleOf(object).rule, value) }),
    },
  },
});

export const cellValueFormat = objectType<FormatObject>({
  properties: {
    Rule: {
      get: (object) => readCellValue(ruleOf(object).rule),
      set: (object, value) =>
        changeRule(object, { rule: withCellValue(ruleOf(object).rule, value, originOf(object)) }),
    },
  },
  navigations: { Format: format },
});

export const textFormat = objectType<FormatObject>({
  properties: {
    Rule: {
      get: (object) => readText(ruleOf(object).rule),
      set: (object, value) => changeRule(object, { rule: withText(ruleOf(object).rule, value) }),
    },
  },
  navigations: { Format: format },
});

interface Look {
  readonly read: (style: IStyleData) => unknown;
  readonly write: (value: unknown) => IStyleData;
}

/** A property of the look that a conditional format gives; null where it leaves the cell's own. */
const look = ({ read, write }: Look): Property<FormatObject> => ({
  get: (object) => read(highlight(ruleOf(object).rule).style),
  set: (object, value) =>
    changeRule(object, { rule: withStyle(ruleOf(object).rule, write(value)) }),
});

export const conditionalRangeFormat = objectType<FormatObject>({
  properties: {
    NumberFormat: look({
      read: (style) => style.n?.pattern ?? null,
      write: (value) => ({ n: typeof value === 'string' ? { pattern: value } : null }),
    }),
  },
  navigations: {
    Fill: (object) => partOf(object, 'ConditionalRangeFill'),
    Font: (object) => partOf(object, 'ConditionalRangeFont'),
  },
});

const clear = (object: FormatObject, style: IStyleData): void =>
  changeRule(object, { rule: withStyle(ruleOf(object).rule, style) });

export const conditionalRangeFill = objectType<FormatObject>({
  properties: {
    Color: look({
      read: (style) => (style.bg?.rgb ? hexColor(style.bg.rgb) : ''),
      write: (value) => ({ bg: { rgb: colorArgument(value) } }),
    }),
  },
  methods: { Clear: (object) => clear(object, { bg: null }) },
});

const flag = (key: 'bl' | 'it'): Look => ({
  read: (style) => (style[key] === undefined ? null : style[key] === 1),
  write: (value) => ({ [key]: value === true ? 1 : 0 }),
});

export const conditionalRangeFont = objectType<FormatObject>({
  properties: {
    Bold: look(flag('bl')),
    Italic: look(flag('it')),
    Color: look({
      read: (style) => (style.cl?.rgb ? hexColor(style.cl.rgb) : ''),
      write: (value) => ({ cl: { rgb: colorArgument(value) } }),
    }),
    Strikethrough: look({
      read: (style) => (style.st === undefined ? null : style.st.s === 1),
      write: (value) => ({ st: { s: value === true ? 1 : 0 } }),
    }),
    Underline: look({
      read: (style) => (style.ul === undefined ? null : style.ul.s === 1 ? 'Single' : 'None'),
      write: (value) => {
        if (value !== 'None' && value !== 'Single') throw invalidArgument(String(value));
        return { ul: { s: value === 'Single' ? 1 : 0 } };
      },
    }),
  },
  methods: {
    Clear: (object) => {
      const { bg, n } = highlight(ruleOf(object).rule).style;
      const kept = { ...(bg && { bg }), ...(n && { n }) };
      changeRule(object, {
        rule: { ...ruleOf(object).rule, style: kept } as ReturnType<typeof ruleOf>['rule'],
      });
    },
  },
});
