import type { CellValue } from '../../figures/types';
import { rangeOf } from '../apply/area';
import { queueCells, type CheckContents, type Wanted } from '../check/readForCheck';
import { queueBlocks } from '../readWorkbook';
import { queueOverview, type WorkbookContents } from '../namedBlocks';
import type { Session } from '../run';
import { parseBlockName } from '../../sheets/blocks/names';
import { queueLongCells } from './longCells';

/** Everything that stands on a sheet. */
export interface SheetContents {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Zero-based place of its first used cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A defined name of the workbook, whoever made it. */
export interface DefinedName {
  readonly name: string;
  /** What it refers to, with a leading `=`; `#REF!` in it where that is gone. */
  readonly formula: string;
}

export interface State extends CheckContents {
  readonly contents: readonly SheetContents[];
  readonly allNames: readonly DefinedName[];
}

/** How the workbook is right before something is put back. One request; more where rows of 台账 are to go back. */
export async function readState(
  session: Session,
  wanted: Wanted & { readonly sheetIds: readonly string[] },
): Promise<State> {
  const overview = queueOverview(session);
  const blocks = queueBlocks(session, wanted.values);
  const cells = queueCells(
    session,
    wanted.facts.filter((name) => !isLong(name)),
  );
  const long = queueLongCells(session, wanted.facts.filter(isLong));
  const contents = queueContents(session, wanted.sheetIds);
  const names = session.context.workbook.names.load('items/name,items/formula');
  await session.sync();
  return {
    ...overview(),
    blocks: blocks(),
    cells: new Map([...cells(), ...(await long())]),
    contents: contents(),
    allNames: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

const isLong = (name: string): boolean => parseBlockName(name)?.kind === 'ledger';

/** The workbook in short, and the body of one entry of the journal. One request. */
export async function readBody(
  session: Session,
  { sheetId, row, column, rows }: BodyPlace,
): Promise<{
  readonly overview: Omit<WorkbookContents, 'blocks'>;
  readonly chunks: readonly CellValue[];
}> {
  const overview = queueOverview(session);
  const sheet = session.context.workbook.worksheets.getItem(sheetId);
  const body = rangeOf(sheet, { row, column, rows, columns: 1 });
  body.load('values');
  await session.sync();
  const values = body.values as CellValue[][];
  return { overview: overview(), chunks: values.map(([chunk = '']) => chunk) };
}

export interface BodyPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** A sheet that is gone by then, or empty, is left out. */
function queueContents(
  { context }: Session,
  sheetIds: readonly string[],
): () => readonly SheetContents[] {
  const queued = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.untrack();
    sheet.load('name,visibility');
    used.load('rowIndex,columnIndex,values,formulas');
    return { id, sheet, used };
  });
  return () =>
    queued.flatMap(({ id, sheet, used }): SheetContents[] => {
      if (sheet.isNullObject) return [];
      const { name, visibility } = sheet;
      const place = { id, name, isVisible: visibility === 'Visible' };
      if (used.isNullObject) return [{ ...place, row: 0, column: 0, values: [], formulas: [] }];
      const { rowIndex: row, columnIndex: column } = used;
      const values = used.values as CellValue[][];
      return [{ ...place, row, column, values, formulas: used.formulas as CellValue[][] }];
    });
}
