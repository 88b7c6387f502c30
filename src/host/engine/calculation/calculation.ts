import { calculator, type Calculator } from '../../calc/calculate';
import { Book } from '../../calc/model/book';
import { valueOf } from '../../calc/values-of';
import { FormulaCell } from '../../calc/model/sheet';
import { Matrix, type Scalar } from '../../calc/model/values';
import type { CellPatch } from '../cells';
import type { Spill, Spilled } from '../parts';
import type { Engine } from '../engine';
import { SHOW_SHEET } from '../sheets';
import { showNumber } from '../show-number';
import {
  CustomCommandExecutionError,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
} from '../univer';
import { askUniver } from './foreign';
import { gridValue } from './grid-value';
import { Mirror } from './mirror';
import { withoutTables } from './without-tables';
import { SeenFormulas, type Calculated } from './seen-formulas';
import type { Slices } from '../slices';
import { Spills } from './spills';

const START = 'formula.mutation.set-formula-calculation-start';
const STOP = 'formula.mutation.set-formula-calculation-stop';
const SET_VALUES = 'sheet.mutation.set-range-values';

/** Marks results of formulas among other changes, with the marks that Univer's own results have. */
const RESULT: IExecutionOptions = {
  onlyLocal: true,
  fromFormula: true,
  applyFormulaCalculationResult: true,
};

interface Shown {
  readonly subUnitId: string;
}

/**
 * Keeps the results of formulas up to date. Univer's own engine builds everything anew at each change; here what is
 * known stays, only what a change concerns is worked out, and a page goes on meanwhile. Univer's engine is asked
 * for formulas that are not understood here.
 */
export class Calculation implements Calculated {
  /** Nothing is calculated until somebody asks for it by `calculateNow`, as with F9. */
  isManual = false;
  private mirror: Mirror;
  private calculator: Calculator;
  /** False until a workbook that was loaded has been calculated once. */
  isReady = false;
  private readonly seen: SeenFormulas;
  private readonly spills: Spills;
  private running: Promise<void> = Promise.resolve();
  /** No result counts. */
  private isOutdated = false;
  private readonly listeners: readonly IDisposable[];

  constructor(
    private readonly engine: Engine,
    private readonly slices: Slices,
  ) {
    [this.mirror, this.calculator] = this.fresh();
    this.seen = new SeenFormulas(engine, this);
    this.spills = new Spills(engine);
    this.listeners = [
      engine.beforeCommand(({ id }) => this.refuseUnivers(id)),
      engine.onCommand((command, options) => {
        if (!isLocal(command, options)) this.mirror.note(command);
        if (command.id === SHOW_SHEET) this.seen.seen((command.params as Shown).subUnitId);
      }),
    ];
  }

  /** Another workbook was loaded; its results count where they are known to be right. */
  loaded(isTrusted: boolean): void {
    [this.mirror, this.calculator] = this.fresh();
    this.mirror.noteAll(isTrusted);
    this.isReady = false;
    this.seen.forgetOthers();
    // A page gets to know it while nobody waits, so that the first change is answered at once.
    if (isTrusted && !this.engine.headless) setTimeout(() => void this.getToKnow(this.mirror), 0);
  }

  private fresh(): [Mirror, Calculator] {
    const book = new Book((...shown) => showNumber(...shown, this.engine.language.days));
    const made = calculator(book);
    return [new Mirror(this.engine, book, (cell) => made.changed.add(cell)), made];
  }

  private getToKnow(mirror: Mirror): Promise<void> {
    mirror.wake();
    return this.calculateNow();
  }

  /** Every formula is worked out again at the next calculation. */
  forget(): void {
    this.isOutdated = true;
    this.mirror.wake();
  }

  /** Tables came, went or became others. */
  noteTables(): void {
    this.mirror.noteTables();
  }

  get book(): Book {
    return this.mirror.book;
  }

  /** One after another: who asks later also waits for what was asked for before. */
  upToDate(): Promise<void> {
    return this.isManual ? this.running : this.calculateNow();
  }

  calculateNow(): Promise<void> {
    this.running = this.running.catch(() => undefined).then(() => this.catchUp());
    return this.running;
  }

  /** Settles when no calculation is under way; none is started. */
  quiet(): Promise<void> {
    return this.running;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  /** What a formula gives in a cell, without being written anywhere. */
  async valueOf(sheetId: string, row: number, column: number, text: string): Promise<Scalar> {
    this.mirror.wake();
    await this.upToDate();
    const { book } = this.mirror;
    const sheet = book.sheet(sheetId);
    const formula = book.formulas.read(text, row, column);
    if (sheet !== null && !book.isForeign(formula, sheet))
      return valueOf(book, formula, sheet, row, column);
    const result = await askUniver(this.engine, sheetId, row, column, text);
    return result instanceof Matrix ? result.at(0, 0) : result;
  }

  spilledAt(sheetId: string, row: number, column: number): Spilled | null {
    const sheet = this.book.sheet(sheetId);
    const slot = sheet?.at(row, column);
    if (slot instanceof FormulaCell) {
      const by = spillOf(slot);
      return by && { value: slot.value, by };
    }
    const found = slot === undefined ? sheet?.spillAt(row, column) : undefined;
    const by = found && spillOf(found.by);
    return found && by ? { value: found.value, by } : null;
  }

  spillsOn(sheetId: string): Spill[] {
    const cells = [...this.book.spills.shown].filter(({ sheet }) => sheet.id === sheetId);
    return cells.flatMap((cell) => spillOf(cell) ?? []);
  }

  private async catchUp(): Promise<void> {
    if (!this.isBehind) return;
    if (this.mirror.hasChanges) this.mirror.book.markVolatileStale();
    this.slices.begin();
    do {
      for (const _ of this.mirror.absorb()) if (this.slices.isOver) await this.slices.next();
      if (this.isOutdated) this.mirror.book.markAllStale();
      this.isOutdated = false;
      this.calculator.run(() => this.slices.isOver);
      if (this.calculator.elsewhere.size > 0) await this.askElsewhere();
      else if (this.mirror.book.stale.size === 0) this.show(this.calculator.changed);
      if (this.slices.isOver) await this.slices.next();
    } while (this.isBehind);
    this.isReady = true;
    this.spills.show(this.mirror.book);
    this.seen.outdated();
  }

  private get isBehind(): boolean {
    const { book, hasChanges } = this.mirror;
    return hasChanges || this.isOutdated || book.stale.size > 0 || this.calculator.changed.size > 0;
  }

  /** Univer reads its own grid, so that must hold all results so far. */
  private async askElsewhere(): Promise<void> {
    const { changed, elsewhere } = this.calculator;
    while (changed.size > 0) this.show(changed);
    for (const cell of [...elsewhere]) {
      const { sheet, row, column, text } = cell;
      const plain = withoutTables(text, cell, this.mirror.book);
      const result = await askUniver(this.engine, sheet.id, row, column, plain);
      if (!cell.gone) this.calculator.settle(cell, result);
    }
  }

  /** Puts the results of one sheet into Univer's grid. */
  private show(changed: Set<FormulaCell>): void {
    const [first] = changed;
    if (first === undefined) return;
    const { id } = first.sheet;
    const patch: CellPatch = {};
    for (const cell of changed) {
      if (cell.sheet !== first.sheet) continue;
      changed.delete(cell);
      if (!cell.gone) (patch[cell.row] ??= {})[cell.column] = gridValue(cell.value);
    }
    if (this.engine.sheet(id) === null) return;
    this.engine.run(SET_VALUES, { subUnitId: id, cellValue: patch }, RESULT);
  }

  /** Univer would calculate by itself a tenth of a second after a change. */
  private refuseUnivers(id: string): void {
    if (id !== START && id !== STOP) return;
    if (id === START) void this.upToDate();
    throw new CustomCommandExecutionError('calculated in turn');
  }
}

const spillOf = ({ row, column, spill }: FormulaCell): Spill | null =>
  spill && { row, column, rows: spill.rows, columns: spill.columns };

/** Looks and results of formulas: nothing depends on them that is not known already. */
const isLocal = ({ id }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean =>
  id === SET_VALUES && options?.onlyLocal === true;
