import { HostError, apiNotFound, invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { isUnbounded, toRange } from '../engine/area';
import { clip } from '../engine/cells';
import { firstCell } from '../engine/relative';
import { requireAllowed } from '../engine/protection';
import type { IConditionFormattingRule } from '../engine/univer';
import { partOf, rangeObject, sheetOf, type RangeObject, type SheetObject } from './book';
import { kindOf, newRule, type Kind } from './conditional-forms';
import {
  addRule,
  areasOf,
  dropRule,
  meets,
  moveRule,
  putRule,
  removeFormats,
  ruleById,
} from './conditional-rules';
import { formatRulesOf } from '../engine/formats';

export interface FormatObject extends SheetObject {
  readonly formatId: string;
}

const formatObject = (
  sheet: SheetObject,
  rule: IConditionFormattingRule | string,
): FormatObject => ({
  type: 'ConditionalFormat',
  book: sheet.book,
  sheetId: sheet.sheetId,
  formatId: typeof rule === 'string' ? rule : rule.cfId,
});

const listed = (range: RangeObject): IConditionFormattingRule[] =>
  formatRulesOf(range.book.engine, range.sheetId).filter((rule) => meets(rule, range.area));

function find(range: RangeObject, id: string): FormatObject | null {
  const rule = listed(range).find((known) => known.cfId === id);
  return rule === undefined ? null : formatObject(range, rule);
}

export const conditionalFormatCollection = objectType<RangeObject>({
  properties: { Count: readOnly((range) => listed(range).length) },
  items: (range) => listed(range).map((rule) => formatObject(range, rule)),
  index: find,
  methods: {
    Add: (range, type: string) => {
      const sheet = sheetOf(range);
      requireAllowed(sheet, 'allowFormatCells');
      const area = isUnbounded(range.area) ? (clip(sheet, range.area) ?? range.area) : range.area;
      const id = addRule(range.book.engine, range.sheetId, {
        ranges: [toRange(area)],
        stopIfTrue: false,
        rule: newRule(type),
      });
      return formatObject(range, id);
    },
    ClearAll: (range) => {
      requireAllowed(sheetOf(range), 'allowFormatCells');
      removeFormats(range);
    },
    GetCount: (range) => listed(range).length,
    GetItemAt: (range, index: number) => {
      const rule = listed(range)[index];
      if (rule === undefined) throw new HostError('ItemNotFound');
      return formatObject(range, rule);
    },
    GetItemOrNullObject: find,
  },
});

export function ruleOf(format: FormatObject): IConditionFormattingRule {
  const rule = ruleById(format.book.engine, format.sheetId, format.formatId);
  if (rule === null) throw new HostError('ItemNotFound');
  return rule;
}

export function changeRule(format: FormatObject, change: Partial<IConditionFormattingRule>): void {
  requireAllowed(sheetOf(format), 'allowFormatCells');
  putRule(format.book.engine, format.sheetId, { ...ruleOf(format), ...change });
}

/** The part that belongs to the format's kind; asking for another one fails, or is a null object. */
const part =
  (kind: Kind, type: string) =>
  (format: FormatObject): FormatObject => {
    if (kindOf(ruleOf(format).rule) !== kind) throw new HostError('InvalidOperation', kind);
    return partOf(format, type);
  };

const partOrNull =
  (kind: Kind, type: string) =>
  (format: FormatObject): FormatObject | null =>
    kindOf(ruleOf(format).rule) === kind ? partOf(format, type) : null;

function setPriority(format: FormatObject, value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 0) throw invalidArgument('priority');
  moveRule(format.book.engine, format.sheetId, format.formatId, Number(value));
}

function rangeOf(format: FormatObject): RangeObject | null {
  const areas = areasOf(ruleOf(format));
  const first = areas[0];
  // Several areas are a `RangeAreas` in Excel, for which `getRange` fails too.
  return first === undefined || areas.length > 1
    ? null
    : rangeObject(format.book, format.sheetId, first);
}

export const conditionalFormat = objectType<FormatObject>({
  key: { as: 'Id', of: (format) => format.formatId },
  properties: {
    Id: readOnly((format) => ruleOf(format).cfId),
    Type: readOnly((format) => {
      const kind = kindOf(ruleOf(format).rule);
      if (kind === null) throw apiNotFound('ConditionalFormat.type of this kind');
      return kind;
    }),
    Priority: {
      get: (format) =>
        formatRulesOf(format.book.engine, format.sheetId).findIndex(
          (rule) => rule.cfId === format.formatId,
        ),
      set: setPriority,
    },
    StopIfTrue: {
      get: (format) => ruleOf(format).stopIfTrue,
      set: (format, value) => changeRule(format, { stopIfTrue: value === true }),
    },
  },
  navigations: {
    Custom: part('Custom', 'CustomConditionalFormat'),
    CustomOrNullObject: partOrNull('Custom', 'CustomConditionalFormat'),
    CellValue: part('CellValue', 'CellValueConditionalFormat'),
    CellValueOrNullObject: partOrNull('CellValue', 'CellValueConditionalFormat'),
    TextComparison: part('ContainsText', 'TextConditionalFormat'),
    TextComparisonOrNullObject: partOrNull('ContainsText', 'TextConditionalFormat'),
  },
  methods: {
    Delete: (format) => {
      requireAllowed(sheetOf(format), 'allowFormatCells');
      dropRule(format.book.engine, format.sheetId, ruleOf(format).cfId);
    },
    GetRange: (format) => {
      const range = rangeOf(format);
      if (range === null) throw new HostError('InvalidOperation', 'several areas');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

/** Where relative references of the format's formula count from. */
export const originOf = (format: FormatObject) => firstCell(areasOf(ruleOf(format)));
