import type { BookCell, BookSheet, Merge } from '../../sheets/submission/book';
import { bothOf, contentOf, holding, severalOf, type Content } from './content';
import { trimmed } from './decimal';
import type { Deadline } from './deadline';
import { Formulas } from './formulas';
import { Hidden } from './hidden';
import { parseArea, parseCell } from './reference';
import { Meter, type Limits } from './limits';
import { RichText, type FileText } from './richText';
import { GENERAL, type CellFormat } from './styles';
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
  const reader = new SheetReader(context);
  scanXml(bytes, part, context.deadline, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    enough: () => reader.isDone,
  });
  return reader.body();
}

/** A formula without a value. */
const NO_RESULT = holding('number', null);

class SheetReader {
  readonly #rows = new Map<number, Map<number, BookCell>>();
  readonly #hidden = new Hidden();
  readonly #merges: Merge[] = [];
  readonly #mergeMeter: Meter;
  #row = -1;
  #column = -1;
  #inCell = false;
  #type = 'n';
  #format: CellFormat = GENERAL;
  /** One for each `v`; the format allows but one. */
  #values: string[] = [];
  #hasText = false;
  #reading: 'value' | 'formula' | null = null;
  readonly #formulas = new Formulas();
  readonly #richText = new RichText();
  #cellsEnded = false;
  #isDone = false;

  constructor(readonly context: SheetContext) {
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
      case 'v':
        this.#reading = 'value';
        // Written without characters it is a result as well: that of ="".
        this.#values.push('');
        return;
      case 'f':
        this.#reading = 'formula';
        this.#formulas.open(attributes);
        return;
      case 'is':
        this.#hasText = true;
        this.#richText.apart();
        return;
      case 'conditionalFormatting':
      case 'dataValidations':
        this.#isDone = this.#cellsEnded;
        return;
    }
    if (this.#hasText) this.#richText.open(name, attributes);
  }

  text(text: string): void {
    if (!this.#inCell) return;
    if (this.#reading === 'formula') this.#formulas.add(text);
    else if (this.#reading === 'value') this.#values.push((this.#values.pop() ?? '') + text);
    else if (this.#hasText) this.#richText.add(text);
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'sheetData') this.#cellsEnded = true;
    else if (name === 'v' || name === 'f') this.#reading = null;
    else if (this.#hasText) this.#richText.close(name);
  }

  #openRow(attributes: Attributes): void {
    const number = Number(attributes.get('r'));
    this.#row = Number.isInteger(number) && number > 0 ? number - 1 : this.#row + 1;
    this.#column = -1;
    this.#hidden.row(this.#row, attributes);
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    const position = reference === undefined ? null : parseCell(reference);
    this.#column = position?.column ?? this.#column + 1;
    if (position !== null) this.#row = position.row;
    this.#inCell = true;
    this.#type = attributes.get('t') ?? 'n';
    this.#format = this.context.formats[Number(attributes.get('s') ?? -1)] ?? GENERAL;
    this.#values = [];
    this.#hasText = false;
    this.#reading = null;
  }

  #closeCell(): void {
    this.#inCell = false;
    this.context.cellMeter.add();
    const cell = this.#cell();
    if (cell === null) return;
    let row = this.#rows.get(this.#row);
    if (row === undefined) this.#rows.set(this.#row, (row = new Map()));
    const before = row.get(this.#column);
    row.set(this.#column, before === undefined ? cell : bothOf(before, cell));
  }

  #cell(): BookCell | null {
    const formula = this.#formulas.take(this.#row, this.#column);
    const content = this.#content();
    if (formula === null && (content === null || content.value === '')) return null;
    const { formatId, formatCode, quotePrefix, isStruck } = this.#format;
    const { kind, value, unmarked } = content ?? NO_RESULT;
    // Hundreds of thousands of cells are made here: spread together they would take twice the time.
    const cell = { kind, value, formula, formatId, formatCode, quotePrefix };
    const seen = isStruck ? '' : unmarked;
    return seen === undefined ? cell : { ...cell, unmarked: seen };
  }

  /** What the cell says; null: nothing, and a formula without a value has no result. */
  #content(): Content | null {
    if (!this.#hasText && this.#values.length < 2) return this.#valueOf();
    const said = this.#values.filter((value) => trimmed(value) !== '');
    if (!this.#hasText) return said.length > 1 ? severalOf(said) : this.#valueOf(said[0]);
    const text = this.#richText.take();
    const plain = typeof text === 'string' ? text : text.text;
    const others = said.filter((value) => value !== plain);
    return others.length > 0 ? severalOf([plain, ...others]) : holding('text', text);
  }

  #valueOf(raw = this.#values[0]): Content | null {
    return raw === undefined ? null : contentOf(this.#type, raw, this.context.strings);
  }

  #addMerge(reference: string | undefined): void {
    this.#mergeMeter.add();
    const area = reference === undefined ? null : parseArea(reference);
    if (area !== null) this.#merges.push(area);
  }
}
