import type { Language } from '../language/language';
import { languageOf } from '../language/languageOf';
import type { Scalar } from '../calc/model/values';
import type { WorkbookExtras } from '../snapshot';
import type { CellPatch, EngineParts, Spill, Spilled } from './parts';
import { withSpills } from './saved-spills';
import { Slices } from './slices';
import {
  type FUniver,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
  IResourceManagerService,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from './univer';

type CommandListener = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void;

/**
 * One Univer with one open workbook, headless or in a page.
 * The host writes through it and listens to it; a page's user works in the same Univer beside it.
 */
export class Engine {
  /** True while a sheet is made active, or cells are selected, for a moment only: nobody is to be told. */
  silent = false;
  /** Of the Excel that is played: formats and new sheets follow it. */
  language: Language = languageOf('zh-CN');
  /** True while cells are inserted or deleted, as opposed to rows and columns. */
  movesCells = false;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly calculation: EngineParts['calculation'];
  private readonly drawing: EngineParts['drawing'];
  private readonly loadListeners = new Set<() => void>();

  constructor(
    readonly facade: FUniver,
    readonly univer: Univer,
    partsOf: (engine: Engine) => EngineParts,
    /** True without a screen; some of what Univer does is then left to the host. */
    readonly headless = false,
    /** Long work lets others in after so many milliseconds; without a screen nobody waits. */
    private readonly sliceLength = headless ? Infinity : 50,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const { calculation, drawing } = partsOf(this);
    this.calculation = calculation;
    this.drawing = drawing;
  }

  /** Any of Univer's services. */
  get<T>(token: Parameters<Injector['get']>[0]): T {
    return this.injector.get(token) as T;
  }

  /** For long work, which lets a page have its turn between two slices; `times` as long as usual. */
  slices(times = 1): Slices {
    return new Slices(times * this.sliceLength);
  }

  get workbook(): Workbook {
    const workbook = this.openWorkbook;
    if (workbook === null) throw new Error('no workbook is open');
    return workbook;
  }

  /** Null for a moment while one workbook takes the place of another. */
  get openWorkbook(): Workbook | null {
    const instances = this.get<IUniverInstanceService>(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Null where the sheet is gone. */
  sheet(id: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(id) ?? null;
  }

  /** Runs a command of Univer at once; false where Univer refuses it. */
  run(id: string, params: object, options?: IExecutionOptions): boolean {
    return this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
  }

  start(id: string, params: object, options?: IExecutionOptions): Promise<boolean> {
    return this.commands.executeCommand(id, params, options);
  }

  onCommand(listener: CommandListener): IDisposable {
    return this.commands.onCommandExecuted(listener);
  }

  beforeCommand(listener: CommandListener): IDisposable {
    return this.commands.beforeCommandExecuted(listener);
  }

  onLoad(listener: () => void): IDisposable {
    this.loadListeners.add(listener);
    return { dispose: () => this.loadListeners.delete(listener) };
  }

  /** Puts another workbook in the place of the open one. */
  load(given: Partial<IWorkbookData>): void {
    const { isCalculated = false, ...custom } = (given.custom ?? {}) as WorkbookExtras;
    const snapshot = { ...given, custom };
    const instances = this.get<IUniverInstanceService>(IUniverInstanceService);
    const open = this.openWorkbook;
    if (open !== null) instances.disposeUnit(open.getUnitId());
    this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    instances.focusUnit(this.unitId);
    this.drawing.loaded();
    this.calculation.loaded(isCalculated);
    for (const listener of this.loadListeners) listener();
  }

  /** The whole workbook with what Univer's plug-ins keep beside it; a copy, free to change. */
  save(): IWorkbookData {
    return JSON.parse(JSON.stringify(this.asItIs())) as IWorkbookData;
  }

  /** The same without copying it: to be looked at, and only until something changes. */
  asItIs(): IWorkbookData {
    // Univer's own `saveUnit` makes a copy first, in twice the time of this one.
    const resources = this.get<IResourceManagerService>(IResourceManagerService).getResources(
      this.unitId,
      UniverInstanceType.UNIVER_SHEET,
    );
    return withSpills(this, { ...this.workbook.getSnapshot(), resources });
  }

  /** Settles when every formula holds its result; in manual calculation at once. */
  calculate(): Promise<void> {
    return this.calculation.upToDate();
  }

  /** The same whatever the mode. */
  calculateNow(): Promise<void> {
    return this.calculation.calculateNow();
  }

  /** What a formula gives in a cell, without being written anywhere; errors as they are. */
  valueOf(sheetId: string, row: number, column: number, formula: string): Promise<Scalar> {
    return this.calculation.valueOf(sheetId, row, column, formula);
  }

  /** What a cell shows of a result that many cells show; null where it shows none. As of the last calculation. */
  spilledAt(sheetId: string, row: number, column: number): Spilled | null {
    return this.calculation.spilledAt(sheetId, row, column);
  }

  /** The results on a sheet that many cells show. */
  spillsOn(sheetId: string): readonly Spill[] {
    return this.calculation.spillsOn(sheetId);
  }

  get isManual(): boolean {
    return this.calculation.isManual;
  }

  set isManual(isManual: boolean) {
    this.calculation.isManual = isManual;
    if (!isManual) void this.calculation.calculateNow();
  }

  /**
   * Settles when no calculation is under way. Cells must not move during one, for Univer would write its results
   * where the formulas were before.
   */
  quiet(): Promise<void> {
    return this.calculation.quiet();
  }

  /** Every formula is worked out again at the next `calculate`. */
  markAllDirty(): void {
    this.calculation.forget();
  }

  /** Formulas that speak of tables are looked at anew. */
  noteTables(): void {
    this.calculation.noteTables();
  }

  /** Notes cells whose looks were changed beside Univer's mutations; a page hears of them at `showAll`. */
  show(sheetId: string, cells: CellPatch): void {
    this.drawing.note(sheetId, cells);
  }

  /** Has a page draw what was noted; between two sheets it has its turn. */
  showAll(slices: Slices): Promise<void> {
    return this.drawing.draw(slices);
  }

  /** What code wrote cannot be undone by the user, so older steps would no longer fit. */
  clearUndo(): void {
    this.get<IUndoRedoService>(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Ends once a calculation under way is over, for Univer stumbles over one that outlives it. */
  dispose(): void {
    this.loadListeners.clear();
    void this.calculation.quiet().then(() => {
      this.calculation.dispose();
      this.univer.dispose();
    });
  }
}
