import { formatArea } from '../engine/address';
import { MAX_COLUMNS, MAX_ROWS, fromRange, type Area, type UniverRange } from '../engine/area';
import { cellValue, rawCell, type CellPatch, type CellValue } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { Extent } from '../engine/extent';
import { activeSheet, DELETE_SHEET, SHOW_SHEET } from '../engine/sheets';
import type { Shift } from '../engine/shift';
import type { ICommandInfo, IDisposable, IExecutionOptions } from '../engine/univer';
import { changedTables, SELECT, selectedTables, type SelectionParams } from './tables';
import { EventType, type Happening } from './subscriptions';

export interface Watcher {
  happened(happening: Happening): void;
  /** @param isUndo whether a person took a step back */
  shifted(shift: Shift, isUndo: boolean): void;
  /** Before a sheet goes, while it is still there. */
  leaves(sheetId: string): void;
  /** A sheet is gone, for good as in Excel. */
  left(): void;
}

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId: string;
}

/** Commands of Univer that move cells: what they write in passing is no change of anybody's entry. */
const MOVING =
  /\.(insert|remove|move|delete)-(row|col|range|rows|cols)|set-worksheet-name|sheet\.command\.(remove|insert|copy)-sheet/;

/** Tells what happens in the workbook, by the add-in's code or by a person, from Univer's mutations. */
export function watch(engine: Engine, watcher: Watcher): IDisposable {
  let before: CellValue | null = null;
  let left = activeSheet(engine).getSheetId();
  const calculated = new Set<string>();
  const selected = selectedTables(engine);
  const listeners = [
    engine.beforeCommand((command, options) => {
      if (isEntry(command, options)) before = singleValue(engine, command.params as ValuesParams);
      if (command.id === DELETE_SHEET) watcher.leaves(leaving(engine, command));
    }),
    engine.onCommand((command, options) => {
      if (isEntry(command, options)) return entered(command.params as ValuesParams);
      if (isResult(command, options)) return results(command.params as SheetParams);
      const report = REPORTS[command.id];
      if (report) report(engine, watcher, command.params as never);
      if (command.id === SELECT && !engine.silent) {
        selected(command.params as SelectionParams).forEach(watcher.happened);
      }
      if (command.id === SHOW_SHEET && !engine.silent) activated(command);
      if (command.id === DELETE_SHEET) watcher.left();
    }),
    engine.onLoad(() => {
      left = activeSheet(engine).getSheetId();
    }),
  ];

  function entered(params: ValuesParams): void {
    const area = enteredArea(params.cellValue);
    if (area === null) return;
    const single = area.rows === 1 && area.columns === 1;
    const after = singleValue(engine, params);
    const more = single ? { ...details('Before', before), ...details('After', after) } : {};
    watcher.happened(changed(params.subUnitId, 'RangeEdited', area, more));
    for (const happening of changedTables(engine, params.subUnitId, area, more)) {
      watcher.happened(happening);
    }
  }

  /** Results come in several parts; a sheet is told of once they are all there. */
  function results({ subUnitId }: SheetParams): void {
    if (calculated.size === 0) setTimeout(tellCalculated, 0);
    calculated.add(subUnitId);
  }

  function tellCalculated(): void {
    for (const sheetId of calculated) {
      watcher.happened({ type: EventType.Calculated, sheetId, body: {} });
    }
    calculated.clear();
  }

  function activated(command: ICommandInfo): void {
    const sheetId = (command.params as SheetParams).subUnitId;
    if (sheetId === left) return;
    watcher.happened({ type: EventType.Deactivated, sheetId: left, body: {} });
    watcher.happened({ type: EventType.Activated, sheetId, body: {} });
    left = sheetId;
  }

  return { dispose: () => listeners.forEach((listener) => listener.dispose()) };
}

/** A person deletes the sheet that is shown. */
const leaving = (engine: Engine, { params }: Readonly<ICommandInfo>): string =>
  (params as Partial<SheetParams> | undefined)?.subUnitId ?? activeSheet(engine).getSheetId();

interface ValuesParams extends SheetParams {
  readonly cellValue: CellPatch;
  readonly trigger?: string;
}

/** True for cells whose contents were entered: not for looks, results of formulas or moved cells. */
function isEntry(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== 'sheet.mutation.set-range-values') return false;
  if (options?.onlyLocal === true) return false;
  return !MOVING.test((command.params as ValuesParams).trigger ?? '');
}

const isResult = (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) =>
  command.id === 'sheet.mutation.set-range-values' &&
  options?.['applyFormulaCalculationResult'] === true;

function enteredArea(cells: CellPatch): Area | null {
  const extent = new Extent();
  for (const row in cells) {
    const line = cells[Number(row)];
    for (const column in line) {
      const cell = line[Number(column)];
      const holds = cell === null || (cell && ('v' in cell || 'f' in cell || 'p' in cell));
      if (holds) extent.add(Number(row), Number(column));
    }
  }
  return extent.area;
}

function singleValue(engine: Engine, params: ValuesParams): CellValue | null {
  const area = enteredArea(params.cellValue);
  const sheet = engine.sheet(params.subUnitId);
  if (area === null || sheet === null || area.rows * area.columns !== 1) return null;
  return cellValue(rawCell(sheet, area.row, area.column));
}

const TYPE_NAMES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

const details = (when: 'Before' | 'After', value: CellValue | null): object => ({
  [`value${when}`]: value ?? '',
  [`valueType${when}`]:
    value === null || value === '' ? 'Empty' : TYPE_NAMES[typeof value as keyof typeof TYPE_NAMES],
});

function changed(sheetId: string, changeType: string, area: Area, more: object = {}): Happening {
  const address = formatArea(area);
  return {
    type: EventType.Changed,
    sheetId,
    body: {
      address,
      changeType,
      source: 'Local',
      referenceId: `${sheetId}!${address}`,
      shiftDirection: 'None',
      ...more,
    },
  };
}

const UNDO = 'univer.command.undo';

interface LinesParams extends SheetParams {
  readonly range: UniverRange;
  /** The command that it is part of. */
  readonly trigger?: string;
}

type Report = (engine: Engine, watcher: Watcher, params: never) => void;

const lines =
  (axis: 'row' | 'column', sign: 1 | -1, changeType: string): Report =>
  (engine, watcher, { subUnitId, range, trigger }: LinesParams) => {
    // Cells that move make room for themselves at the end of the sheet.
    if (engine.movesCells) return;
    const part = fromRange(range);
    const area =
      axis === 'row'
        ? { ...part, column: 0, columns: MAX_COLUMNS }
        : { ...part, row: 0, rows: MAX_ROWS };
    const count = axis === 'row' ? part.rows : part.columns;
    const shift = { sheetId: subUnitId, axis, at: area[axis], count: sign * count };
    watcher.shifted(shift, trigger === UNDO);
    watcher.happened(changed(subUnitId, changeType, area));
  };

const cells =
  (changeType: string, shiftDirection: string): Report =>
  (_engine, watcher, { subUnitId, range }: LinesParams) =>
    watcher.happened(changed(subUnitId, changeType, fromRange(range), { shiftDirection }));

const REPORTS: Readonly<Record<string, Report>> = {
  'sheet.mutation.insert-row': lines('row', 1, 'RowInserted'),
  'sheet.mutation.insert-col': lines('column', 1, 'ColumnInserted'),
  'sheet.mutation.remove-rows': lines('row', -1, 'RowDeleted'),
  'sheet.mutation.remove-col': lines('column', -1, 'ColumnDeleted'),
  'sheet.command.insert-range-move-down': cells('CellInserted', 'Down'),
  'sheet.command.insert-range-move-right': cells('CellInserted', 'Right'),
  'sheet.command.delete-range-move-up': cells('CellDeleted', 'Up'),
  'sheet.command.delete-range-move-left': cells('CellDeleted', 'Left'),
  'sheet.mutation.insert-sheet': (
    _engine,
    watcher,
    { sheet }: { readonly sheet: { readonly id: string } },
  ) => watcher.happened({ type: EventType.Added, sheetId: sheet.id, body: { source: 'Local' } }),
  'sheet.mutation.remove-sheet': (_engine, watcher, { subUnitId }: SheetParams) =>
    watcher.happened({ type: EventType.Deleted, sheetId: subUnitId, body: { source: 'Local' } }),
  [SELECT]: (engine, watcher, { subUnitId, selections }: SelectionParams) => {
    const range = selections.at(-1)?.range;
    if (range === undefined || engine.silent) return;
    const address = formatArea(fromRange(range));
    watcher.happened({ type: EventType.SelectionChanged, sheetId: subUnitId, body: { address } });
  },
};
