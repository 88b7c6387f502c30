import { cellValue, rawCell } from '../../../../src/host/engine/cells';
import type { Engine } from '../../../../src/host/engine/engine';
import type { BookDescription } from './description';
import { resultsBy, type Results } from './results';
import { snapshotOf } from './snapshot';

/** What the host's engine computes in a described workbook. */
export async function resultsOfHost(engine: Engine, book: BookDescription): Promise<Results> {
  engine.load(snapshotOf(book));
  await engine.calculate();
  return resultsBy(book, (name, row, column) => {
    const sheet = engine.sheet(name);
    return sheet === null ? '' : cellValue(rawCell(sheet, row, column));
  });
}
