import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgersOf } from '../../../src/plan/ledgers';
import { writeBook } from '../../../src/files/write/writeBook';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { printPages } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { withComputed } from '../computed';
import { plan2017 } from '../plans';
import { drawFrom } from './draw';
import { evidenceBook } from './evidenceBook';
import { anyCleared, anyLines, anyLedgers, ledgerSheetOf } from './ledgersOf';

const OUTPUT = join(__dirname, '../../../test-output/evidence');

function kept(name: string, pages: readonly Uint8Array[]): void {
  mkdirSync(OUTPUT, { recursive: true });
  pages.forEach((page, at) => writeFileSync(join(OUTPUT, `${name}-${at + 1}.png`), page));
}

/** A page with what its formulas gave, so that it can be printed without the sheets they refer to. */
async function asComputed(page: SheetLayout, sheets: readonly SheetLayout[]): Promise<SheetLayout> {
  let cells = page.cells;
  await withComputed(sheets, (results) => {
    cells = page.cells.map((line, row) =>
      line.map((cell, column) => {
        if (cell === null || typeof cell === 'number' || 'text' in cell) return cell;
        const value = results(page.name, row, column);
        return typeof value === 'number' ? value : { text: String(value) };
      }),
    );
  });
  return { ...page, cells };
}

describeWith(['libreoffice', 'pdftoppm'], '佐证情况 as it is printed', () => {
  it('is one page of A4', async () => {
    const draw = drawFrom(4);
    const ledgers = anyLedgers(plan2017, 24, draw);
    const cleared = anyCleared(plan2017, 40, draw);
    const { book } = evidenceBook(plan2017, ledgers, draw, { cleared });
    const page = book.summary.find(({ name }) => name.startsWith('佐证'))!;
    const alone = await asComputed(page, [...book.summary, ...book.base]);
    const pages = await printPages(await writeBook([alone]), 110);
    kept('page', pages);
    expect(pages).toHaveLength(1);
  }, 300_000);

  it('has its ledgers as annexes: as wide as a page, titles on each', async () => {
    const ledger = ledgersOf(plan2017).find(({ id }) => id === 'first-patents')!;
    const lines = anyLines(plan2017, ledger, 80, drawFrom(6));
    const pages = await printPages(await writeBook([ledgerSheetOf(plan2017, ledger, lines)]), 80);
    kept('annex', pages);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(6);
  }, 300_000);
});
