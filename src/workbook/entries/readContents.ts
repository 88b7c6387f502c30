import type { CellValue } from '../../figures/types';
import { syncBlocks } from '../oversizedNames';
import { queueBlocks } from '../readWorkbook';
import { queueOverview, type WorkbookContents } from '../namedBlocks';
import type { Session } from '../run';

/** A block's cells as they can be written back: formulas apart from constants, and in which format. */
export interface ContentBlock {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface RestorableContents extends WorkbookContents {
  /** By name, for the wanted blocks whose contents were asked for. */
  readonly contents: ReadonlyMap<string, ContentBlock>;
}

/** Blocks by name, of some also what it takes to put their cells back. One request. */
export async function readContents(
  session: Session,
  wanted: readonly string[],
  withContents: readonly string[],
): Promise<RestorableContents> {
  const overview = queueOverview(session);
  const blocks = queueBlocks(session, wanted);
  const queued = withContents.map((name) => {
    const range = session.context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.untrack();
    range.load('formulas,numberFormat');
    return { name, range };
  });
  await syncBlocks(session, [...wanted, ...withContents]);
  const contents = new Map(
    queued
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range }) => [
        name,
        { formulas: range.formulas as CellValue[][], formats: range.numberFormat as string[][] },
      ]),
  );
  return { ...overview(), blocks: blocks(), contents };
}
