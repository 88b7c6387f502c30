import { cellKey } from '../../src/plan/cellKey';
import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { editsFor } from '../../src/actions/check/edits';
import type { CheckedPeriod, SheetChange } from '../../src/actions/check/types';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES, type GatherDraft } from '../../src/actions/gather/types';
import { summaryActions } from '../../src/actions/summary';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { writeBook } from '../../src/files/write/writeBook';
import { periodOf } from '../../src/plan/period';
import { WHOLE } from '../../src/plan/column';
import { cellRef } from '../../src/sheets/layout/address';
import { completionGrid, freshBlock } from '../../src/sheets/layout/tableGrid';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { columnOf } from '../../src/sheets/template/grid';
import { templateRowOf } from '../../src/sheets/template/measureRow';
import { wantsSomething } from '../../src/year/open';
import { spawnInThread } from '../files/gather/nodeWorker';
import { templateLayout } from '../files/templates';
import { dueIn } from '../sheets/plans';
import { shares as plan } from '../sheets/shares';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { readSheet, sheetNames } from './cells';
import { wholeChoice } from './summary/year';

jest.setTimeout(600_000);

const september = periodOf(2021, 9);
const [ENTRIES, DONE] = ['完成 2021-09', '完成率 2021-09'] as const;
const actions = createActions();
const checks = createCheckActions(() => new Date(2021, 9, 10));
const by = { who: '王科', now: new Date(2021, 9, 8) };

/** Closed, accepted, damages, firms and complaints of each unit. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  east: { '2': 140, '3': 150, '4': 80, '6': 48, '8': 1 },
  west: { '2': 200, '3': 230, '4': 110.5, '6': 68, '8': 1 },
  south: { '2': 135, '3': 150, '4': 70, '6': 57, '8': 0 },
  park: { '4': 40, '6': 19, '8': 0 },
};

/** A unit's file; what somebody typed over 结案率, if anybody did. */
async function fileOf(unit: string, rate?: number) {
  const book = templateLayout(unit, FIGURES[unit]!, { plan, period: september });
  const [row, column] = [templateRowOf(plan, '1'), columnOf('current')];
  const layouts = book.layouts.map((layout, index) => {
    if (index > 0 || rate === undefined) return layout;
    const cells = layout.cells.map((line) => [...line]);
    cells[row]![column] = rate;
    return { ...layout, cells };
  });
  const { properties, constants } = book;
  const content = await writeBook(layouts, { properties, constants });
  const bytes = () => Promise.resolve(content.slice());
  return { name: `${unit}.xlsx`, size: content.length, bytes };
}

describe('结案率 is 结案数 ÷ 受理数: nobody types it', () => {
  let book: OpenWorkbook;
  let draft: GatherDraft;
  let last: CheckedPeriod;

  const entry = (id: string, unit: string): string => {
    const block = periodBlock(plan, ENTRIES);
    return cellRef(block.rows.get(id)!, block.columns.get(unit)!);
  };
  const done = (id: string, unit: string): string => {
    const block = freshBlock(plan, completionGrid(plan), DONE);
    return cellRef(block.rows.get(id)!, block.columns.get(unit)!);
  };
  /** 检查 stands behind the whole. */
  const verdict = (id: string): string => {
    const block = periodBlock(plan, ENTRIES);
    return cellRef(block.rows.get(id)!, block.columns.get(WHOLE)! + 1);
  };
  const read = async (sheet: string, ...cells: string[]): Promise<unknown[]> => {
    const { values, row, column } = await readSheet(sheet);
    return cells.map((cell) => {
      const [, letter = 'A', line = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      return values[Number(line) - 1 - row]?.[letter.charCodeAt(0) - 65 - column];
    });
  };
  const write = (cell: string, content: string | number): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ENTRIES);
      sheet.getRange(cell).formulas = [[content]];
      await context.sync();
    });

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
  });

  it('a fresh period waits for the two rows alone', async () => {
    const { periods } = await actions.readStatus();
    expect(periods).toMatchObject([{ filled: 0, due: dueIn(plan) }]);
    expect(dueIn(plan)).toBe(18);
    expect(
      await read(ENTRIES, entry('1', 'east'), entry('1', 'park'), entry('1', WHOLE), verdict('1')),
    ).toEqual(['', '/', '', '自动']);
  });

  it('files are taken by the two rows, and one typed over is told', async () => {
    const files = await Promise.all([
      ...['east', 'south', 'park'].map((unit) => fileOf(unit)),
      fileOf('west', 95),
    ]);
    const readings = await gatherFiles(files, plan, { spawn: spawnInThread, workers: 1 });
    const context = await gatherActions.readContext(september);
    expect(context.cells.has(cellKey('1', 'east'))).toBe(false);
    const first = draftGathering(context, readings, NO_CHOICES);
    const west = first.districts.find(({ district }) => district === 'west')!;
    expect(west.findings.filter(wantsSomething)).toMatchObject([
      { rule: 'overtyped', measure: '1', facts: { found: '95', computed: 86.96 } },
    ]);
    expect(west).toMatchObject({ questions: [{ code: 'faults', count: 1 }], taken: false });
    const confirmed = { ...NO_CHOICES, confirmed: [west.file!.hash] };
    draft = draftGathering(context, readings, confirmed);
    const findings = draft.districts.flatMap((each) => each.findings);
    expect(findings.filter(wantsSomething)).toHaveLength(1);
    const { result, requests } = await counted('gather', book.host, () =>
      gatherActions.writeGathering(context, draft, by),
    );
    expect(result).toMatchObject({ kind: 'written', cells: dueIn(plan) });
    expect(requests).toBeLessThanOrEqual(3);
  });

  it('the formulas give the shares, and the whole’s is of the whole’s two figures', async () => {
    const of = (id: string) => [...Object.keys(FIGURES), WHOLE].map((unit) => entry(id, unit));
    expect(await read(ENTRIES, ...of('1'))).toEqual([93.33, 86.96, 90, '/', 89.62]);
    expect(await read(ENTRIES, ...of('5'))).toEqual([1.7, 1.6, '/', 2.1, 1.6]);
    expect(await read(ENTRIES, ...of('7'))).toEqual([21, 15, 0, 0, 10]);
    expect(await read(DONE, done('1', 'east'), done('1', 'west'), done('1', WHOLE))).toEqual([
      1.037, 0.966, 0.995,
    ]);
    const { periods } = await actions.readStatus();
    expect(periods).toMatchObject([{ filled: 18, due: 18 }]);
  });

  it('a correction of a side moves the share along', async () => {
    const context = await gatherActions.readContext(september);
    const correction = { measure: '2', district: 'west', value: 207, why: '漏报7件' } as const;
    await gatherActions.correctFigure(context, correction, by);
    expect(await read(ENTRIES, entry('1', 'west'), entry('1', WHOLE))).toEqual([90, 90.94]);
  });

  it('a check has nothing to say of it, nor anything to write there', async () => {
    last = await checks.check(september);
    expect(last.findings.filter(({ finding }) => wantsSomething(finding))).toEqual([]);
    expect(editsFor(last, last.findings).edits.map(({ measure }) => measure)).not.toContain('1');
  });

  it('an entry typed while somebody watches brings the share along', async () => {
    const changes: SheetChange[] = [];
    const stop = await checks.watch((change) => changes.push(change));
    await book.host.typeInto(ENTRIES, entry('2', 'south'), '151');
    await book.host.idle();
    const next = await checks.recheck(last, changes.splice(0));
    // Of 150: no formula was typed over, though its cell holds another figure than before.
    expect(next!.findings.map(({ finding }) => [finding.rule, finding.measure])).toEqual(
      expect.arrayContaining([
        ['outOfRange', '1'],
        ['relation', '2'],
      ]),
    );
    expect(next!.findings.map(({ finding }) => finding.rule)).not.toContain('overtyped');
    await book.host.typeInto(ENTRIES, entry('2', 'south'), '135');
    await book.host.idle();
    last = (await checks.recheck(next!, changes.splice(0)))!;
    expect(last.findings.filter(({ finding }) => finding.severity === 'error')).toEqual([]);
    await stop();
  });

  it('typed over, the sheet itself, the check and the summary say so, and the whole is right', async () => {
    const { formulas, row, column } = await readSheet(ENTRIES);
    const formula = formulas[periodBlock(plan, ENTRIES).rows.get('1')! - row]![3 - column];
    await write(entry('1', 'east'), 99);
    expect(
      await read(ENTRIES, entry('1', 'east'), entry('1', WHOLE), verdict('1'), verdict('2')),
    ).toEqual([99, 90.94, '有误', '齐全']);
    expect(await read(DONE, done('1', 'east'), done('1', WHOLE))).toEqual(['有误', 1.01]);
    const { findings } = await checks.check(september);
    expect(findings.find(({ finding }) => finding.rule === 'overtyped')).toMatchObject({
      finding: { district: 'east', severity: 'error', facts: { found: '99', computed: 93.33 } },
      cell: { address: entry('1', 'east') },
      suggestion: null,
      canExplain: false,
    });
    const { figures, openFindings } = await summaryActions.readView(september);
    expect(figures.figure('1', 'east').status).toBe('unknown');
    expect(figures.figure('1', WHOLE).actual).toEqual({ kind: 'number', value: 90.94 });
    expect(openFindings).toBe(1);

    // Emptied, it is no report either.
    await write(entry('1', 'east'), '');
    expect(await read(ENTRIES, verdict('1'))).toEqual(['有误']);
    await write(entry('1', 'east'), String(formula));
    expect(await read(ENTRIES, entry('1', 'east'), verdict('1'))).toEqual([93.33, '自动']);
    expect((await summaryActions.readView(september)).openFindings).toBe(0);
  });

  it('is summed up with the others', async () => {
    const { written } = await summaryActions.createSummary(september, wholeChoice(plan), 'refuse');
    expect(written.length).toBeGreaterThan(plan.districts.length);
    const { figures, ranking } = await summaryActions.readView(september);
    expect(figures.figure('1', WHOLE)).toMatchObject({ status: 'met' });
    expect(ranking.order).toHaveLength(plan.districts.length);
    for (const name of await sheetNames()) {
      const { values } = await readSheet(name);
      // One body target alone has its figure in the table: a truth value of its state is no count.
      const odd = values.flat().filter((cell) => /^#|TRUE|FALSE/.test(String(cell)));
      expect([name, odd]).toEqual([name, []]);
    }
  });
});
