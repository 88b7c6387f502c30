import fc from 'fast-check';
import { createHeadlessEngine } from '../../../../src/host/engine/headless';
import type { Engine } from '../../../../src/host/engine/engine';
import { describeWith } from '../../../support/programs';
import { bookWithoutTruths } from './arbitraries';
import { KNOWN, same } from './differences';
import { resultsOfHost } from './host';
import { resultsOfLibreOffice } from './libreoffice';
import { reachIn } from './reach';
import { formulaCells, type Results } from './results';

/** Some 1,600 formulas; the same ones in every run, so that a failure can be found again. */
const books = fc.sample(bookWithoutTruths, { seed: 2017, numRuns: 60 });

describeWith(['libreoffice'], 'formulas of random workbooks', () => {
  let engine: Engine;
  let theirs: readonly Results[];
  beforeAll(async () => {
    engine = createHeadlessEngine();
    theirs = await resultsOfLibreOffice(books);
  }, 300_000);
  afterAll(() => engine.dispose());

  it('are computed by LibreOffice, and mostly to something', () => {
    const results = theirs.flatMap((ofBook) =>
      [...ofBook.values()].flatMap((one) => Object.values(one)),
    );
    const figures = results.filter((result) => typeof result !== 'string' || !/^#/.test(result));
    expect(results.length).toBeGreaterThan(1_000);
    expect(figures.length / results.length).toBeGreaterThan(0.6);
  });

  it('have the results that LibreOffice has, but where Excel is known to differ', async () => {
    const explained = new Map<string, number>();
    const unexplained: string[] = [];
    for (const [index, book] of books.entries()) {
      const ours = await resultsOfHost(engine, book);
      const reachOf = reachIn(book);
      for (const cell of formulaCells(book)) {
        const { sheet, address, formula } = cell;
        const host = ours.get(sheet)?.[address] ?? '';
        const libreOffice = theirs[index]?.get(sheet)?.[address] ?? '';
        if (same(host, libreOffice)) continue;
        const reach = reachOf(cell);
        const known = KNOWN.find(({ explains }) => explains({ host, libreOffice, reach }));
        if (known !== undefined)
          explained.set(known.reason, (explained.get(known.reason) ?? 0) + 1);
        else {
          const [shown, expected] = [JSON.stringify(host), JSON.stringify(libreOffice)];
          unexplained.push(
            `book ${index}, ${sheet}!${address}: ${formula} is ${shown}, not ${expected}`,
          );
        }
      }
    }
    console.log([...explained].map(([reason, count]) => `${count} × ${reason}`).join('\n'));
    expect(unexplained).toEqual([]);
  }, 300_000);
});
