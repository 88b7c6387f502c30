import type { CellError, Matrix } from '../model/values';

/** The highest row and column numbers, as they stand in a reference to entire columns or rows. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/**
 * A reference as it reads from the formula's own cell: a row or column is counted from that cell, or from 0 where
 * it stands with a dollar sign.
 */
export interface AreaNode {
  readonly kind: 'area';
  /** In small letters; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly row1: number;
  readonly column1: number;
  readonly row2: number;
  readonly column2: number;
  readonly fixedRow1: boolean;
  readonly fixedColumn1: boolean;
  readonly fixedRow2: boolean;
  readonly fixedColumn2: boolean;
  /** Written as one cell. */
  readonly single: boolean;
}

/** Which lines of a table are meant; `this`: the one that the formula itself stands in. */
export type TablePart = 'all' | 'data' | 'headers' | 'totals' | 'this';

/** A reference to a table, as written: `表1[[#All],[从]:[到]]`. */
export interface TableNode {
  readonly kind: 'table';
  /** Null for the table that the formula stands in. */
  readonly table: string | null;
  readonly parts: readonly TablePart[];
  /** Titles of the first and last column; null: all, or one alone. */
  readonly from: string | null;
  readonly to: string | null;
}

export type UnaryOperator = 'plus' | 'minus' | 'percent';
export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '&'
  | '='
  | '<>'
  | '<'
  | '>'
  | '<='
  | '>=';

export type Node =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | CellError }
  | { readonly kind: 'array'; readonly value: Matrix }
  | AreaNode
  | TableNode
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly of: Node }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    }
  /** `A1#`: all that the formula of a cell fills. */
  | { readonly kind: 'spill'; readonly of: AreaNode }
  | { readonly kind: 'span'; readonly from: Node; readonly to: Node }
  /** An argument left out: `IF(A1,,2)`. */
  | { readonly kind: 'missing' };

/** Runs over a tree, the node itself first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  switch (node.kind) {
    case 'call':
      for (const arg of node.args) walk(arg, visit);
      return;
    case 'unary':
    case 'spill':
      return walk(node.of, visit);
    case 'binary':
      walk(node.left, visit);
      return walk(node.right, visit);
    case 'span':
      walk(node.from, visit);
      return walk(node.to, visit);
    default:
  }
}
