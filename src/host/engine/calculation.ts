import type { Engine } from './engine';
import { IActiveDirtyManagerService, type ICommandInfo, type IDisposable } from './univer';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const SET_VALUES = 'sheet.mutation.set-range-values';

/** How a run of Univer's formula engine may end; a stopped one is always followed by another. */
const STOPPED = 1;
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

/**
 * Univer calculates a tenth of a second after the last change. An answer to the add-in must not wait for that,
 * so this notes what changed and starts the calculation when results are asked for.
 */
export class Calculation {
  private changes: ICommandInfo[] = [];
  private everything = true;
  private running: Promise<void> = Promise.resolve();
  /** True while Univer calculates, whoever started it. */
  private busy = false;
  private readonly listener: IDisposable;
  private readonly finished = new Set<() => void>();

  constructor(private readonly engine: Engine) {
    this.listener = engine.onCommand((command, options) => {
      if (command.id === NOTIFICATION) return this.notified(command);
      if (command.id === SET_VALUES && options?.onlyLocal === true) return;
      if (this.dirtyManager.has(command.id)) this.changes.push(command);
    });
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
  async quiet(): Promise<void> {
    await this.running;
    if (this.busy) await this.end();
  }

  dispose(): void {
    this.listener.dispose();
    this.finished.clear();
  }

  private get dirtyManager(): IActiveDirtyManagerService {
    return this.engine.get<IActiveDirtyManagerService>(IActiveDirtyManagerService);
  }

  private async catchUp(): Promise<void> {
    if (this.busy) await this.end();
    while (this.everything || this.changes.length > 0) {
      const params = this.everything ? { forceCalculation: true } : this.dirty();
      this.everything = false;
      this.changes = [];
      await this.run(params);
    }
  }

  private run(params: object): Promise<void> {
    const done = this.end();
    void this.engine.start(START, { ...NOTHING, ...params }, { onlyLocal: true });
    return done;
  }

  /** Settles when the calculation under way, or about to start, is over. */
  private end(): Promise<void> {
    return new Promise((resolve) => this.finished.add(resolve));
  }

  private notified(command: ICommandInfo): void {
    const { functionsExecutedState: state } = command.params as {
      functionsExecutedState?: number;
    };
    this.busy = state === undefined || state === STOPPED;
    if (state !== NOTHING_TO_DO && state !== SUCCESS) return;
    for (const resolve of this.finished) resolve();
    this.finished.clear();
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
