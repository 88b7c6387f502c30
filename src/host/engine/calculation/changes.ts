import type { ICommandInfo } from '../univer';

const SET_VALUES = 'sheet.mutation.set-range-values';
const SHEETS = /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-name|copy-worksheet)/;
const NAMES = /^formula\.mutation\.(set|remove)-defined-name$/;
/** Cells come, go or move: the sheet is compared as a whole. */
const MOVES = /^sheet\.mutation\.(insert|remove|move|delete|reorder|copy)/;

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
  readonly [key: string]: unknown;
}

/** What has changed in Univer's workbook and is not yet taken over. */
export class Changes {
  all = false;
  names = false;
  sheets = false;
  tables = false;
  private readonly whole = new Set<string>();
  private readonly places = new Map<string, Map<number, Set<number>>>();

  get any(): boolean {
    return (
      this.all ||
      this.names ||
      this.sheets ||
      this.tables ||
      this.whole.size > 0 ||
      this.places.size > 0
    );
  }

  /** More than the contents of cells has changed. */
  get isStructural(): boolean {
    return this.names || this.sheets || this.tables || this.whole.size > 0;
  }

  /** False where the command changes nothing that is calculated. */
  note({ id, params }: Readonly<ICommandInfo>): boolean {
    if (id === SET_VALUES) this.noteCells(params as Params);
    else if (NAMES.test(id)) this.names = true;
    else if (SHEETS.test(id) || MOVES.test(id)) this.noteMove(id, params as Params);
    else return false;
    return true;
  }

  private noteMove(id: string, params: Params): void {
    if (SHEETS.test(id)) this.sheets = true;
    if (MOVES.test(id)) for (const sheet of sheetsIn(params)) this.whole.add(sheet);
  }

  readWhole(sheetId: string): void {
    this.whole.add(sheetId);
  }

  isWhole(sheetId: string): boolean {
    return this.all || this.whole.has(sheetId);
  }

  cells(sheetId: string): Iterable<readonly [number, Iterable<number>]> {
    return this.places.get(sheetId) ?? [];
  }

  private noteCells({ subUnitId = '', cellValue = {} }: Params): void {
    let rows = this.places.get(subUnitId);
    if (rows === undefined) this.places.set(subUnitId, (rows = new Map()));
    for (const [row, columns] of Object.entries(cellValue)) {
      let known = rows.get(Number(row));
      if (known === undefined) rows.set(Number(row), (known = new Set()));
      for (const column of Object.keys(columns)) known.add(Number(column));
    }
  }
}

/** A move names the sheet it is on, or those it leads from and to. */
function sheetsIn(params: Params | undefined): string[] {
  if (params === undefined) return [];
  const ends = [params, params['from'], params['to'], params['sheet']] as (Params | undefined)[];
  return ends.flatMap((end) => (typeof end?.subUnitId === 'string' ? [end.subUnitId] : []));
}
