import { queueCells, type CheckReading, type Wanted } from '../check/readForCheck';
import { refuseAstray } from '../astray';
import { queueBlocks, queueOverview } from '../readWorkbook';
import type { Session } from '../run';

/** Where a named area stands by now. */
export interface Place {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 address without the sheet. */
  readonly address: string;
}

export interface SummaryWanted extends Wanted {
  /** Names of blocks of which it is enough to know whether and where they are. */
  readonly places: readonly string[];
}

export interface SummaryReading extends CheckReading {
  readonly places: ReadonlyMap<string, Place>;
}

/** Two requests: one for the names, one for what `choose` picks from them. What is not there is left out. */
export async function readForSummary(
  session: Session,
  choose: (names: readonly string[]) => SummaryWanted,
): Promise<SummaryReading> {
  const overview = queueOverview(session);
  await session.sync();
  const found = overview();
  const wanted = choose(found.names);
  refuseAstray(found.astray, [...wanted.values, ...wanted.facts, ...wanted.places]);
  const blocks = queueBlocks(session, wanted.values);
  const cells = queueCells(session, wanted.facts);
  const places = queuePlaces(session, wanted.places);
  await session.sync();
  return { ...found, blocks: blocks(), cells: cells(), places: places() };
}

function queuePlaces(
  { context }: Session,
  wanted: readonly string[],
): () => ReadonlyMap<string, Place> {
  const queued = wanted.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.untrack();
    range.load('address,worksheet/id,worksheet/name');
    return { name, range };
  });
  return () =>
    new Map(
      queued
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range: { address, worksheet } }) => [
          name,
          {
            sheetId: worksheet.id,
            sheetName: worksheet.name,
            address: address.slice(address.lastIndexOf('!') + 1),
          },
        ]),
    );
}
