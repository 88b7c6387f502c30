import type { Book } from '../../calc/model/book';
import { valuesOf } from '../../calc/values-of';
import type { Formula } from '../../calc/syntax/formula';
import { newGuid } from '../blank';
import type { UniverRange } from '../area';
import type { Engine } from '../engine';
import { RegisterOtherFormulaService, type ICellData } from '../univer';
import { gridValue } from './grid-value';

/** Univer's words for whether a result is there. */
const SUCCESS = 2;
const WAIT = 3;

type Cells = ICellData[][];

/** Univer asks for `result[row][column]`, counted from the first cell of the rule. */
interface Item {
  readonly formulaId: string;
  readonly status: number;
  readonly result: Readonly<Record<number, Readonly<Record<number, Cells>>>>;
  readonly callbacks: Set<never>;
  readonly extra: unknown;
}

/** What the calculation tells about itself. */
export interface Calculated {
  readonly book: Book;
  /** False until a workbook that was loaded has been calculated once. */
  readonly isReady: boolean;
  upToDate(): Promise<void>;
}

/** Univer's service for such formulas, as far as it is replaced. */
interface Service {
  registerFormulaWithRange(
    unitId: string,
    sheetId: string,
    text: string,
    ranges?: readonly UniverRange[],
    extra?: unknown,
  ): string;
  deleteFormula(unitId: string, sheetId: string, ids: readonly string[]): void;
  getFormulaValue(unitId: string, sheetId: string, id: string): Promise<Item | undefined>;
  getFormulaValueSync(unitId: string, sheetId: string, id: string): Item | undefined;
  markFormulaDirty(unitId: string, sheetId: string, id: string): void;
  readonly _formulaResult$: { next(results: object): void };
}

/**
 * The formulas of conditional formats and validation. Univer calculates them for every cell they are meant for; here
 * they are worked out for the cells that somebody looks at, when he does.
 */
export class SeenFormulas {
  /** By workbook and sheet, then by the id that Univer was given. */
  private readonly items = new Map<string, Map<string, Item>>();
  private readonly service: Service;
  /** Counts the calculations: what was worked out before the last one does not count. */
  private generation = 0;
  private readonly told = new Map<string, number>();

  constructor(
    private readonly engine: Engine,
    private readonly calculated: Calculated,
  ) {
    this.service = engine.get<Service>(RegisterOtherFormulaService);
    Object.assign(this.service, this.replaced());
  }

  /** Something was calculated: whoever shows formats and marks is told to look again. */
  outdated(): void {
    this.generation++;
    this.tell(this.engine.workbook.getActiveSheet()?.getSheetId() ?? '');
  }

  /** A sheet comes into view. */
  seen(sheetId: string): void {
    this.tell(sheetId);
  }

  /** Another workbook was loaded. */
  forgetOthers(): void {
    const own = this.key('');
    for (const key of this.items.keys()) if (!key.startsWith(own)) this.items.delete(key);
    this.told.clear();
  }

  private key(sheetId: string, unitId = this.engine.unitId): string {
    return `${unitId}/${sheetId}`;
  }

  private tell(sheetId: string): void {
    if (this.engine.headless || this.told.get(sheetId) === this.generation) return;
    this.told.set(sheetId, this.generation);
    const items = [...(this.items.get(this.key(sheetId))?.values() ?? [])];
    if (items.length > 0) {
      this.service._formulaResult$.next({ [this.engine.unitId]: { [sheetId]: items } });
    }
  }

  private replaced(): Partial<Service> {
    return {
      registerFormulaWithRange: (unitId, sheetId, text, ranges = [], extra = undefined) => {
        const id = newGuid();
        const key = this.key(sheetId, unitId);
        const items = this.items.get(key) ?? new Map<string, Item>();
        this.items.set(key, items.set(id, this.item(id, sheetId, text, ranges, extra)));
        return id;
      },
      deleteFormula: (unitId, sheetId, ids) => {
        for (const id of ids) this.items.get(this.key(sheetId, unitId))?.delete(id);
      },
      getFormulaValue: async (unitId, sheetId, id) => {
        await this.calculated.upToDate();
        return this.items.get(this.key(sheetId, unitId))?.get(id);
      },
      getFormulaValueSync: (unitId, sheetId, id) =>
        this.items.get(this.key(sheetId, unitId))?.get(id),
      markFormulaDirty: () => undefined,
    };
  }

  private item(
    formulaId: string,
    sheetId: string,
    text: string,
    ranges: readonly UniverRange[],
    extra: unknown,
  ): Item {
    const { calculated } = this;
    const [first] = ranges;
    const [row, column] = [first?.startRow ?? 0, first?.startColumn ?? 0];
    let formula: Formula | null = null;
    const result = this.onDemand((down, right) => {
      const sheet = calculated.book.sheet(sheetId);
      if (sheet === null) return [[{ v: null }]];
      formula ??= calculated.book.formulas.read(text, row, column);
      return valuesOf(calculated.book, formula, sheet, row + down, column + right).map((values) =>
        values.map(gridValue),
      );
    });
    return {
      formulaId,
      result,
      extra,
      callbacks: new Set(),
      get status() {
        return calculated.isReady ? SUCCESS : WAIT;
      },
    };
  }

  /** Rows and columns that are worked out when they are asked for, once in a generation. */
  private onDemand(work: (row: number, column: number) => Cells): Item['result'] {
    const known = new Map<string, Cells>();
    let generation = this.generation;
    const at = (row: number, column: number): Cells => {
      if (generation !== this.generation) known.clear();
      generation = this.generation;
      const key = `${row},${column}`;
      const found = known.get(key) ?? work(row, column);
      known.set(key, found);
      return found;
    };
    return numbered((row) => numbered((column) => at(row, column)));
  }
}

/** An object with a property for each number. */
const numbered = <T>(of: (index: number) => T): Readonly<Record<number, T>> =>
  new Proxy<Record<number, T>>(
    {},
    {
      get: (_, key) =>
        typeof key === 'string' && /^-?\d+$/.test(key) ? of(Number(key)) : undefined,
    },
  );
