import { readChosen, type CheckContents, type Wanted } from '../check/readForCheck';
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

export interface SummaryContents extends CheckContents {
  readonly places: ReadonlyMap<string, Place>;
}

/** Two requests: one for the names, one for what `choose` picks from them. What is not there is left out. */
export function readForSummary(
  session: Session,
  choose: (names: readonly string[]) => SummaryWanted,
): Promise<SummaryContents> {
  return readChosen(session, choose, {
    names: ({ places }) => places,
    queue: (wanted) => {
      const places = queuePlaces(session, wanted.places);
      return () => ({ places: places() });
    },
  });
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
