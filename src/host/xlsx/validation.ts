import type { ISheetDataValidationRule } from '@univerjs/core';
import { dateToSerial, serialToDate } from 'hucre';
import { areaAddress, parseAreas, type Area } from './address';
import { compact } from './compact';
import { toFile, toGrid } from './formula';
import {
  attribute,
  decodeEscapes,
  elements,
  escape,
  isTrue,
  protectEscapes,
  unescape,
  type XmlElement,
} from './xml';

/**
 * Data validation, both ways, as the file's own XML: the library knows no "any value" rules (those that only
 * show a prompt), no hidden drop-downs and none of the rules that Excel keeps in its extension list.
 */
const STYLES = ['information', 'stop', 'warning'] as const;
const COMPARED: ReadonlySet<string> = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

export function toValidationXml(
  rules: readonly ISheetDataValidationRule[],
  workbookId: string,
): string {
  const written = rules.filter((rule) => rule.ranges.length > 0);
  if (written.length === 0) return '';
  const content = written.map((rule) => toElement(rule, workbookId)).join('');
  return `<dataValidations count="${written.length}">${content}</dataValidations>`;
}

function toElement(rule: ISheetDataValidationRule, workbookId: string): string {
  const type = fileType(rule.type);
  const message = (text: string | undefined) =>
    text === undefined || text === '' ? undefined : protectEscapes(text);
  const attributes = [
    attribute('type', type),
    attribute('errorStyle', rule.errorStyle === undefined ? undefined : STYLES[rule.errorStyle]),
    attribute('operator', COMPARED.has(type ?? '') ? rule.operator : undefined),
    attribute('allowBlank', rule.allowBlank !== false),
    attribute('showDropDown', type === 'list' && rule.showDropDown === false ? true : undefined),
    attribute(
      'showInputMessage',
      rule.showInputMessage ?? Boolean(rule.prompt ?? rule.promptTitle),
    ),
    attribute('showErrorMessage', rule.showErrorMessage ?? true),
    attribute('errorTitle', message(rule.errorTitle)),
    attribute('error', message(rule.error)),
    attribute('promptTitle', message(rule.promptTitle)),
    attribute('prompt', message(rule.prompt)),
    attribute('sqref', rule.ranges.map(areaAddress).join(' ')),
  ].join('');
  const formulas = [
    ['formula1', toFormula(rule, rule.formula1, workbookId)],
    ['formula2', type === 'list' ? undefined : toFormula(rule, rule.formula2, workbookId)],
  ]
    .filter(([, formula]) => type !== undefined && formula !== undefined)
    .map(([name, formula]) => `<${name}>${escape(formula ?? '')}</${name}>`);
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

/** Excel has no tick boxes and no lists with several choices: both become lists. */
function fileType(type: string): string | undefined {
  if (type === 'any' || type === 'none') return undefined;
  return type === 'checkbox' || type === 'listMultiple' ? 'list' : type;
}

function toFormula(
  rule: ISheetDataValidationRule,
  formula: string | undefined,
  workbookId: string,
): string | undefined {
  if (rule.type === 'checkbox') return quoteList([rule.formula1 ?? '1', rule.formula2 ?? '0']);
  if (formula === undefined || formula === '') return undefined;
  if (formula.startsWith('=')) return toFile(formula, workbookId);
  if (rule.type === 'list' || rule.type === 'listMultiple') return quoteList(options(formula));
  if (rule.type === 'date' || rule.type === 'time') return serialOf(formula);
  return formula;
}

function options(formula: string): string[] {
  try {
    const parsed: unknown = JSON.parse(formula);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // The older form of a list: words with commas between.
  }
  return formula.split(',');
}

function quoteList(values: readonly string[]): string {
  return `"${values.join(',').replaceAll('"', '""')}"`;
}

/** A date, a time or both as the number that Excel counts with. */
function serialOf(text: string): string {
  const match =
    /^(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2}))?[T ]?(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
      text.trim(),
    );
  if (match === null || text.trim() === '') return text;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86400;
  if (year === undefined) return String(time);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return String(dateToSerial(date) + time);
}

/** The rules of a sheet part, extension list included. `clip` keeps areas inside the grid. */
export function toValidationRules(
  sheetXml: string,
  clip: (area: Area) => Area | null,
): ISheetDataValidationRule[] {
  return elements(sheetXml, 'dataValidation').flatMap((element, index) => {
    const list = element.attributes['sqref'] ?? elements(element.inner, 'sqref')[0]?.inner ?? '';
    const ranges = parseAreas(list)
      .map(clip)
      .filter((area) => area !== null);
    return ranges.length === 0 ? [] : [toRule(element, ranges, `validation-${index + 1}`)];
  });
}

function toRule(element: XmlElement, ranges: Area[], uid: string): ISheetDataValidationRule {
  const { attributes } = element;
  const type = attributes['type'] === 'none' ? 'any' : (attributes['type'] ?? 'any');
  const style = STYLES.findIndex((name) => name === attributes['errorStyle']);
  const message = (name: string) =>
    attributes[name] === undefined ? undefined : decodeEscapes(attributes[name]);
  return compact<ISheetDataValidationRule>({
    uid,
    type,
    ranges,
    operator: COMPARED.has(type)
      ? ((attributes['operator'] ?? 'between') as ISheetDataValidationRule['operator'])
      : undefined,
    formula1: toGridFormula(type, formulaOf(element, 'formula1')),
    formula2: COMPARED.has(type) ? toGridFormula(type, formulaOf(element, 'formula2')) : undefined,
    allowBlank: isTrue(attributes['allowBlank']),
    showDropDown: type === 'list' ? !isTrue(attributes['showDropDown']) : undefined,
    showErrorMessage: isTrue(attributes['showErrorMessage']),
    showInputMessage: isTrue(attributes['showInputMessage']),
    errorStyle: style < 0 ? 1 : style,
    errorTitle: message('errorTitle'),
    error: message('error'),
    promptTitle: message('promptTitle'),
    prompt: message('prompt'),
  });
}

function formulaOf(element: XmlElement, name: string): string | undefined {
  const inner = elements(element.inner, name)[0]?.inner;
  if (inner === undefined) return undefined;
  return unescape(elements(inner, 'f')[0]?.inner ?? inner);
}

function toGridFormula(type: string, formula: string | undefined): string | undefined {
  if (formula === undefined || formula === '') return undefined;
  if (type === 'list') {
    const words = /^\s*"([\s\S]*)"\s*$/.exec(formula)?.[1];
    if (words === undefined) return toGrid(formula);
    return words.replaceAll('""', '"');
  }
  const value = Number(formula);
  if (type === 'custom' || Number.isNaN(value)) return toGrid(formula);
  if (type === 'date' && Number.isInteger(value)) {
    return serialToDate(value).toISOString().slice(0, 10);
  }
  return formula;
}
