import fc from 'fast-check';
import { createActions } from '../../../src/actions';
import { gatherActions } from '../../../src/actions/gather';
import type { DistrictDraft, GatherContext, GatherDraft } from '../../../src/actions/gather/types';
import { restoreActions } from '../../../src/actions/restore';
import { cellRef } from '../../../src/sheets/layout/address';
import { deflated } from '../../../src/sheets/journal/deflate';
import { openSharedBook } from '../../support/book';
import { everything } from '../../scenarios/restore/workbook';
import { plan, september } from '../../files/templates';

jest.setTimeout(600_000);

const actions = createActions();
const ENTRIES = '完成 2017-09';
const by = { who: '', now: new Date(2017, 9, 9) };

/** Writes figures as gathering them would. */
async function write(context: GatherContext, figures: ReadonlyMap<string, number>): Promise<void> {
  const districts = plan.districts.flatMap(({ id: district }): DistrictDraft[] => {
    const changed = [...figures].flatMap(([key, after]) => {
      const [measure = '', of] = key.split(' ');
      const before = context.cells.get(key)?.value ?? '';
      return of === district ? [{ measure, before, after }] : [];
    });
    if (changed.length === 0) return [];
    const file = { name: 'x.xlsx', hash: district, contact: {}, submission: {} };
    const draft = {
      district,
      file,
      questions: [],
      taken: true,
      left: false,
      known: false,
      added: [],
      changed,
      retyped: [],
      unchanged: [],
      ledgers: [],
    };
    return [draft as unknown as DistrictDraft];
  });
  const draft = { files: [], districts, writes: figures.size, rows: 0, records: 1 } as GatherDraft;
  await gatherActions.writeGathering(context, draft, by);
}

async function set(context: GatherContext, contents: ReadonlyMap<string, unknown>): Promise<void> {
  await Excel.run(async (run) => {
    const sheet = run.workbook.worksheets.getItem(ENTRIES);
    for (const [key, content] of contents) {
      const cell = context.cells.get(key)!;
      sheet.getRange(cellRef(cell.row, cell.column)).values = [[content]];
    }
    await run.sync();
  });
}

describe('taking back a write', () => {
  let context: GatherContext;

  beforeAll(async () => {
    await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
    context = await gatherActions.readContext(september);
  });

  it('gives the workbook back as it was, whatever stood in the cells', async () => {
    const keys = [...context.cells.keys()];
    const key = fc.constantFrom(...keys);
    const content = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom('', '约300件', "'=1+1", "'007", '=1+2', '=SUM(1,2)', '/', true),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(key, content), { maxLength: 12 }),
        fc.array(fc.tuple(key, fc.nat(9_999)), { minLength: 1, maxLength: 12 }),
        async (contents, figures) => {
          await set(context, new Map(contents));
          const before = await everything();
          await write(await gatherActions.readContext(september), new Map(figures));
          const latest = (await restoreActions.list())[0]!;
          await restoreActions.restore(await restoreActions.preview(latest), by);
          expect(await everything()).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('reads what an earlier version kept in 「_快照」', async () => {
    await set(context, new Map([['1 haimen', 5500]]));
    await Excel.run(async (run) => {
      const sheet = run.workbook.worksheets.add('_快照');
      const text = deflated({
        id: '2017-09-30T01:30:12.000Z',
        period: '2017-09',
        way: 'corrected',
        who: '王科',
        cells: [['1', 'haimen', { value: 5400 }, { value: 5500 }]],
      });
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['0', text]];
      run.workbook.names.add('ipt_snapshots_2017', range);
      sheet.visibility = 'VeryHidden';
      await run.sync();
    });
    const former = (await restoreActions.list()).at(-1)!;
    expect(former.head).toMatchObject({ action: 'corrected', who: '王科' });
    const draft = await restoreActions.preview(former);
    expect(draft.cells).toMatchObject([{ row: '1', now: 5500, then: 5400, edited: false }]);
    await restoreActions.restore(draft, by);
    const { cells } = await gatherActions.readContext(september);
    expect(cells.get('1 haimen')!.value).toBe(5400);
    expect((await restoreActions.list()).at(-1)!.state).toBe('undone');
  });

  it('keeps no more than the journal has room for, and says so of one that is gone', async () => {
    const [oldest] = (await restoreActions.list()).filter(({ head }) => head.action === 'gathered');
    for (let index = 0; index < 45; index += 1) {
      const now = await gatherActions.readContext(september);
      const correction = { measure: '2', district: 'haimen', value: index + 1, why: '' };
      await gatherActions.correctFigure(now, correction, by);
    }
    const kept = (await restoreActions.list()).filter(({ source }) => 'sheetId' in source);
    expect(kept).toHaveLength(40);
    await expect(restoreActions.preview(oldest!)).rejects.toMatchObject({
      failure: { code: 'recordGone' },
    });
    const latest = await restoreActions.preview(kept[0]!);
    expect(latest.cells).toMatchObject([{ row: '2', now: 45, then: 44 }]);
  });
});
