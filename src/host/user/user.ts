import { parseArea } from '../engine/address';
import type { Area } from '../engine/area';
import { grow, patchCells, type CellPatch } from '../engine/cells';
import { patchSheetExtras, patchWorkbookExtras, workbookExtras } from '../engine/extras';
import { requireFormula } from '../engine/formulas/require-formula';
import { requireAllowed, requireStructure, requireWritable } from '../engine/protection';
import {
  activate,
  addSheet,
  deleteSheet,
  findSheet,
  isSheetName,
  sheetPosition,
} from '../engine/sheets';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../engine/structure';
import type { Worksheet } from '../engine/univer';
import type { Book } from '../objects/book';
import { patternAt } from '../objects/pattern';
import { cellFor } from '../objects/range-cells';
import { select } from '../objects/selection';

/**
 * What a person does in front of Excel, for tests and demonstrations: the same effects, events and refusals,
 * thrown as `HostError`. Sheets go by their names, addresses are `A1` style, rows and columns count from 0.
 */
export class User {
  constructor(protected readonly book: Book) {}

  /** Types text into a cell: read by Chinese Excel's rules, by the cell's number format. */
  async typeInto(sheet: string, address: string, text: string): Promise<void> {
    await this.paste(sheet, address, [[text]]);
  }

  /** Pastes plain text or values from the cell at the top left on; Excel reads text as if it were typed. */
  async paste(
    sheet: string,
    address: string,
    values: readonly (readonly (string | number | boolean)[])[],
  ): Promise<void> {
    await this.book.engine.quiet();
    const worksheet = this.sheet(sheet);
    const first = area(address);
    const target: Area = {
      ...first,
      rows: values.length,
      columns: Math.max(...values.map((row) => row.length)),
    };
    requireWritable(worksheet, target);
    grow(this.book.engine, worksheet, target);
    const today = new Date();
    const patch: CellPatch = {};
    values.forEach((cells, down) =>
      cells.forEach((value, right) => {
        const [row, column] = [target.row + down, target.column + right];
        const pattern = patternAt(worksheet, row, column);
        const cell = cellFor(value, pattern, today, this.book.language);
        if (cell.f) requireFormula(this.book.engine, cell.f);
        (patch[row] ??= {})[column] = cell;
      }),
    );
    patchCells(this.book.engine, worksheet.getSheetId(), patch);
    await this.book.engine.calculate();
  }

  select(sheet: string, address: string): void {
    select(this.book.engine, this.sheet(sheet), area(address));
  }

  activate(sheet: string): void {
    activate(this.book.engine, this.sheet(sheet));
  }

  async insertRows(sheet: string, before: number, count = 1): Promise<void> {
    requireAllowed(this.sheet(sheet), 'allowInsertRows');
    await this.book.engine.quiet();
    await insertRows(this.book.engine, this.sheet(sheet), before, count);
  }

  async deleteRows(sheet: string, first: number, count = 1): Promise<void> {
    requireAllowed(this.sheet(sheet), 'allowDeleteRows');
    await this.book.engine.quiet();
    await deleteRows(this.book.engine, this.sheet(sheet), first, count);
  }

  async insertColumns(sheet: string, before: number, count = 1): Promise<void> {
    requireAllowed(this.sheet(sheet), 'allowInsertColumns');
    await this.book.engine.quiet();
    await insertColumns(this.book.engine, this.sheet(sheet), before, count);
  }

  async deleteColumns(sheet: string, first: number, count = 1): Promise<void> {
    requireAllowed(this.sheet(sheet), 'allowDeleteColumns');
    await this.book.engine.quiet();
    await deleteColumns(this.book.engine, this.sheet(sheet), first, count);
  }

  addSheet(name: string): void {
    requireStructure(this.book.engine);
    if (!isSheetName(name)) throw new Error(`no sheet can be named ${name}`);
    addSheet(this.book.engine, name);
  }

  renameSheet(sheet: string, name: string): void {
    requireStructure(this.book.engine);
    if (!isSheetName(name)) throw new Error(`no sheet can be named ${name}`);
    this.book.engine.run('sheet.command.set-worksheet-name', {
      subUnitId: this.sheet(sheet).getSheetId(),
      name,
    });
  }

  /** Moves a sheet to the given place, counted from 0. */
  moveSheet(sheet: string, position: number): void {
    const { engine } = this.book;
    requireStructure(engine);
    const worksheet = this.sheet(sheet);
    engine.run('sheet.mutation.set-worksheet-order', {
      subUnitId: worksheet.getSheetId(),
      fromOrder: sheetPosition(engine, worksheet),
      toOrder: position,
    });
  }

  /** Filters these rows out, counted from 0; none shows them all again. */
  filterOut(sheet: string, rows: readonly number[]): void {
    patchSheetExtras(this.sheet(sheet), { filteredRows: rows.length === 0 ? undefined : rows });
  }

  deleteSheet(sheet: string): void {
    requireStructure(this.book.engine);
    deleteSheet(this.book.engine, this.sheet(sheet));
  }

  get structureProtected(): boolean {
    return workbookExtras(this.book.engine).structureProtected === true;
  }

  set structureProtected(isProtected: boolean) {
    patchWorkbookExtras(this.book.engine, { structureProtected: isProtected ? true : undefined });
  }

  private sheet(name: string): Worksheet {
    const sheet = findSheet(this.book.engine, name);
    if (sheet === null) throw new Error(`no sheet is named ${name}`);
    return sheet;
  }
}

function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no address`);
  return found;
}
