import type { BookCell, BookSheet, Merge } from '../../sheets/submission/book';
import { bothOf } from './content';
import type { Deadline } from './deadline';
import { Formulas } from './formulas';
import { Hidden } from './hidden';
import { OpenCell } from './openCell';
import { plainCellAt } from './plainCell';
import { recurringCells, type RecurringCells } from './recurringCells';
import { parseArea, parseCell } from './reference';
import { Meter, type Limits } from './limits';
import type { FileText } from './richText';
import type { CellFormat } from './styles';
import type { Attributes } from './xml/attributes';
import { scanXml } from './xml/scanXml';

export interface SheetContext {
  readonly strings: readonly FileText[];
  readonly formats: readonly CellFormat[];
  readonly limits: Limits;
  readonly deadline: Deadline;
  readonly cellMeter: Meter;
}

export type SheetBody = Pick<BookSheet, 'rows' | 'hiddenRows' | 'hiddenColumns' | 'merges'>;

/** Reads the cells of one worksheet part. Positions may be left out; then they follow from the order. */
export function readSheetPart(bytes: Uint8Array, part: string, context: SheetContext): SheetBody {
  const reader = new SheetReader(context, recurringCells(context.formats, part));
  scanXml(bytes, part, context.deadline, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    whole: (source, at) => reader.whole(source, at),
    enough: () => reader.isDone,
  });
  return reader.body();
}

class SheetReader {
  readonly #rows = new Map<number, Map<number, BookCell>>();
  readonly #hidden = new Hidden();
  readonly #merges: Merge[] = [];
  readonly #mergeMeter: Meter;
  #row = -1;
  #column = -1;
  #inRow = false;
  #inCell = false;
  #inFormula = false;
  readonly #cell: OpenCell;
  readonly #formulas = new Formulas();
  #cellsEnded = false;
  #isDone = false;

  constructor(
    readonly context: SheetContext,
    readonly recurring: RecurringCells,
  ) {
    this.#cell = new OpenCell(context.strings, context.formats);
    this.#mergeMeter = new Meter('merges', context.limits.merges);
  }

  /** Cells and merges are behind; what follows (formats, validation, print) says nothing about figures. */
  get isDone(): boolean {
    return this.#isDone;
  }

  body(): SheetBody {
    this.#formulas.spread(this.#rows, this.context.deadline);
    const { rows: hiddenRows, columns: hiddenColumns } = this.#hidden;
    return { rows: this.#rows, hiddenRows, hiddenColumns, merges: this.#merges };
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        return this.#openRow(attributes);
      case 'c':
        return this.#openCell(attributes);
      case 'col':
        return this.#hidden.column(attributes);
      case 'sheetFormatPr':
        return this.#hidden.format(attributes);
      case 'mergeCell':
        return this.#addMerge(attributes.get('ref'));
      case 'f':
        this.#inFormula = true;
        this.#formulas.open(attributes);
        return;
      case 'conditionalFormatting':
      case 'dataValidations':
        this.#isDone = this.#cellsEnded;
        return;
    }
    this.#cell.open(name, attributes);
  }

  /** A whole cell that is written as nearly all are. */
  whole(source: string, at: number): number {
    if (!this.#inRow || this.#inCell) return at;
    return this.#recurringCell(source, at) ?? this.#plainCell(source, at) ?? at;
  }

  text(text: string): void {
    if (!this.#inCell) return;
    if (this.#inFormula) this.#formulas.add(text);
    else this.#cell.text(text);
  }

  close(name: string): void {
    if (name === 'c') {
      this.recurring.pass(null);
      this.#closeCell();
    } else if (name === 'row') this.#inRow = false;
    else if (name === 'sheetData') this.#cellsEnded = true;
    else if (name === 'f') this.#inFormula = false;
    else this.#cell.close(name);
  }

  #openRow(attributes: Attributes): void {
    const number = Number(attributes.get('r'));
    this.#row = Number.isInteger(number) && number > 0 ? number - 1 : this.#row + 1;
    this.#column = -1;
    this.#inRow = true;
    this.#hidden.row(this.#row, attributes);
  }

  #openCell(attributes: Attributes): void {
    this.#begin(attributes.get('r'), attributes.get('t'), attributes.get('s'));
  }

  #begin(reference: string | undefined, type: string | undefined, style: string | undefined): void {
    const position = reference === undefined ? null : parseCell(reference);
    this.#column = position?.column ?? this.#column + 1;
    if (position !== null) this.#row = position.row;
    this.#inCell = true;
    this.#inFormula = false;
    this.#cell.begin(type, style);
  }

  #recurringCell(source: string, at: number): number | null {
    const known = this.recurring.at(source, at);
    if (known === null || this.#formulas.fillAreas) return null;
    const { row, column, cell, shared } = known.made;
    // A cell with an empty text is none; a text that the file does not have is something else.
    if (shared !== null && this.context.strings[shared] !== (cell?.value ?? '')) return null;
    this.recurring.pass(known);
    this.#row = row;
    this.#column = column;
    this.#formulas.take(row, column);
    this.#put(cell);
    return at + known.written.length;
  }

  #plainCell(source: string, at: number): number | null {
    const plain = plainCellAt(source, at);
    if (plain === null) return null;
    const { reference, type, style, formula, value, end } = plain;
    this.#begin(reference, type, style);
    if (formula !== undefined) this.#formulas.plain(formula);
    if (value !== undefined) this.#cell.add(value);
    const cell = this.#closeCell();
    const shared = type === 's' && value !== undefined ? Number(value) : null;
    // Of a text with marks a cell holds more than can be compared, and of a filled area what another cell says.
    const isMarked = shared !== null && typeof this.context.strings[shared] !== 'string';
    if (isMarked || this.#formulas.fillAreas) this.recurring.pass(null);
    else {
      const made = { row: this.#row, column: this.#column, cell, shared };
      this.recurring.learn(source, at, end, made);
    }
    return end;
  }

  #closeCell(): BookCell | null {
    this.#inCell = false;
    const cell = this.#cell.take(this.#formulas.take(this.#row, this.#column));
    this.#put(cell);
    return cell;
  }

  #put(cell: BookCell | null): void {
    this.context.cellMeter.add();
    if (cell === null) return;
    let row = this.#rows.get(this.#row);
    if (row === undefined) this.#rows.set(this.#row, (row = new Map()));
    const before = row.get(this.#column);
    row.set(this.#column, before === undefined ? cell : bothOf(before, cell));
  }

  #addMerge(reference: string | undefined): void {
    this.#mergeMeter.add();
    const area = reference === undefined ? null : parseArea(reference);
    if (area !== null) this.#merges.push(area);
  }
}
