import type { Scalar } from '../calc/model/values';
import type { Slices } from './slices';
import type { ICellData } from './univer';

/** `[row][column]` → what changes of the cell; what is left out of a cell stays. */
export type CellPatch = Record<number, Record<number, ICellData>>;

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
    dispose(): void;
  };
  readonly drawing: {
    loaded(): void;
    note(sheetId: string, cells: CellPatch): void;
    draw(slices: Slices): Promise<void>;
  };
}
