import { columnIndex, columnLetters, quoteSheet, splitSheet } from './address';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Engine } from './engine';
import { shiftedArea, type Shift } from './shift';
import { LexerTreeBuilder, sequenceNodeType } from './univer';

/** A formula after rows or columns came or went: references to the sheet of the shift follow their cells. */
export function shiftFormula(
  engine: Engine,
  formula: string,
  ownSheetId: string,
  shift: Shift,
): string {
  const nodes = engine.get<LexerTreeBuilder>(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (nodes === undefined || nodes === null) return formula;
  const shifted = nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.nodeType !== sequenceNodeType.REFERENCE) return node.token;
    return shiftReference(engine, node.token, ownSheetId, shift);
  });
  return `=${shifted.join('')}`;
}

function shiftReference(engine: Engine, token: string, ownSheetId: string, shift: Shift): string {
  const { sheet, rest } = splitSheet(token);
  const sheetId =
    sheet === null ? ownSheetId : engine.workbook.getSheetBySheetName(sheet)?.getSheetId();
  if (sheetId !== shift.sheetId) return token;
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  return prefix + shiftAddress(rest, shift);
}

interface Corner {
  readonly column: string | null;
  readonly row: string | null;
}

/** `$A$1`, `A`, `$3`: a corner of a reference with its dollar signs. */
function corner(text: string): Corner | null {
  const match = /^(\$?[A-Z]{1,3})?(\$?\d+)?$/i.exec(text);
  return match && text !== '' ? { column: match[1] ?? null, row: match[2] ?? null } : null;
}

const number = (text: string): number => Number(text.replace('$', '')) - 1;
const index = (text: string): number => columnIndex(text.replace('$', ''));
const dollar = (text: string): string => (text.startsWith('$') ? '$' : '');

function shiftAddress(text: string, shift: Shift): string {
  const [from, to = from] = text.split(':').map(corner);
  if (!from || !to) return text;
  const rows = from.row !== null && to.row !== null;
  const columns = from.column !== null && to.column !== null;
  const area: Area = {
    row: rows ? number(from.row) : 0,
    rows: rows ? number(to.row) - number(from.row) + 1 : MAX_ROWS,
    column: columns ? index(from.column) : 0,
    columns: columns ? index(to.column) - index(from.column) + 1 : MAX_COLUMNS,
  };
  const found = shiftedArea(area, shift);
  if (found === null) return '#REF!';
  const first = write(from, found.row, found.column);
  const last = write(to, found.row + found.rows - 1, found.column + found.columns - 1);
  return text.includes(':') ? `${first}:${last}` : first;
}

const write = ({ column, row }: Corner, rowIndex: number, column_: number): string =>
  (column === null ? '' : dollar(column) + columnLetters(column_)) +
  (row === null ? '' : dollar(row) + String(rowIndex + 1));
