import { dirtyData } from './dirty';
import type { Engine } from './engine';
import {
  CustomCommandExecutionError,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  IFunctionService,
} from './univer';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const SET_VALUES = 'sheet.mutation.set-range-values';
const STOP = 'formula.mutation.set-formula-calculation-stop';

/** How a run of Univer's formula engine may end. */
const NOTHING_TO_DO = 2;
const SUCCESS = 3;

/** Commands after which results of a calculation under way no longer belong where they were to go. */
const MOVES_OR_ENTERS =
  /^sheet\.mutation\.(set-range-values|insert-row|insert-col|remove-rows|remove-col|remove-sheet|move-|reorder-)/;

const SET_NAME = 'formula.mutation.set-defined-name';
const REMOVE_NAME = 'formula.mutation.remove-defined-name';

/**
 * Univer calculates a tenth of a second after the last change, and starts anew while it is still at it, which
 * doubles its work and its dependency tree. This takes over: it notes what changed, runs one calculation after
 * another, at once when results are asked for, and keeps results out that came too late.
 */
export class Calculation {
  /** Nothing is calculated until somebody asks for it by `calculateNow`, as with F9. */
  isManual = false;
  private changes: ICommandInfo[] = [];
  private everything = true;
  private running: Promise<void> = Promise.resolve();
  private busy = false;
  private starting = false;
  private outdated = false;
  private ended: (() => void) | null = null;
  private readonly listeners: readonly IDisposable[];

  constructor(private readonly engine: Engine) {
    this.listeners = [
      engine.beforeCommand((command, options) => this.intercept(command, options)),
      engine.onCommand((command, options) => {
        if (command.id === NOTIFICATION) return this.notified(command);
        if (command.id === SET_VALUES && options?.onlyLocal === true) return;
        if (this.busy && MOVES_OR_ENTERS.test(command.id)) this.outdated = true;
        if (command.id === SET_NAME || command.id === REMOVE_NAME) this.forgetName(command);
        if (this.dirtyManager.has(command.id)) this.changes.push(command);
      }),
    ];
  }

  /** Nothing calculated so far counts: a workbook was loaded. */
  forget(): void {
    this.everything = true;
    this.changes = [];
  }

  /** One after another: who asks later also waits for what was asked for before. */
  upToDate(): Promise<void> {
    return this.isManual ? this.running : this.calculateNow();
  }

  calculateNow(): Promise<void> {
    this.running = this.running.then(() => this.catchUp());
    return this.running;
  }

  /** Settles when no calculation is under way; none is started. */
  quiet(): Promise<void> {
    return this.running;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private get dirtyManager(): IActiveDirtyManagerService {
    return this.engine.get<IActiveDirtyManagerService>(IActiveDirtyManagerService);
  }

  /** Univer keeps formulas it has parsed, with names as they were then: unknown, or of other cells. */
  private forgetName({ params }: Readonly<ICommandInfo>): void {
    const service = this.engine.get<IFunctionService>(IFunctionService);
    service.deleteFormulaAstCacheKey((params as { name: string }).name);
  }

  /** Nothing tells which formulas wait for a name that did not exist so far. */
  private isNewName({ id, params }: Readonly<ICommandInfo>): boolean {
    if (id !== SET_NAME) return false;
    const { id: nameId } = params as { id: string };
    const service = this.engine.get<IDefinedNamesService>(IDefinedNamesService);
    return !service.getValueById(this.engine.unitId, nameId);
  }

  private async catchUp(): Promise<void> {
    while (this.everything || this.changes.length > 0) {
      const dirty = dirtyData(this.dirtyManager, this.changes);
      const params = this.everything ? { ...dirty, forceCalculation: true } : dirty;
      this.everything = false;
      this.changes = [];
      await this.run(params);
    }
  }

  private run(params: object): Promise<void> {
    this.busy = true;
    this.outdated = false;
    const done = new Promise<void>((resolve) => {
      this.ended = resolve;
    });
    this.starting = true;
    // The command's listeners run at once, so the mark is off again before anybody else can start.
    void this.engine.start(START, params, { onlyLocal: true });
    this.starting = false;
    return done;
  }

  /** Refuses Univer's own starts and stops, and results for cells that have changed meanwhile. */
  private intercept(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { id } = command;
    if (this.isNewName(command)) this.everything = true;
    if (id === START && !this.starting) {
      void this.upToDate();
      throw new CustomCommandExecutionError('calculated in turn');
    }
    if (id === STOP) throw new CustomCommandExecutionError('calculated in turn');
    if (this.outdated && options?.['applyFormulaCalculationResult'] === true) {
      this.everything = true;
      throw new CustomCommandExecutionError('results came too late');
    }
  }

  private notified(command: ICommandInfo): void {
    const { functionsExecutedState: state } = command.params as {
      functionsExecutedState?: number;
    };
    if (state !== NOTHING_TO_DO && state !== SUCCESS) return;
    this.busy = false;
    this.ended?.();
    this.ended = null;
  }
}
