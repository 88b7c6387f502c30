import { calculator } from '../../../src/host/calc/calculate';
import { Book, type Entry } from '../../../src/host/calc/model/book';
import type { Sheet } from '../../../src/host/calc/model/sheet';
import type { Format } from '../../../src/host/calc/model/workbook';
import { CellError, isError, type Scalar } from '../../../src/host/calc/model/values';
import { valuesOf } from '../../../src/host/calc/values-of';
import { parseArea } from '../../../src/host/engine/address';

/** What is entered in a cell: a formula begins with `=`, an error is its text, null empties it. */
export type Content = number | string | boolean | null;
export type Cells = Readonly<Record<string, Content>>;

/** The sheet that addresses without a sheet belong to. */
export const HOME = '目标';

/** A workbook of the calculation alone: `A1` is a cell of the home sheet, `完成!A1` of another one. */
export class TestBook {
  readonly book: Book;
  readonly calculator;

  constructor(cells: Cells = {}, format: Format = String) {
    this.book = new Book(format);
    this.calculator = calculator(this.book);
    this.book.addSheet(HOME, HOME);
    this.put(cells);
  }

  /** Sheets that are spoken of for the first time are added. */
  put(cells: Cells): this {
    for (const [address, content] of Object.entries(cells)) {
      const { sheet, row, column } = this.place(address);
      this.book.put(sheet, row, column, entryOf(content));
    }
    return this;
  }

  calculate(enough: () => boolean = () => false): this {
    this.calculator.run(enough);
    return this;
  }

  /** What a cell shows; an error as its text. */
  at(address: string): Content {
    const { sheet, row, column } = this.place(address);
    return contentOf(this.book.shown(sheet, row, column));
  }

  /** What cells show after a calculation, in the order of their addresses. */
  shows(...addresses: string[]): Content[] {
    this.calculate();
    return addresses.map((address) => this.at(address));
  }

  /** What a formula gives in F9 of the home sheet; several values in rows. */
  result(formula: string): Content | Content[][] {
    this.calculate();
    const { sheet, row, column } = this.place('F9');
    const read = this.book.formulas.read(formula, row, column);
    const rows = valuesOf(this.book, read, sheet, row, column).map((line) => line.map(contentOf));
    return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
  }

  sheet(name: string): Sheet {
    return this.book.sheetNamed(name) ?? this.book.addSheet(name, name);
  }

  place(address: string): { sheet: Sheet; row: number; column: number } {
    const [name, own] = address.includes('!') ? address.split('!') : [HOME, address];
    const area = parseArea(own ?? '');
    if (area === null) throw new Error(`no address: ${address}`);
    return { sheet: this.sheet(name ?? HOME), row: area.row, column: area.column };
  }
}

const contentOf = (value: Scalar): Content => (isError(value) ? value.text : value);

function entryOf(content: Content): Entry {
  if (typeof content !== 'string') return content;
  if (content.startsWith('=')) return { formula: content, value: null, isDue: true };
  return CellError.parse(content) ?? content;
}
