import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { Engine } from './engine';
import { activate, activeSheet } from './sheets';
import { SheetsSelectionsService, type Worksheet } from './univer';

/**
 * Rows, columns and cells come and go through Univer's commands, because only they let formulas, names,
 * validation and conditional formats follow. Some of these commands look at the active sheet, whatever sheet
 * they were given, so the sheet is made active while they run.
 */
async function onSheet(
  engine: Engine,
  sheet: Worksheet,
  run: () => boolean | Promise<boolean>,
): Promise<void> {
  const active = activeSheet(engine);
  const selected = selections(engine, sheet);
  engine.silent = true;
  try {
    if (active !== sheet) activate(engine, sheet);
    await run();
    // Univer selects what it has inserted; with Excel the selection stays where it is.
    if (selected.length > 0) {
      const subUnitId = sheet.getSheetId();
      engine.run('sheet.operation.set-selections', { subUnitId, selections: selected });
    }
    if (active !== sheet) activate(engine, active);
  } finally {
    engine.silent = false;
  }
}

const selections = (engine: Engine, sheet: Worksheet) =>
  engine
    .get<SheetsSelectionsService>(SheetsSelectionsService)
    .getWorkbookSelections(engine.unitId)
    .getSelectionsOfWorksheet(sheet.getSheetId());

const UP = 0;
const LEFT = 3;

function rowsRange(sheet: Worksheet, row: number, count: number) {
  return {
    startRow: row,
    endRow: row + count - 1,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
    rangeType: 1,
  };
}

function columnsRange(sheet: Worksheet, column: number, count: number) {
  return {
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: column,
    endColumn: column + count - 1,
    rangeType: 2,
  };
}

export async function insertRows(
  engine: Engine,
  sheet: Worksheet,
  row: number,
  count: number,
): Promise<void> {
  // Beyond Univer's sheet there is nothing to move.
  if (row >= sheet.getRowCount()) return;
  await onSheet(engine, sheet, () =>
    engine.run('sheet.command.insert-row-by-range', {
      subUnitId: sheet.getSheetId(),
      range: rowsRange(sheet, row, count),
      direction: UP,
    }),
  );
}

export async function insertColumns(
  engine: Engine,
  sheet: Worksheet,
  column: number,
  count: number,
): Promise<void> {
  if (column >= sheet.getColumnCount()) return;
  await onSheet(engine, sheet, () =>
    engine.run('sheet.command.insert-col-by-range', {
      subUnitId: sheet.getSheetId(),
      range: columnsRange(sheet, column, count),
      direction: LEFT,
    }),
  );
}

export async function deleteRows(
  engine: Engine,
  sheet: Worksheet,
  row: number,
  count: number,
): Promise<void> {
  const last = Math.min(row + count, sheet.getRowCount()) - 1;
  if (last < row) return;
  await onSheet(engine, sheet, () =>
    engine.run('sheet.command.remove-row-by-range', {
      subUnitId: sheet.getSheetId(),
      range: rowsRange(sheet, row, last - row + 1),
    }),
  );
}

export async function deleteColumns(
  engine: Engine,
  sheet: Worksheet,
  column: number,
  count: number,
): Promise<void> {
  const last = Math.min(column + count, sheet.getColumnCount()) - 1;
  if (last < column) return;
  await onSheet(engine, sheet, () =>
    engine.run('sheet.command.remove-col-by-range', {
      subUnitId: sheet.getSheetId(),
      range: columnsRange(sheet, column, last - column + 1),
    }),
  );
}

async function moving(
  engine: Engine,
  sheet: Worksheet,
  run: () => Promise<boolean>,
): Promise<void> {
  engine.movesCells = true;
  try {
    await onSheet(engine, sheet, run);
  } finally {
    engine.movesCells = false;
  }
}

const cellsRange = (area: Area) => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});

export function insertCells(
  engine: Engine,
  sheet: Worksheet,
  area: Area,
  shift: 'Down' | 'Right',
): Promise<void> {
  return moving(engine, sheet, async () => {
    const { rowData } = sheet.getConfig();
    const heights = { ...rowData };
    const isDone = await engine.start(`sheet.command.insert-range-move-${shift.toLowerCase()}`, {
      unitId: engine.unitId,
      subUnitId: sheet.getSheetId(),
      range: cellsRange(area),
    });
    // Univer gives the sheet new rows at its end, as high as the one above the cells; in Excel no row is higher for it.
    for (const row of Object.keys(rowData)) Reflect.deleteProperty(rowData, row);
    Object.assign(rowData, heights);
    return isDone;
  });
}

export function deleteCells(
  engine: Engine,
  sheet: Worksheet,
  area: Area,
  shift: 'Up' | 'Left',
): Promise<void> {
  return moving(engine, sheet, () =>
    engine.start(`sheet.command.delete-range-move-${shift.toLowerCase()}`, {
      unitId: engine.unitId,
      subUnitId: sheet.getSheetId(),
      range: cellsRange(area),
    }),
  );
}
