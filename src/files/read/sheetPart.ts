import type { BookCell, BookSheet, Merge } from '../../sheets/submission/book';
import type { Deadline } from './deadline';
import { parseArea, parseCell } from './reference';
import { Meter, type Limits } from './limits';
import { refuse } from './refusal';
import { unescapeControl } from './sharedStrings';
import { GENERAL, type CellFormat } from './styles';
import { isTrue } from './workbookPart';
import type { Attributes } from './xml/attributes';
import { scanXml } from './xml/scanXml';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly limits: Limits;
  readonly deadline: Deadline;
  readonly cellMeter: Meter;
}

export type SheetBody = Pick<BookSheet, 'rows' | 'hiddenRows' | 'merges'>;

/** Reads the cells of one worksheet part. Positions may be left out; then they follow from the order. */
export function readSheetPart(bytes: Uint8Array, part: string, context: SheetContext): SheetBody {
  const reader = new SheetReader(part, context);
  scanXml(bytes, part, context.deadline, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    enough: () => reader.isDone,
  });
  return reader.body();
}

class SheetReader {
  readonly #rows = new Map<number, Map<number, BookCell>>();
  readonly #hiddenRows = new Set<number>();
  readonly #merges: Merge[] = [];
  readonly #mergeMeter: Meter;
  #row = -1;
  #column = -1;
  #inCell = false;
  #type = 'n';
  #format: CellFormat = GENERAL;
  #value: string | null = null;
  #formula: string | null = null;
  #reading: 'value' | 'formula' | 'text' | null = null;
  #inPhonetic = false;
  #cellsEnded = false;
  #isDone = false;

  constructor(
    readonly part: string,
    readonly context: SheetContext,
  ) {
    this.#mergeMeter = new Meter('merges', context.limits.merges);
  }

  /** Cells and merges are behind; what follows (formats, validation, print) says nothing about figures. */
  get isDone(): boolean {
    return this.#isDone;
  }

  body(): SheetBody {
    return { rows: this.#rows, hiddenRows: this.#hiddenRows, merges: this.#merges };
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        return this.#openRow(attributes);
      case 'c':
        return this.#openCell(attributes);
      case 'mergeCell':
        return this.#addMerge(attributes.get('ref'));
      case 'v':
        this.#reading = 'value';
        return;
      case 'f':
        this.#reading = 'formula';
        this.#formula ??= '';
        return;
      case 't':
        this.#reading = this.#inPhonetic ? null : 'text';
        return;
      case 'rPh':
        this.#inPhonetic = true;
        return;
      case 'conditionalFormatting':
      case 'dataValidations':
        this.#isDone = this.#cellsEnded;
        return;
    }
  }

  text(text: string): void {
    if (!this.#inCell || this.#reading === null) return;
    if (this.#reading === 'formula') this.#formula += text;
    else this.#value = (this.#value ?? '') + text;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'sheetData') this.#cellsEnded = true;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'v' || name === 'f' || name === 't') this.#reading = null;
  }

  #openRow(attributes: Attributes): void {
    const number = Number(attributes.get('r'));
    this.#row = Number.isInteger(number) && number > 0 ? number - 1 : this.#row + 1;
    this.#column = -1;
    if (isTrue(attributes.get('hidden'))) this.#hiddenRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    const position = reference === undefined ? null : parseCell(reference);
    this.#column = position?.column ?? this.#column + 1;
    if (position !== null) this.#row = position.row;
    this.#inCell = true;
    this.#type = attributes.get('t') ?? 'n';
    this.#format = this.context.formats[Number(attributes.get('s') ?? -1)] ?? GENERAL;
    this.#value = null;
    this.#formula = null;
    this.#reading = null;
  }

  #closeCell(): void {
    this.#inCell = false;
    this.context.cellMeter.add();
    const cell = this.#cell();
    if (cell === null) return;
    let row = this.#rows.get(this.#row);
    if (row === undefined) this.#rows.set(this.#row, (row = new Map()));
    row.set(this.#column, cell);
  }

  #cell(): BookCell | null {
    const raw = this.#value;
    // A text result may be empty; a number, boolean or error without characters is no result.
    if (raw === null || (raw === '' && !isTextType(this.#type))) {
      return this.#formula === null ? null : this.#holding('number', null);
    }
    switch (this.#type) {
      case 's':
        return this.#holding('text', this.#sharedString(raw));
      case 'str':
      case 'inlineStr':
        return this.#holding('text', unescapeControl(raw));
      case 'd':
        return this.#holding('date', raw);
      case 'b':
        return this.#holding('boolean', isTrue(raw.trim()));
      case 'e':
        return this.#holding('error', raw);
      default:
        return this.#number(raw);
    }
  }

  #holding(kind: BookCell['kind'], value: BookCell['value']): BookCell {
    const { formatId, formatCode, quotePrefix } = this.#format;
    return { kind, value, formula: this.#formula, formatId, formatCode, quotePrefix };
  }

  #sharedString(raw: string): string {
    const index = Number(raw);
    const text = this.context.strings[index];
    // A dangling index must not become an empty cell: something was there.
    if (text === undefined) refuse({ code: 'corrupt', part: this.part });
    return text;
  }

  /** A number no program could have meant is kept as the text it is. */
  #number(raw: string): BookCell {
    const value = Number(raw);
    return Number.isFinite(value) ? this.#holding('number', value) : this.#holding('text', raw);
  }

  #addMerge(reference: string | undefined): void {
    this.#mergeMeter.add();
    const area = reference === undefined ? null : parseArea(reference);
    if (area !== null) this.#merges.push(area);
  }
}

function isTextType(type: string): boolean {
  return type === 's' || type === 'str' || type === 'inlineStr';
}
