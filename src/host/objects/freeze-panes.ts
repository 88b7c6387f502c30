import { HostError, invalidArgument } from '../protocol/error';
import { objectType } from '../protocol/objects';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import { grow } from '../engine/cells';
import { areaArgument, rangeObject, sheetOf, type RangeObject, type SheetObject } from './book';

/** Freezes so many rows and columns; Univer keeps the first free row and column, -1 for none. */
function freeze(sheet: SheetObject, rows: number, columns: number): void {
  const { engine } = sheet.book;
  grow(engine, sheetOf(sheet), { row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
  engine.run('sheet.mutation.set-frozen', {
    subUnitId: sheet.sheetId,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

function count(value: unknown): number {
  if (!Number.isInteger(value) || Number(value) < 0) throw invalidArgument('count');
  return Number(value);
}

function location(sheet: SheetObject): RangeObject | null {
  const { xSplit, ySplit } = sheetOf(sheet).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rows: ySplit > 0 ? ySplit : MAX_ROWS,
    columns: xSplit > 0 ? xSplit : MAX_COLUMNS,
  };
  return rangeObject(sheet.book, sheet.sheetId, area);
}

export const freezePanes = objectType<SheetObject>({
  methods: {
    /** Freezes everything above the end of the range and left of it. */
    FreezeAt: (sheet, range: unknown) => {
      const area = areaArgument(sheet, range);
      freeze(
        sheet,
        area.rows === MAX_ROWS ? 0 : area.row + area.rows,
        area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
      );
    },
    FreezeRows: (sheet, rows: unknown) => freeze(sheet, count(rows ?? 1), 0),
    FreezeColumns: (sheet, columns: unknown) => freeze(sheet, 0, count(columns ?? 1)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => {
      const frozen = location(sheet);
      if (frozen === null) throw new HostError('ItemNotFound');
      return frozen;
    },
    GetLocationOrNullObject: location,
  },
});
