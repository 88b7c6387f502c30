import { writeWorkbook } from '../../../../src/host/xlsx';
import { recalculatedAll } from '../../../support/recalculated';
import type { BookDescription } from './description';
import { resultsBy, type Results } from './results';
import { snapshotOf } from './snapshot';

/** What LibreOffice computes in each of the workbooks; it is started once for all of them. */
export async function resultsOfLibreOffice(books: readonly BookDescription[]): Promise<Results[]> {
  const files = await Promise.all(
    books.map((book) => writeWorkbook(snapshotOf(book), { dropCachedResults: true })),
  );
  const grids = await recalculatedAll(files);
  return books.map((book, index) =>
    resultsBy(book, (sheet, row, column) => grids[index]?.get(sheet)?.[row]?.[column] ?? ''),
  );
}
