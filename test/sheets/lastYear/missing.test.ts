import { WHOLE, type Column } from '../../../src/plan/column';
import { periodOf } from '../../../src/plan/period';
import { lastYearSheet } from '../../../src/sheets/lastYear/lastYearSheet';
import type { LayoutCell } from '../../../src/sheets/layout/layout';
import { freshBlock, periodGrid } from '../../../src/sheets/layout/tableGrid';
import { withComputed } from '../computed';
import { plan2017 } from '../plans';

describe('a total of the last year that lacks units', () => {
  const name = '上年同期';
  const block = freshBlock(plan2017, periodGrid(plan2017), name);
  const layout = lastYearSheet(plan2017, periodOf(2017, 9), name, { kind: 'typed' });
  const units = plan2017.districts.map(({ id }) => id);

  /** All of row 1, of row 2 not 启东, of row 7 the whole alone. */
  function typed(id: string, column: Column): number | null {
    if (id === '1') return column === WHOLE ? null : 100;
    if (id === '2') return column === WHOLE || column === 'qidong' ? null : 10;
    return id === '7' && column === WHOLE ? 21.5 : null;
  }

  it('says beside it how many, and nothing beside one that is whole or was typed', async () => {
    const cells = layout.cells.map((row): LayoutCell[] => [...row]);
    for (const [id, row] of block.rows) {
      for (const column of [...units, WHOLE]) {
        const value = typed(id, column);
        if (value !== null) cells[row]![block.columns.get(column)!] = value;
      }
    }
    await withComputed([{ ...layout, cells }], (results) => {
      const at = (id: string, beside = 0) =>
        results(name, block.rows.get(id)!, block.columns.get(WHOLE)! + beside);
      const said = ['1', '2', '4', '7'].map((id) => [at(id), at(id, 1)]);
      expect(said).toEqual([
        [900, ''],
        [80, 1],
        ['', ''],
        [21.5, ''],
      ]);
    });
  });
});
