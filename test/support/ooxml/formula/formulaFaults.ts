import { parseArea } from '../area';
import { FUNCTIONS } from './functions';
import { tokensOf, type Token } from './tokens';

export interface FormulaContext {
  readonly sheets: ReadonlySet<string>;
  /** In small letters. */
  readonly names: ReadonlySet<string>;
  /** Characters that Excel takes there: 8,192 in a cell. */
  readonly longest?: number;
}

const LONGEST = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;

interface OpenBracket {
  /** Null: a bracket alone. */
  readonly call: string | null;
  commas: number;
  isEmpty: boolean;
}

/** What Excel would not understand of a formula in a file, by its grammar and its limits. */
export function formulaFaults(formula: string, context: FormulaContext): string[] {
  return new Reader(formula, context).faults();
}

class Reader {
  readonly #faults: string[] = [];
  readonly #open: OpenBracket[] = [];
  /** Whether a value stands before what comes next. */
  #hasValue = false;

  constructor(
    readonly formula: string,
    readonly context: FormulaContext,
  ) {}

  faults(): string[] {
    const { longest = LONGEST } = this.context;
    if (this.formula.length > longest) this.#add(`${this.formula.length} characters`);
    const { tokens, rest } = tokensOf(this.formula);
    tokens.forEach((token) => this.#read(token));
    if (rest !== '') this.#add(`unreadable from ${rest.slice(0, 10)}`);
    else if (this.#open.length > 0) this.#add('a bracket is not closed');
    else if (!this.#hasValue) this.#add('ends without a value');
    return this.#faults;
  }

  #add(what: string): void {
    this.#faults.push(what);
  }

  #value(token: Token): void {
    if (this.#hasValue) this.#add(`two values at ${token.at}`);
    this.#hasValue = true;
    const bracket = this.#open.at(-1);
    if (bracket !== undefined) bracket.isEmpty = false;
  }

  #read(token: Token): void {
    switch (token.kind) {
      case 'text':
        this.#value(token);
        if (token.text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT) {
          this.#add(`a text of ${token.text.length} characters`);
        }
        return;
      case 'number':
        return this.#value(token);
      case 'error':
        this.#value(token);
        if (token.text === '#REF!') this.#add('#REF!');
        return;
      case 'sheet':
        return this.#sheet(token.text.slice(0, -1));
      case 'cells':
        this.#value(token);
        if (/^\$?[A-Z]+\$?\d/.test(token.text) && parseArea(token.text) === null) {
          this.#add(`no such cells: ${token.text}`);
        }
        return;
      case 'word':
        this.#value(token);
        if (!this.#isKnown(token.text)) this.#add(`no such name: ${token.text}`);
        return;
      case 'call':
        this.#value(token);
        return this.#call(token.text.slice(0, -1));
      case 'percent':
        if (!this.#hasValue) this.#add(`% without a value at ${token.at}`);
        return;
      case 'operator':
        if (!this.#hasValue && !/^[-+]$/.test(token.text)) {
          this.#add(`${token.text} without a value at ${token.at}`);
        }
        this.#hasValue = false;
        return;
      case 'mark':
        return this.#mark(token);
    }
  }

  #isKnown(word: string): boolean {
    const name = word.toLowerCase();
    return this.context.names.has(name) || /^(true|false)$/.test(name) || this.#asksFor(name);
  }

  /** The formula itself asks whether there is such a name: it is told #NAME? and answers to it. */
  #asksFor(name: string): boolean {
    const asked = this.formula.matchAll(/ISERROR\(ROWS\(([^(),"]+)\)\)/g);
    return Array.from(asked).some(([, each]) => each!.toLowerCase() === name);
  }

  #sheet(written: string): void {
    const isQuoted = written.startsWith("'");
    const name = isQuoted ? written.slice(1, -1).replaceAll("''", "'") : written;
    if (!this.context.sheets.has(name)) this.#add(`no such sheet: ${name}`);
  }

  #call(name: string): void {
    if (!(name in FUNCTIONS)) this.#add(`function ${name}`);
    this.#open.push({ call: name, commas: 0, isEmpty: true });
    if (this.#open.length > DEEPEST) this.#add('nested too deep');
    this.#hasValue = false;
  }

  #mark({ text, at }: Token): void {
    const bracket = this.#open.at(-1);
    if (text === '(') {
      if (this.#hasValue) this.#add(`two values at ${at}`);
      // What stands in brackets is something.
      if (bracket !== undefined) bracket.isEmpty = false;
      this.#open.push({ call: null, commas: 0, isEmpty: true });
      this.#hasValue = false;
    } else if (bracket === undefined) {
      this.#add(`${text} at ${at}`);
    } else if (text === ',') {
      if (bracket.call === null) this.#add(`a union at ${at}`);
      bracket.commas += 1;
      bracket.isEmpty = false;
      this.#hasValue = false;
    } else {
      this.#close(bracket);
    }
  }

  #close({ call, commas, isEmpty }: OpenBracket): void {
    this.#open.pop();
    const count = isEmpty ? 0 : commas + 1;
    const [least, most] = FUNCTIONS[call ?? ''] ?? [1, Infinity];
    if (call !== null && (count < least || count > most))
      this.#add(`${call} with ${count} arguments`);
    if (!this.#hasValue && !isEmpty) this.#add('an argument is missing');
    this.#hasValue = true;
  }
}
