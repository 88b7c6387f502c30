import type { Area } from './area';
import type { Scalar } from '../calc/model/values';
import type { Slices } from './slices';
import type { ICellData } from './univer';

/** `[row][column]` → what changes of the cell; what is left out of a cell stays. */
export type CellPatch = Record<number, Record<number, ICellData>>;

/** Where the result of a formula lies, from the formula's own cell on. */
export type Spill = Area;

/** What a cell shows of a formula's result, and where that formula stands; its own cell shows part of it too. */
export interface Spilled {
  readonly value: Scalar;
  readonly by: Spill;
}

/** What an engine is put together from; each knows the engine, and the engine knows only this of them. */
export interface EngineParts {
  readonly calculation: {
    isManual: boolean;
    loaded(isTrusted: boolean): void;
    forget(): void;
    noteTables(): void;
    upToDate(): Promise<void>;
    calculateNow(): Promise<void>;
    quiet(): Promise<void>;
    valueOf(sheetId: string, row: number, column: number, text: string): Promise<Scalar>;
    spilledAt(sheetId: string, row: number, column: number): Spilled | null;
    spillsOn(sheetId: string): readonly Spill[];
    dispose(): void;
  };
  readonly drawing: {
    loaded(): void;
    note(sheetId: string, cells: CellPatch): void;
    draw(slices: Slices): Promise<void>;
  };
}
