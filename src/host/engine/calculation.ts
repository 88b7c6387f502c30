import type { Engine } from './engine';
import {
  CustomCommandExecutionError,
  IActiveDirtyManagerService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
} from './univer';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const SET_VALUES = 'sheet.mutation.set-range-values';
const STOP = 'formula.mutation.set-formula-calculation-stop';

/** How a run of Univer's formula engine may end. */
const NOTHING_TO_DO = 2;
const SUCCESS = 3;

/** What one change makes stale; Univer does not export the type. */
interface DirtyData {
  readonly forceCalculation?: boolean;
  readonly dirtyRanges?: readonly unknown[];
  readonly dirtyNameMap?: object;
  readonly dirtyDefinedNameMap?: object;
  readonly dirtySuperTableMap?: object;
  readonly dirtyUnitFeatureMap?: object;
  readonly dirtyUnitOtherFormulaMap?: object;
  readonly clearDependencyTreeCache?: object;
}

interface Conversion {
  getDirtyData(command: ICommandInfo): DirtyData;
}

/** Commands after which results of a calculation under way no longer belong where they were to go. */
const MOVES_OR_ENTERS =
  /^sheet\.mutation\.(set-range-values|insert-row|insert-col|remove-rows|remove-col|remove-sheet|move-|reorder-)/;

/**
 * Univer calculates a tenth of a second after the last change, and starts anew while it is still at it, which
 * doubles its work and its dependency tree. This takes over: it notes what changed, runs one calculation after
 * another, at once when results are asked for, and keeps results out that came too late.
 */
export class Calculation {
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

  private async catchUp(): Promise<void> {
    while (this.everything || this.changes.length > 0) {
      const params = this.everything ? { forceCalculation: true } : this.dirty();
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
    void this.engine.start(START, { ...NOTHING, ...params }, { onlyLocal: true });
    this.starting = false;
    return done;
  }

  /** Refuses Univer's own starts and stops, and results for cells that have changed meanwhile. */
  private intercept({ id }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
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

  private dirty(): object {
    const all = this.changes.flatMap((command): DirtyData[] => {
      const conversion = this.dirtyManager.get(command.id) as Conversion | undefined;
      return conversion ? [conversion.getDirtyData(command)] : [];
    });
    return {
      forceCalculation: all.some((data) => data.forceCalculation === true),
      dirtyRanges: all.flatMap((data) => data.dirtyRanges ?? []),
      dirtyNameMap: merged(all.map((data) => data.dirtyNameMap)),
      dirtyDefinedNameMap: merged(all.map((data) => data.dirtyDefinedNameMap)),
      dirtySuperTableMap: merged(all.map((data) => data.dirtySuperTableMap)),
      dirtyUnitFeatureMap: merged(all.map((data) => data.dirtyUnitFeatureMap)),
      dirtyUnitOtherFormulaMap: merged(all.map((data) => data.dirtyUnitOtherFormulaMap)),
      clearDependencyTreeCache: merged(all.map((data) => data.clearDependencyTreeCache)),
    };
  }
}

const NOTHING = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

type Nested = { [key: string]: unknown };

/** Merges maps of maps: Univer keys what is dirty by workbook, then sheet, then name. */
function merged(maps: readonly unknown[]): Nested {
  const result: Nested = {};
  for (const map of maps) {
    for (const [key, value] of Object.entries((map ?? {}) as Nested)) {
      const known = result[key];
      result[key] = isMap(known) && isMap(value) ? merged([known, value]) : value;
    }
  }
  return result;
}

const isMap = (value: unknown): value is Nested => typeof value === 'object' && value !== null;
