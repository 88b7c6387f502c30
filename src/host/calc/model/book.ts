import { Dependents } from '../graph/dependents';
import { precedentsOf, type Mention } from '../graph/precedents';
import { FUNCTIONS, VOLATILE } from '../functions/functions';
import { Formulas, type Formula } from '../syntax/formula';
import { Names, type DefinedName } from './names';
import type { Reference } from './reference';
import { FormulaCell, Sheet, State, type Slot } from './sheet';
import type { Format, Workbook } from './workbook';
import { isError, type Matrix, type Scalar } from './values';

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
  /** Formulas whose results are due. */
  readonly stale = new Set<FormulaCell>();
  /** Formulas to be worked out each time. */
  private readonly volatile = new Set<FormulaCell>();
  /** Formulas whose results reach into the cells beside them. */
  readonly spilling = new Set<FormulaCell>();
  readonly formulas = new Formulas();
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

  /** What a cell shows: a constant or a formula's last result; null where it is empty. */
  shown(sheet: Sheet, row: number, column: number): Scalar {
    const slot = sheet.at(row, column);
    if (slot instanceof FormulaCell) return slot.value;
    return slot ?? sheet.spillAt(row, column)?.value ?? null;
  }

  /** Puts something into a cell; what depends on it becomes stale. The same formula again changes nothing. */
  put(sheet: Sheet, row: number, column: number, entry: Entry): void {
    const old = sheet.at(row, column);
    const slot = this.slotOf(sheet, row, column, entry);
    if (slot === old) return;
    if (old instanceof FormulaCell) this.forget(old);
    sheet.put(row, column, slot);
    if (slot instanceof FormulaCell) this.register(slot, slot.state === State.dirty);
    if (old instanceof FormulaCell || !(slot instanceof FormulaCell))
      this.touch(sheet, row, column);
    else if (slot.state === State.dirty) this.touch(sheet, row, column);
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
      if (this.stale.has(cell)) continue;
      this.stale.add(cell);
      cell.state = State.dirty;
      const { sheet, row, column, spill } = cell;
      const visit = (dependent: FormulaCell): void => {
        if (!this.stale.has(dependent)) waiting.push(dependent);
      };
      this.dependents.each(sheet, row, column, visit);
      if (spill !== null)
        eachSpilled(spill, (down, right) =>
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

  /** True where somebody else must work it out. */
  isForeign(formula: Formula): boolean {
    return formula.tree === null || formula.functions.some((name) => !FUNCTIONS.has(name));
  }

  markVolatileStale(): void {
    for (const cell of this.volatile) this.markStale(cell);
  }

  private register(cell: FormulaCell, due: boolean): void {
    const { mentions, areas } = precedentsOf(cell.formula, cell, this);
    this.dependents.add(cell, areas, mentions);
    if (isVolatile(cell)) this.volatile.add(cell);
    if (due) this.stale.add(cell);
  }

  private forget(cell: FormulaCell): void {
    this.dependents.remove(cell);
    this.volatile.delete(cell);
    this.stale.delete(cell);
    cell.gone = true;
    this.clearSpill(cell);
  }

  /** The cells beside a formula no longer show its result. */
  clearSpill(cell: FormulaCell): void {
    const { sheet, row, column, spill } = cell;
    if (spill === null) return;
    cell.spill = null;
    this.spilling.delete(cell);
    eachSpilled(spill, (down, right) => {
      sheet.unspill(row + down, column + right);
      this.touch(sheet, row + down, column + right);
    });
  }

  /** The areas a formula reads. */
  readBy(cell: FormulaCell): readonly Reference[] {
    return this.dependents.read(cell);
  }

  /** A name or a sheet means something else now: formulas that mention it read other cells. */
  private meant(mention: Mention): void {
    for (const cell of this.dependents.mentioning(mention)) {
      this.dependents.remove(cell);
      this.register(cell, false);
      this.markStale(cell);
    }
  }
}

function isVolatile({ formula }: FormulaCell): boolean {
  return formula.tree === null || formula.functions.some((name) => VOLATILE.has(name));
}

/** Runs over the cells of a result beside the formula's own. */
export function eachSpilled(spill: Matrix, visit: (down: number, right: number) => void): void {
  for (let down = 0; down < spill.rows; down++) {
    for (let right = 0; right < spill.columns; right++) if (down + right > 0) visit(down, right);
  }
}
