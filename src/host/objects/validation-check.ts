import { eachCell, type Area } from '../engine/area';
import { cellValue, rawCell, type CellValue } from '../engine/cells';
import { evaluate } from '../engine/evaluate';
import { parseArea, splitSheet } from '../engine/address';
import { firstCell, rebase } from '../engine/relative';
import { findSheet } from '../engine/sheets';
import type { IDataValidationRule } from '../engine/univer';
import { sheetOf, type RangeObject } from './book';
import type { Operator } from './operators';
import { validationsOf } from './validation-rules';

/** True where every cell holds what its rule asks for, false where none does, null in between. */
export async function allValid(range: RangeObject, area: Area): Promise<boolean | null> {
  const checks: Promise<boolean>[] = [];
  eachCell(area, (row, column) => checks.push(isValid(range, row, column)));
  const results = await Promise.all(checks);
  if (results.every(Boolean)) return true;
  return results.some(Boolean) ? null : false;
}

async function isValid(range: RangeObject, row: number, column: number): Promise<boolean> {
  const { engine } = range.book;
  const cell: Area = { row, column, rows: 1, columns: 1 };
  const found = validationsOf(engine, range.sheetId).find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
  if (found === undefined) return true;
  const { rule, areas } = found;
  const value = cellValue(rawCell(sheetOf(range), row, column));
  if (value === '' && rule.allowBlank !== false) return true;
  const bound = (text: string | undefined): Promise<CellValue> => {
    if (text?.startsWith('=') !== true) return Promise.resolve(plain(text ?? ''));
    const formula = rebase(engine, text, firstCell(areas), cell);
    return evaluate(engine, range.sheetId, cell, formula);
  };
  if (rule.type === 'list') return listed(range, rule).includes(String(value));
  const first = await bound(rule.formula1);
  if (rule.type === 'custom') return first === true || (typeof first === 'number' && first !== 0);
  return compares(measured(rule.type, value), rule.operator, first, await bound(rule.formula2));
}

const plain = (text: string): CellValue =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/** What a rule of that kind compares; null where the value is of another kind. */
function measured(type: string, value: CellValue): number | null {
  if (type === 'textLength') return String(value).length;
  if (typeof value !== 'number') return null;
  return type === 'whole' && !Number.isInteger(value) ? null : value;
}

function compares(
  value: number | null,
  operator: string | undefined,
  first: CellValue,
  second: CellValue,
): boolean {
  if (value === null || typeof first !== 'number') return false;
  const last = typeof second === 'number' ? second : first;
  const tests: Record<Operator, boolean> = {
    between: value >= first && value <= last,
    notBetween: value < first || value > last,
    equal: value === first,
    notEqual: value !== first,
    greaterThan: value > first,
    lessThan: value < first,
    greaterThanOrEqual: value >= first,
    lessThanOrEqual: value <= first,
  };
  return tests[(operator ?? 'between') as Operator];
}

/** The entries of a list: written in the rule, or held by cells. */
function listed(range: RangeObject, rule: IDataValidationRule): string[] {
  const source = rule.formula1 ?? '';
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  const { sheet, rest } = splitSheet(source.slice(1));
  const from = sheet === null ? sheetOf(range) : findSheet(range.book.engine, sheet);
  const area = parseArea(rest);
  if (from === null || area === null) return [];
  const entries: string[] = [];
  eachCell(area, (row, column) => entries.push(String(cellValue(rawCell(from, row, column)))));
  return entries;
}
