import { areaKey } from './area-text';
import { walk, type AreaNode, type Node, type TableNode } from './nodes';
import { parse } from './parse';
import { writeTable } from './table-text';
import { NotUnderstood, type Token } from './token';
import { tokenize } from './tokens';

/** A formula as it reads from its cell, parsed once for all cells in which it reads the same. */
export interface Formula {
  /** Null where it is not understood here and somebody else must work it out. */
  readonly tree: Node | null;
  readonly areas: readonly AreaNode[];
  readonly tables: readonly TableNode[];
  /** Defined names, in small letters, with the sheet before them if any. */
  readonly names: readonly { readonly name: string; readonly sheet: string | null }[];
  /** Sheets that are named, in small letters. */
  readonly sheets: readonly string[];
  readonly functions: readonly string[];
  /** What it reads is not all among its references: `A1:INDEX(…)`, or an area that SUMIF stretches. */
  readonly readsBeyond: boolean;
}

/** Texts of formulas that are kept with what they mean, in all workbooks together. */
const MOST_TEXTS = 60_000;

/** A text, and where it was read last. */
interface Read {
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
}

/** The same file opened again, or a sheet written again, reads the same in the same cells. */
const reads = new Map<string, Read>();

/** Keeps what was parsed. */
export class Formulas {
  private readonly known = new Map<string, Formula>();

  /** @param text with or without `=`, standing in the cell at `row` and `column` */
  read(text: string, row: number, column: number): Formula {
    const before = reads.get(text);
    if (before?.row === row && before.column === column) return before.formula;
    const formula = this.parsed(text, row, column);
    if (reads.size >= MOST_TEXTS) reads.clear();
    reads.set(text, { row, column, formula });
    return formula;
  }

  private parsed(text: string, row: number, column: number): Formula {
    let tokens: Token[];
    try {
      tokens = tokenize(text.startsWith('=') ? text.slice(1) : text, row, column);
    } catch (error) {
      if (error instanceof NotUnderstood) return this.foreign(text);
      throw error;
    }
    const key = tokens.map(tokenKey).join('');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formula = understood(tokens) ?? this.foreign(text);
    this.known.set(key, formula);
    return formula;
  }

  /** What is not understood depends on nothing that is known, so it is asked anew each time. */
  private foreign(text: string): Formula {
    const key = `?${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formula: Formula = {
      tree: null,
      areas: [],
      tables: [],
      names: [],
      sheets: [],
      functions: [],
      readsBeyond: true,
    };
    this.known.set(key, formula);
    return formula;
  }
}

/** True where the text can be read as a formula. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(text.startsWith('=') ? text.slice(1) : text, 0, 0));
    return true;
  } catch (error) {
    if (error instanceof NotUnderstood) return false;
    throw error;
  }
}

function understood(tokens: readonly Token[]): Formula | null {
  let tree: Node;
  try {
    tree = parse(tokens);
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
  const areas: AreaNode[] = [];
  const tables: TableNode[] = [];
  const names: { name: string; sheet: string | null }[] = [];
  const functions = new Set<string>();
  let readsBeyond = false;
  walk(tree, (node) => {
    if (node.kind === 'area') areas.push(node);
    if (node.kind === 'table') tables.push(node);
    if (node.kind === 'name') names.push({ name: node.name, sheet: node.sheet });
    if (node.kind === 'call') functions.add(node.name);
    if (node.kind === 'span' || isStretching(node)) readsBeyond = true;
  });
  const mentioned = [...areas, ...names].flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  const sheets = [...new Set(mentioned)];
  return { tree, areas, tables, names, sheets, functions: [...functions], readsBeyond };
}

/** SUMIF takes as many cells as its condition has, wherever the area to add ends. */
function isStretching(node: Node): boolean {
  if (node.kind !== 'call' || !/^(?:SUM|AVERAGE)IF$/.test(node.name)) return false;
  const [area, , of] = node.args;
  if (area === undefined || of === undefined) return false;
  return area.kind !== 'area' || of.kind !== 'area' || !haveOneShape(area, of);
}

/** True where two references have the same size, whichever cell they are read from. */
function haveOneShape(a: AreaNode, b: AreaNode): boolean {
  const isSteady = ({ fixedRow1, fixedRow2, fixedColumn1, fixedColumn2 }: AreaNode): boolean =>
    fixedRow1 === fixedRow2 && fixedColumn1 === fixedColumn2;
  return (
    isSteady(a) &&
    isSteady(b) &&
    Math.abs(a.row2 - a.row1) === Math.abs(b.row2 - b.row1) &&
    Math.abs(a.column2 - a.column1) === Math.abs(b.column2 - b.column1)
  );
}

function tokenKey(token: Token): string {
  switch (token.kind) {
    case 'number':
      return `${token.value} `;
    case 'text':
      return JSON.stringify(token.value);
    case 'error':
      return token.value.text;
    case 'area':
      return `[${areaKey(token.area)}]`;
    case 'table':
      return `{${writeTable(token.table).toLowerCase()}}`;
    case 'name':
      return `|${token.sheet ?? ''}!${token.name.toLowerCase()}|`;
    case 'function':
      return token.name;
    case 'sign':
      return `${token.sign} `;
  }
}
