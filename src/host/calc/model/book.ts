import { Dependents } from '../graph/dependents';
import { precedentsOf, type Mention } from '../graph/precedents';
import { FUNCTIONS, VOLATILE } from '../functions/functions';
import { Formulas, type Formula } from '../syntax/formula';
import { Names, type DefinedName } from './names';
import type { Reference } from './reference';
import { FormulaCell, Sheet, State, type Slot } from './sheet';
import { eachBeside, Spills } from './spills';
import { Tables, type Table } from './tables';
import type { Format, Workbook } from './workbook';
import { isError, type Scalar } from './values';

/** A formula with its `=` and the result it had last; `isDue` where that may be wrong. */
export interface FormulaEntry {
  readonly formula: string;
  readonly value: Scalar;
  readonly isDue: boolean;
}

/** What is put into a cell: a formula, a constant, or nothing. */
export type Entry = FormulaEntry | Scalar;

/**
 * A workbook as far as it is calculated: sheets with constants and formulas, names, and what depends on what.
 * Changes mark stale what depends on them; `calculate` in `../calculate` works that out.
 */
export class Book implements Workbook {
  readonly names = new Names();
  readonly tables = new Tables();
  /** Formulas whose results are due. */
  readonly stale = new Set<FormulaCell>();
  /** Formulas to be worked out each time. */
  private readonly volatile = new Set<FormulaCell>();
  readonly formulas = new Formulas();
  readonly spills = new Spills((...at) => this.touch(...at));
  /** How often something was changed from outside. */
  edits = 0;
  private readonly sheets = new Map<string, Sheet>();
  private readonly byName = new Map<string, Sheet>();
  private readonly dependents = new Dependents();

  constructor(readonly format: Format) {}

  sheet(id: string): Sheet | null {
    return this.sheets.get(id) ?? null;
  }

  sheetNamed(name: string): Sheet | null {
    return this.byName.get(name) ?? this.byName.get(name.toLowerCase()) ?? null;
  }

  allSheets(): Sheet[] {
    return [...this.sheets.values()];
  }

  addSheet(id: string, name: string): Sheet {
    const sheet = new Sheet(id, name);
    this.sheets.set(id, sheet);
    this.byName.set(name.toLowerCase(), sheet);
    this.meant(`s:${name.toLowerCase()}`);
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    const old = sheet.name.toLowerCase();
    if (this.byName.get(old) === sheet) this.byName.delete(old);
    sheet.name = name;
    this.byName.set(name.toLowerCase(), sheet);
    this.meant(`s:${old}`);
    this.meant(`s:${name.toLowerCase()}`);
  }

  removeSheet(sheet: Sheet): void {
    sheet.each((slot) => {
      if (slot instanceof FormulaCell) this.forget(slot);
    });
    this.sheets.delete(sheet.id);
    const name = sheet.name.toLowerCase();
    if (this.byName.get(name) === sheet) this.byName.delete(name);
    this.meant(`s:${name}`);
  }

  putName(name: string, text: string, sheetId: string | null): DefinedName {
    const formula = this.formulas.read(text, 0, 0);
    const put: DefinedName = { name: name.toLowerCase(), text, formula, sheetId };
    this.names.put(put);
    this.meant(`n:${put.name}`);
    return put;
  }

  removeName(name: DefinedName): void {
    this.names.remove(name);
    this.meant(`n:${name.name}`);
  }

  putTable(table: Table): void {
    this.tables.put(table);
    this.meantTable(table.name);
  }

  removeTable(name: string): void {
    this.tables.remove(name);
    this.meantTable(name);
  }

  private meantTable(name: string): void {
    this.meant(`t:${name.toLowerCase()}`);
    this.meant('t:');
  }

  /** What a cell shows: a constant or a formula's last result; null where it is empty. */
  shown(sheet: Sheet, row: number, column: number): Scalar {
    const slot = sheet.at(row, column);
    if (slot instanceof FormulaCell) return slot.value;
    return slot ?? sheet.spillAt(row, column)?.value ?? null;
  }

  /**
   * Puts something into a cell; what depends on it becomes stale. The same formula again changes nothing.
   *
   * @param isKnown to all that reads the cell: their results were made with it
   */
  put(sheet: Sheet, row: number, column: number, entry: Entry, isKnown = false): void {
    const old = sheet.at(row, column);
    const slot = this.slotOf(sheet, row, column, entry);
    if (slot === old) return;
    this.edits++;
    if (old instanceof FormulaCell) this.forget(old);
    sheet.put(row, column, slot);
    const isDue = slot instanceof FormulaCell && slot.state === State.dirty;
    if (slot instanceof FormulaCell) this.register(slot, isDue);
    // A formula that comes with its right result is no news where none was before.
    const isRight = slot instanceof FormulaCell && !isDue && !(old instanceof FormulaCell);
    if (!isRight && !isKnown) this.touch(sheet, row, column);
    const spill = sheet.spillAt(row, column);
    if (spill !== undefined) this.markStale(spill.by);
  }

  private slotOf(sheet: Sheet, row: number, column: number, entry: Entry): Slot | undefined {
    if (entry === null) return undefined;
    if (typeof entry !== 'object' || isError(entry)) return entry;
    const old = sheet.at(row, column);
    if (old instanceof FormulaCell && old.text === entry.formula) return old;
    const formula = this.formulas.read(entry.formula, row, column);
    const cell = new FormulaCell(sheet, row, column, entry.formula, formula);
    cell.value = entry.value;
    if (!entry.isDue) cell.state = State.clean;
    return cell;
  }

  /** A cell changed: what depends on it is due. */
  touch(sheet: Sheet, row: number, column: number): void {
    for (const cell of this.spills.waitingFor(sheet, row, column)) this.markStale(cell);
    this.dependents.each(sheet, row, column, (cell) => this.markStale(cell));
  }

  /** The cell may hold something else than its readers know. */
  doubt(sheet: Sheet, row: number, column: number): void {
    const slot = sheet.at(row, column);
    if (slot instanceof FormulaCell) this.markStale(slot);
    else this.touch(sheet, row, column);
  }

  /** The formula is due, and with it all that depends on it. */
  markStale(first: FormulaCell): void {
    const waiting = [first];
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      if (cell.state === State.busy) cell.isOutdated = true;
      if (this.stale.has(cell)) continue;
      this.stale.add(cell);
      cell.state = State.dirty;
      const { sheet, row, column, spill } = cell;
      const visit = (dependent: FormulaCell): void => {
        if (!this.stale.has(dependent) || dependent.state === State.busy) waiting.push(dependent);
      };
      this.dependents.each(sheet, row, column, visit);
      if (spill !== null)
        eachBeside(spill, (down, right) =>
          this.dependents.each(sheet, row + down, column + right, visit),
        );
    }
  }

  markAllStale(): void {
    for (const sheet of this.sheets.values()) {
      sheet.each((slot) => {
        if (!(slot instanceof FormulaCell)) return;
        slot.state = State.dirty;
        this.stale.add(slot);
      });
    }
  }

  /** True where somebody else must work out a formula of this sheet, or a name that it speaks of. */
  isForeign(formula: Formula, sheet: Sheet): boolean {
    return precedentsOf(formula, { sheet, row: 0, column: 0 }, this).formulas.some(isUnknown);
  }

  markVolatileStale(): void {
    for (const cell of this.volatile) this.markStale(cell);
  }

  private register(cell: FormulaCell, due: boolean): void {
    const { mentions, areas, formulas } = precedentsOf(cell.formula, cell, this);
    this.dependents.add(cell, areas, mentions);
    cell.isForeign = formulas.some(isUnknown);
    if (formulas.some(isVolatile)) this.volatile.add(cell);
    else this.volatile.delete(cell);
    if (due) this.stale.add(cell);
  }

  private forget(cell: FormulaCell): void {
    this.dependents.remove(cell);
    this.volatile.delete(cell);
    this.stale.delete(cell);
    cell.gone = true;
    this.spills.clear(cell);
  }

  /** The areas a formula reads. */
  readBy(cell: FormulaCell): readonly Reference[] {
    return this.dependents.read(cell);
  }

  /** A name or a sheet means something else now: formulas that mention it read other cells. */
  private meant(mention: Mention): void {
    this.edits++;
    for (const cell of this.dependents.mentioning(mention)) {
      this.dependents.remove(cell);
      this.register(cell, false);
      this.markStale(cell);
    }
  }
}

const isUnknown = ({ tree, functions }: Formula): boolean =>
  tree === null || functions.some((name) => !FUNCTIONS.has(name));

/** To be worked out at each change: nobody knows which. */
const isVolatile = ({ readsBeyond, functions }: Formula): boolean =>
  readsBeyond || functions.some((name) => VOLATILE.has(name));
