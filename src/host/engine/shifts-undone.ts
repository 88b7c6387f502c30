import type { SheetExtras } from '../snapshot';
import type { Engine } from './engine';
import { patchSheetExtras, sheetExtras } from './extras';
import type { Shift } from './shift';
import { putTables } from './tables/tables';

/** What lines that went took with them, or changed, of what the host keeps beside Univer. */
interface Gone {
  readonly shift: Shift;
  readonly before: SheetExtras;
  readonly after: SheetExtras;
}

const KEYS = ['pageLayout', 'charts', 'filter', 'filteredRows', 'tables'] as const;

/** A person takes no more steps back. */
const MOST = 100;

/** Lines that a person took away and brings back by undo bring everything back as it was. */
export class ShiftsUndone {
  private readonly gone: Gone[] = [];

  constructor(private readonly engine: Engine) {}

  /**
   * @param isUndo whether the lines come or go because a step is taken back
   * @param carryOut lets what the host keeps follow the shift
   */
  shift(shift: Shift, isUndo: boolean, carryOut: () => void): void {
    const { engine, gone } = this;
    const sheet = engine.sheet(shift.sheetId);
    if (sheet === null) return;
    const last = gone.at(-1);
    const known = isUndo && last !== undefined && isInverse(last.shift, shift) ? gone.pop() : null;
    const before = sheetExtras(sheet);
    carryOut();
    if (known) this.bringBack(known, before);
    else if (shift.count < 0 && !isUndo) {
      gone.push({ shift, before, after: sheetExtras(sheet) });
      if (gone.length > MOST) gone.shift();
    }
  }

  /** What somebody has changed since stays as it is now. */
  private bringBack({ shift, before, after }: Gone, now: SheetExtras): void {
    const sheet = this.engine.sheet(shift.sheetId);
    if (sheet === null) return;
    const same = KEYS.filter((key) => JSON.stringify(now[key]) === JSON.stringify(after[key]));
    const { tables, ...others } = Object.fromEntries(
      same.map((key) => [key, before[key]]),
    ) as SheetExtras;
    patchSheetExtras(sheet, others);
    if (same.includes('tables')) putTables(this.engine, sheet, tables ?? []);
  }
}

const isInverse = (one: Shift, other: Shift): boolean =>
  one.sheetId === other.sheetId &&
  one.axis === other.axis &&
  one.at === other.at &&
  one.count === -other.count;
