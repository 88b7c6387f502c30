import fc from 'fast-check';
import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';
import type { SheetKind } from '../../../src/sheets/kinds';
import { listSheet } from '../../../src/sheets/list/listSheet';
import { namesOf } from '../../../src/sheets/blocks/names';
import { find } from '../../../src/tables/find';
import { append } from '../../../src/tables/layOut';
import { readRows } from '../../../src/tables/read';
import { applyLayouts } from '../../../src/workbook/applyLayouts';
import type { Block } from '../../../src/workbook/block';
import { writeEntries } from '../../../src/workbook/entries/writeEntries';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { inWorkbook } from '../../../src/workbook/run';
import { valuesOf } from '../../tables/valuesOf';
import { aVisit, visits, type Visit } from '../../tables/visits';

/** The one line in the registry that the list takes beside its schema. */
const registry = { visits: { scope: 'year', grows: true } } as const satisfies Record<
  string,
  SheetKind
>;
const { names, parse } = namesOf(registry);
const block = names.visits(2017);
const sheet = (rows: readonly Visit[]) => listSheet(visits, rows, { name: '走访记录', block });

describe('a list that the product does not have, from its schema and its line in the registry', () => {
  it('has a name that is read back', () => {
    expect(block).toBe('ipt_visits_2017');
    expect(parse('IPT_VISITS_2017_2')).toEqual({ kind: 'visits', year: 2017, copy: 2 });
    expect(parse('ipt_target_2017')).toBeNull();
  });

  it('is laid out: heading, titles, lines, all of it printed and the titles on every page', () => {
    const [first] = fc.sample(aVisit, { numRuns: 1, seed: 1 }) as [Visit];
    const { cells, merges, names: marked, print, columnWidths } = sheet([first, first]);
    expect(cells.slice(0, 2).map(([line]) => line)).toEqual([
      { text: '走访记录' },
      { text: '一次走访一行' },
    ]);
    expect(merges).toHaveLength(2);
    expect(marked).toEqual([{ name: block, area: { row: 2, column: 0, rows: 3, columns: 5 } }]);
    expect(print?.printArea).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
    expect(print?.titleRows).toEqual({ first: 2, last: 2 });
    expect(columnWidths).toEqual([36, 60, 120, 40, 50]);
  });

  it('gives back whatever is laid out', () => {
    fc.assert(
      fc.property(fc.array(aVisit), (rows) => {
        const { cells, names: marked } = sheet(rows);
        const list = cells.slice(marked[0]?.area.row);
        expect(readRows(visits, valuesOf(list))).toEqual(rows);
      }),
    );
  });

  describe('in a workbook', () => {
    let book: OpenWorkbook;
    beforeAll(async () => {
      book = await openWorkbook();
    });
    afterAll(async () => {
      await book.host.idle();
      book.dispose();
    });

    const held = (): Promise<Block> =>
      inWorkbook({}, async (session) => {
        const found = (await readWorkbook(session, [block])).blocks.get(block);
        if (found === undefined) throw new Error('the list is gone');
        return found;
      });

    it('is found, read and appended to after people worked on it', async () => {
      const [first, second, third] = fc.sample(aVisit, { numRuns: 3, seed: 7 }) as [
        Visit,
        Visit,
        Visit,
      ];
      await inWorkbook({}, (session) => applyLayouts(session, [sheet([first, second])]));
      await book.host.insertRows('走访记录', 0, 1);
      await book.host.insertColumns('走访记录', 2, 1);
      const there = await held();
      const { row, column, sheetId, sheetName, values } = there;
      expect(find(visits, values).columns.get('whom')).toBe(3);
      expect(readRows(visits, values)).toEqual([first, second]);
      await inWorkbook({}, (session) =>
        writeEntries(session, {
          ...{ sheetId, sheetName, journal: null, cells: [], added: [], staleNames: [] },
          lists: [
            {
              ...{ name: block, sheetId, sheetName, lastRow: row + values.length - 1 },
              area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
              ...append(visits, values, [third]),
              printed: null,
              filter: null,
            },
          ],
        }),
      );
      expect(readRows(visits, (await held()).values)).toEqual([first, second, third]);
    });
  });
});
