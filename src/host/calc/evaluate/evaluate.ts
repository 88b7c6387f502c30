import { FUNCTIONS } from '../functions/functions';
import type { Workbook } from '../model/workbook';
import { Reference } from '../model/reference';
import { FormulaCell, type Sheet } from '../model/sheet';
import { areaAt } from '../syntax/area-at';
import { Matrix, NAME, REF, VALUE, isError, type Scalar } from '../model/values';
import { LAST_COLUMN, LAST_ROW, type AreaNode, type Node } from '../syntax/nodes';
import { first, isMany, lift } from './arrays';
import type { Context, Value } from './context';
import { binary, unary } from './operators';
import { bodyOf, tableArea } from './table-area';

type Read = (sheet: Sheet, row: number, column: number) => Scalar;

/** Names may stand for formulas with names; deeper than this they stand for each other. */
const DEEPEST_NAME = 32;

/** Works out a formula for one cell. */
export class Evaluation implements Context {
  constructor(
    readonly book: Workbook,
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly read: Read,
    private readonly depth = 0,
  ) {}

  scalar(node: Node): Scalar {
    if (node.kind === 'constant') return node.value;
    if (node.kind === 'area' && node.single) return this.cell(node);
    return first(this.evaluate(node), this);
  }

  evaluate(node: Node): Value {
    switch (node.kind) {
      case 'constant':
      case 'array':
        return node.value;
      case 'area':
        return this.area(node);
      case 'table':
        return tableArea(node, this, this.book);
      case 'missing':
        return undefined;
      case 'binary': {
        const left = this.operand(node.left);
        const right = this.operand(node.right);
        if (!isMany(left) && !isMany(right)) {
          return binary(node.operator, left as Scalar, right as Scalar);
        }
        return lift([left, right], this, ([a, b]) => binary(node.operator, a ?? null, b ?? null));
      }
      case 'unary': {
        const of = this.operand(node.of);
        return isMany(of)
          ? lift([of], this, ([a]) => unary(node.operator, a ?? null))
          : unary(node.operator, of as Scalar);
      }
      case 'call':
        return this.call(node.name, node.args);
      case 'name':
        return this.name(node.name, node.sheet);
      case 'spill':
        return this.filled(node.of);
      case 'span':
        return this.span(this.evaluate(node.from), this.evaluate(node.to));
    }
  }

  /** A single value where there is one, else many. */
  private operand(node: Node): Value {
    if (node.kind === 'constant') return node.value;
    if (node.kind === 'area' && node.single) return this.cell(node);
    const value = this.evaluate(node);
    return isMany(value) ? value : first(value, this);
  }

  private call(name: string, args: readonly Node[]): Value {
    const found = FUNCTIONS.get(name);
    if (found === undefined) return NAME;
    if (args.length < found.least || args.length > found.most) return VALUE;
    return found.call(args, this);
  }

  private cell(node: AreaNode): Scalar {
    const sheet = this.sheetOf(node);
    if (sheet === null) return REF;
    const row = node.fixedRow1 ? node.row1 : this.row + node.row1;
    const column = node.fixedColumn1 ? node.column1 : this.column + node.column1;
    if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) return REF;
    return this.read(sheet, row, column);
  }

  private area(node: AreaNode): Value {
    const sheet = this.sheetOf(node);
    return sheet === null ? REF : (areaAt(node, sheet, this.row, this.column) ?? REF);
  }

  /** Cells that a formula fills, once it is worked out; a formula of one value, or one without room, fills none. */
  private filled(node: AreaNode): Value {
    const of = this.area(node);
    if (!(of instanceof Reference)) return of;
    this.read(of.sheet, of.row, of.column);
    const slot = of.sheet.at(of.row, of.column);
    const spill = slot instanceof FormulaCell ? slot.spill : null;
    if (spill === null) return REF;
    return new Reference(of.sheet, of.row, of.column, spill.rows, spill.columns);
  }

  private sheetOf({ sheet }: AreaNode): Sheet | null {
    return sheet === null ? this.sheet : this.book.sheetNamed(sheet);
  }

  private name(name: string, sheet: string | null): Value {
    const scope = sheet === null ? this.sheet : this.book.sheetNamed(sheet);
    const found = scope === null ? null : this.book.names.find(name, scope.id);
    const table = found === null && sheet === null ? this.book.tables.find(name) : null;
    if (table !== null) return tableArea(bodyOf(name), this, this.book);
    if (found === null || this.depth > DEEPEST_NAME) return scope === null ? REF : NAME;
    if (found.formula.tree === null) return NAME;
    const inner = new Evaluation(
      this.book,
      this.sheet,
      this.row,
      this.column,
      this.read,
      this.depth + 1,
    );
    return inner.evaluate(found.formula.tree);
  }

  private span(from: Value, to: Value): Value {
    if (isError(from)) return from;
    if (isError(to)) return to;
    if (!(from instanceof Reference) || !(to instanceof Reference)) return VALUE;
    if (from.sheet !== to.sheet) return VALUE;
    const row = Math.min(from.row, to.row);
    const column = Math.min(from.column, to.column);
    const rows = Math.max(from.row + from.rows, to.row + to.rows) - row;
    const columns = Math.max(from.column + from.columns, to.column + to.columns) - column;
    return new Reference(from.sheet, row, column, rows, columns);
  }
}

/** What a cell keeps of a result: of cells their values, blank counts as 0, as in Excel. */
export function resultOf(value: Value, context: Context): Scalar | Matrix {
  if (value instanceof Reference) {
    if (value.isSingle) return first(value, context) ?? 0;
    return lift([value], context, ([a]) => a ?? 0) as Matrix;
  }
  if (value instanceof Matrix) {
    if (value.rows === 1 && value.columns === 1) return value.at(0, 0) ?? 0;
    return value.settled();
  }
  return value ?? 0;
}
