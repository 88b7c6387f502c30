import type { Book, Entry } from '../../calc/model/book';
import type { DefinedName } from '../../calc/model/names';
import { FormulaCell, type Sheet } from '../../calc/model/sheet';
import type { Table } from '../../calc/model/tables';
import { cellFormula, rawCell } from '../cells';
import type { Engine } from '../engine';
import { definedNames, type DefinedName as EngineName } from '../names';
import { allTables, areaOf, titlesOf, type PlacedTable } from '../tables/tables';
import type { ICellData, ICommandInfo, Worksheet } from '../univer';
import { Changes } from './changes';
import { scalarOf } from './grid-value';

/**
 * Univer's workbook as the calculation sees it. What changes is noted, and taken over when somebody asks, read from
 * the workbook as it is then: so the order in which things changed does not matter.
 */
export class Mirror {
  private changes = new Changes();
  private readonly names = new Map<string, DefinedName>();
  /** Results that came with the workbook are right: nothing is read before something changes. */
  private isTrusted = false;
  private isAsleep = false;

  constructor(
    private readonly engine: Engine,
    readonly book: Book,
    /** Univer empties a formula that is written again, though its result is known. */
    private readonly onEmptied: (cell: FormulaCell) => void,
  ) {}

  get hasChanges(): boolean {
    return this.changes.any && !this.isAsleep;
  }

  note(command: Readonly<ICommandInfo>): void {
    if (this.changes.note(command)) this.isAsleep = false;
  }

  /** Something is other than before that Univer tells nothing of: the tables. */
  noteTables(): void {
    this.changes.tables = true;
    this.isAsleep = false;
  }

  /** From now on the workbook is known, also where nothing has changed. */
  wake(): void {
    this.isAsleep = false;
  }

  /** Everything is read anew. */
  noteAll(isTrusted = false): void {
    this.isTrusted = isTrusted;
    this.isAsleep = isTrusted;
    this.changes.all = true;
  }

  /** Takes over what was noted, in small steps: between two of them anything may happen. */
  *absorb(): Generator<void, void> {
    while (this.hasChanges) {
      const changes = this.changes;
      this.changes = new Changes();
      // Where cells have moved or names are others, nobody knows any more what the results were made of.
      if (changes.isStructural) this.isTrusted = false;
      if (changes.sheets || changes.all) this.readSheets(changes);
      if (changes.names || changes.all) this.readNames();
      this.readTables();
      for (const sheet of this.book.allSheets()) {
        if (changes.isWhole(sheet.id)) yield* this.readSheet(sheet);
        else yield* this.readCells(sheet, changes.cells(sheet.id));
      }
      if (changes.all && this.isTrusted) this.endTrust(changes);
    }
  }

  /** Results were taken as they came; what has been entered since then, or while they were read, they do not know. */
  private endTrust(changes: Changes): void {
    this.isTrusted = false;
    this.book.markVolatileStale();
    this.doubt(changes);
    if (this.changes.isStructural) this.book.markAllStale();
    else this.doubt(this.changes);
  }

  private doubt(changes: Changes): void {
    for (const sheet of this.book.allSheets()) {
      for (const [row, columns] of changes.cells(sheet.id)) {
        for (const column of columns) this.book.doubt(sheet, row, column);
      }
    }
  }

  private readSheets(changes: Changes): void {
    const sheets = this.engine.workbook.getSheets();
    const present = new Set(sheets.map((sheet) => sheet.getSheetId()));
    for (const known of this.book.allSheets()) {
      if (!present.has(known.id)) this.book.removeSheet(known);
    }
    for (const sheet of sheets) {
      const known = this.book.sheet(sheet.getSheetId());
      if (known === null) {
        this.book.addSheet(sheet.getSheetId(), sheet.getName());
        changes.readWhole(sheet.getSheetId());
      } else if (known.name !== sheet.getName()) this.book.renameSheet(known, sheet.getName());
    }
  }

  /** A title is what its cell shows, so that any change may be one of a table. */
  private readTables(): void {
    const present = allTables(this.engine).map(calculated);
    const names = new Set(present.map(({ name }) => name.toLowerCase()));
    for (const { name } of this.book.tables.all()) {
      if (!names.has(name.toLowerCase())) this.book.removeTable(name);
    }
    for (const table of present) {
      const known = this.book.tables.find(table.name);
      if (JSON.stringify(known) !== JSON.stringify(table)) this.book.putTable(table);
    }
  }

  private readNames(): void {
    const present = definedNames(this.engine);
    const ids = new Set(present.map(({ id }) => id));
    for (const [id, known] of this.names) {
      if (ids.has(id)) continue;
      this.names.delete(id);
      this.book.removeName(known);
    }
    for (const name of present) this.readName(name);
  }

  private readName({ id, name, formula, sheetId }: EngineName): void {
    const known = this.names.get(id);
    const key = name.toLowerCase();
    if (known?.name === key && known.text === formula && known.sheetId === sheetId) return;
    if (known && (known.name !== key || known.sheetId !== sheetId)) this.book.removeName(known);
    this.names.set(id, this.book.putName(name, formula, sheetId));
  }

  /** Compares a sheet cell by cell, for its cells may have moved. */
  private *readSheet(sheet: Sheet): Generator<void, void> {
    const worksheet = this.engine.sheet(sheet.id);
    if (worksheet === null) return;
    const gone: (readonly [number, number])[] = [];
    sheet.each((_, row, column) => {
      if (isEmpty(rawCell(worksheet, row, column))) gone.push([row, column]);
    });
    for (const [row, column] of gone) this.book.put(sheet, row, column, null);
    const matrix = worksheet.getCellMatrix().getMatrix();
    for (const row of Object.keys(matrix)) {
      const cells = matrix[Number(row)] ?? {};
      for (const column of Object.keys(cells)) {
        const cell = cells[Number(column)];
        if (cell && !isEmpty(cell))
          this.readCell(sheet, worksheet, Number(row), Number(column), cell);
      }
      yield;
    }
  }

  private *readCells(
    sheet: Sheet,
    cells: Iterable<readonly [row: number, columns: Iterable<number>]>,
  ): Generator<void, void> {
    const worksheet = this.engine.sheet(sheet.id);
    if (worksheet === null) return;
    for (const [row, columns] of cells) {
      for (const column of columns) {
        const cell = rawCell(worksheet, row, column);
        if (!cell || isEmpty(cell)) this.book.put(sheet, row, column, null);
        else this.readCell(sheet, worksheet, row, column, cell);
      }
      yield;
    }
  }

  private readCell(
    sheet: Sheet,
    worksheet: Worksheet,
    row: number,
    column: number,
    cell: ICellData,
  ): void {
    this.book.put(sheet, row, column, this.entryOf(worksheet, row, column, cell), this.isTrusted);
    const slot = sheet.at(row, column);
    // Also where it is due: it may come to what it was before.
    if (slot instanceof FormulaCell && slot.value !== scalarOf(cell)) this.onEmptied(slot);
  }

  private entryOf(worksheet: Worksheet, row: number, column: number, cell: ICellData): Entry {
    const value = scalarOf(cell);
    if (!cell.f && !cell.si) return value;
    const formula = cell.f || cellFormula(this.engine, worksheet, row, column);
    return formula ? { formula, value, isDue: !this.isTrusted } : value;
  }
}

const calculated = ({ sheet, table }: PlacedTable): Table => ({
  name: table.name,
  sheetId: sheet.getSheetId(),
  ...areaOf(table),
  hasHeaders: table.showHeaders,
  hasTotals: table.showTotals,
  titles: titlesOf(sheet, table),
});

/** Cells with looks only hold nothing. */
const isEmpty = (cell: ICellData | null): boolean =>
  !cell || (!cell.f && !cell.si && (cell.v === null || cell.v === undefined) && !cell.p);
