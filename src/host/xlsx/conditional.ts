import type { IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellStyle, ConditionalRule } from 'hucre';
import { addressOf, areaAddress, parseAreas, type Area } from './address';
import { hexOf } from './color';
import { compact } from './compact';
import { toFilePicture, toGridPicture } from './conditionalPictures';
import { averageFormula, periodFormula, rankFormula } from './conditionalFormulas';
import { toFile, toGrid } from './formula';
import { toFileStyle, toGridStyle } from './style';

type GridRule = IConditionFormattingRule['rule'];

/** Univer's rules, first one strongest, as the file's. */
export function toFileRules(
  rules: readonly IConditionFormattingRule[],
  workbookId: string,
): ConditionalRule[] {
  return rules.flatMap((rule, index) => {
    const first = rule.ranges[0];
    if (first === undefined) return [];
    const file = toFileRule(rule.rule, rule.ranges, workbookId);
    return file === null
      ? []
      : [
          {
            ...file,
            priority: index + 1,
            range: rule.ranges.map(areaAddress).join(' '),
            ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
          } as ConditionalRule,
        ];
  });
}

function toFileRule(
  rule: GridRule,
  ranges: readonly Area[],
  workbookId: string,
): Record<string, unknown> | null {
  if (rule.type === 'highlightCell') {
    const highlight = rule as Extract<GridRule, { subType: unknown }>;
    const content = highlightRule(highlight, ranges, workbookId);
    return content && { ...content, style: toDifferential(highlight.style) };
  }
  return toFilePicture(rule);
}

function highlightRule(
  rule: Extract<GridRule, { subType: unknown }>,
  ranges: readonly Area[],
  workbookId: string,
): Record<string, unknown> | null {
  const first = addressOf(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0);
  const expression = (formula: string) => ({ type: 'expression', formula });
  switch (rule.subType) {
    case 'formula':
      return expression(toFile(rule.value, workbookId));
    case 'number': {
      const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      return { type: 'cellIs', operator: rule.operator, formula: values.map(String) };
    }
    case 'text':
      return textRule(rule.operator, rule.value ?? '', first);
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: rule.subType };
    case 'rank':
      return expression(rankFormula(first, ranges, rule.value, rule.isBottom, rule.isPercent));
    case 'average':
      return expression(averageFormula(first, ranges, rule.operator));
    case 'timePeriod':
      return expression(periodFormula(first, rule.operator));
    default:
      return null;
  }
}

function textRule(operator: string, text: string, first: string): Record<string, unknown> | null {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const size = `LEN(${quoted})`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${first})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${first}))`,
    beginsWith: `LEFT(${first},${size})=${quoted}`,
    endsWith: `RIGHT(${first},${size})=${quoted}`,
    containsBlanks: `LEN(TRIM(${first}))=0`,
    notContainsBlanks: `LEN(TRIM(${first}))>0`,
  };
  if (operator === 'containsErrors') return { type: 'expression', formula: `ISERROR(${first})` };
  if (operator === 'notContainsErrors') {
    return { type: 'expression', formula: `NOT(ISERROR(${first}))` };
  }
  const formula = formulas[operator];
  if (formula === undefined) return { type: 'cellIs', operator, formula: [quoted] };
  if (operator.endsWith('Blanks')) return { type: operator, formula };
  const word = operator === 'notContainsText' ? 'notContains' : operator;
  return { type: operator, operator: word, text, formula };
}

/** In a differential style the colour of a solid fill is its background, not its foreground. */
function toDifferential(style: IStyleBase): CellStyle | undefined {
  const { fill, ...rest } = toFileStyle(style) ?? {};
  if (fill?.type !== 'pattern' || fill.fgColor === undefined) return compact<CellStyle>(rest);
  return { ...rest, fill: { ...fill, bgColor: fill.fgColor } };
}

/** The file's rules as Univer's, strongest first. Rules that Univer has no kind for become formulas. */
export function toGridRules(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
  clip: (area: Area) => Area | null,
): IConditionFormattingRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((file, index) => {
      const ranges = parseAreas(file.range)
        .map(clip)
        .filter((area) => area !== null);
      const rule = ranges.length === 0 ? null : toGridRule(file, ranges, theme);
      if (rule === null) return [];
      const cfId = `conditional-${index + 1}`;
      return [{ cfId, ranges, stopIfTrue: file.stopIfTrue === true, rule: rule as GridRule }];
    });
}

function toGridRule(
  file: ConditionalRule,
  ranges: readonly Area[],
  theme: readonly string[],
): object | null {
  if (file.dataBar || file.colorScale || file.iconSet) return toGridPicture(file);
  const formulas = [file.formula ?? []].flat();
  const content = toHighlight(file, formulas, ranges);
  return content && { type: 'highlightCell', ...content, style: fromDifferential(file, theme) };
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function toHighlight(
  file: ConditionalRule,
  formulas: readonly string[],
  ranges: readonly Area[],
): object | null {
  const [first = '', second = ''] = formulas;
  switch (file.type) {
    case 'expression':
      return first === '' ? null : { subType: 'formula', value: toGrid(first) };
    case 'cellIs': {
      const values = formulas.map(Number);
      const operator = file.operator ?? 'equal';
      if (first !== '' && values.every((value) => !Number.isNaN(value))) {
        const pair = operator === 'between' || operator === 'notBetween';
        return { subType: 'number', operator, value: pair ? [values[0], values[1]] : values[0] };
      }
      const words = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
      if (words !== undefined && (operator === 'equal' || operator === 'notEqual')) {
        return { subType: 'text', operator, value: words.replaceAll('""', '"') };
      }
      const cell = addressOf(ranges[0]?.startRow ?? 0, ranges[0]?.startColumn ?? 0);
      const inside = `AND(${cell}>=${first},${cell}<=${second})`;
      const test =
        operator === 'between'
          ? inside
          : operator === 'notBetween'
            ? `NOT(${inside})`
            : `${cell}${COMPARISONS[operator] ?? '='}${first}`;
      return { subType: 'formula', value: toGrid(test) };
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { subType: 'text', operator: file.type, value: file.text ?? '' };
    case 'containsBlanks':
    case 'notContainsBlanks':
      return { subType: 'text', operator: file.type };
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: file.type };
    default:
      return null;
  }
}

function fromDifferential(file: ConditionalRule, theme: readonly string[]): IStyleBase {
  const { fill, alignment: _, ...rest } = file.style ?? {};
  const color = fill?.type === 'pattern' ? hexOf(fill.bgColor ?? fill.fgColor, theme) : undefined;
  return { ...toGridStyle(rest, theme), ...(color === undefined ? {} : { bg: { rgb: color } }) };
}
