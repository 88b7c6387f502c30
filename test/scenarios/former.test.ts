import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { restoreActions } from '../../src/actions/restore';
import { summaryActions } from '../../src/actions/summary';
import { templateActions } from '../../src/actions/templates';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { readWorkbook } from '../../src/host/xlsx';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { previousFigures } from '../../src/year/previous';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { planAsItWas } from '../plan/former/asItWas';
import { openSharedBook } from '../support/book';
import { readSheet, sheetNames, type Grid } from './cells';
import { figureAt, headingsOf } from './check/block';
import told from './former/told.json';

jest.setTimeout(600_000);

const actions = createActions();
const checks = createCheckActions(() => new Date(2017, 9, 10));
const september = periodOf(2017, 9);
const october = periodOf(2017, 10);
const by = { who: '李工', now: new Date(2017, 9, 12) };
const ENTRIES = '完成 2017-09';

/**
 * `former/` was written by the last version whose plans were of the format `ip-target-plan/1`: a workbook with two
 * months gathered, 如东 missing in the second, populations, an adjusted target, a corrected figure, an answer, a list of
 * findings and a summary; 如东's own file; and what that version said of the workbook.
 */
const stored = (name: string): Uint8Array => readFileSync(join(__dirname, 'former', name));

const at = (grid: Grid, id: string, district: string): unknown =>
  figureAt(grid, headingsOf(grid), id, district);

async function takeBack(action: string): Promise<void> {
  const entry = (await restoreActions.list()).find(
    ({ head, state }) => head.action === action && state === 'open',
  );
  const draft = await restoreActions.preview(entry!);
  expect([action, draft.obstacles]).toEqual([action, []]);
  expect(await restoreActions.restore(draft, by)).toMatchObject({ kind: 'restored' });
}

describe('a workbook of the former version goes on', () => {
  let before: readonly string[];
  let plan: Plan;

  beforeAll(async () => {
    const book = await openSharedBook({
      snapshot: await readWorkbook(stored('workbook.xlsx'), '2017.xlsx'),
    });
    await book.engine.calculate();
    before = await sheetNames();
  });

  it('is what it was: its plan, its months, what is on record', async () => {
    expect(String((await readSheet('_计划')).values)).toContain('ip-target-plan/1');
    const status = await actions.readStatus();
    plan = status.plan!;
    expect(plan).toEqual(planAsItWas);
    expect(status.periods).toMatchObject(told.periods);
    expect((await restoreActions.list()).map(({ head, state }) => [head.action, state])).toEqual(
      told.restorable,
    );
  });

  it('is judged as it was, and what was settled is settled', async () => {
    const { findings } = await checks.check(september);
    expect(findings.map(({ finding }) => finding)).toEqual(told.findings);
    expect((await summaryActions.readView(september)).openFindings).toBe(told.openFindings);
  });

  it('takes a file that the former version made', async () => {
    const bytes = stored('rudong.xlsx');
    const file = { name: '如东_2017-09_填报.xlsx', size: bytes.length };
    const readings = await gatherFiles([{ ...file, bytes: async () => bytes.slice() }], plan, {
      spawn: spawnInThread,
      workers: 1,
    });
    const shown = await gatherActions.readContext(september);
    const draft = draftGathering(shown, readings, NO_CHOICES);
    expect(draft.files).toMatchObject([{ kind: 'accepted' }]);
    await gatherActions.writeGathering(shown, draft, by);
    const entries = await readSheet(ENTRIES);
    for (const [measure, figure] of Object.entries(goodFigures('rudong'))) {
      expect([measure, at(entries, measure, '如东')]).toEqual([measure, figure]);
    }
    expect(at(entries, '1', '海门')).toBe(5587);
  });

  it('gets another month, which goes on from the last', async () => {
    await actions.createPeriod(october, 'refuse');
    const { year } = await templateActions.orderTemplates(october, null);
    expect(previousFigures(year, 'haimen', october).get('1')).toBe(5587);
    expect(previousFigures(year, 'rudong', october).get('2')).toBe(goodFigures('rudong')['2']);
  });

  it('is summed up again beside the former summary, by the adjusted target as well', async () => {
    const choice = { pages: ['charts', 'tasks'], districts: ['haimen'] } as const;
    const { written } = await summaryActions.createSummary(september, choice, 'numberedCopy');
    expect(written.map(({ link }) => link.sheetName)).toContain('汇总 2017-09 (2)');
    const [former, today] = await Promise.all(
      ['评分 2017-09', '评分 2017-09 (2)'].map(async (name) => (await readSheet(name)).values),
    );
    // The former edition had another word for “/”, ranked whoever had reported anything, and called all that it counted 项.
    const reworded = JSON.stringify(former)
      .replaceAll('不下达目标（“/”）', '不适用（“/”）')
      .replace('全部未报的', '全部未报和部分报送（已填不到应填的一半）的')
      .replace('未报、有误的指标按0计', '未报、部分未报、有误的指标按0计')
      .replaceAll('填（项）', '填（计量项）')
      .replaceAll('（项）', '（指标）')
      .replace(
        '复合指标按两项中较低的一项计。',
        '应达进度为各项指标应达到的完成率以同样权重的加权平均：累计指标为序时进度，其余为100%。复合指标按两项中较低的一项计。指标按表内序号计数，计量项为需填报的数据，复合指标有两个计量项。',
      );
    // Nor did it say what words mean, count 部分未报 by itself, or know 应达进度, which has a column at the end.
    const added = ['部分未报（指标）', '应达进度'];
    const known = today!
      .filter(
        ([first, second]) => !/^“有误”/.test(String(first)) && !added.includes(String(second)),
      )
      .map((row) => row.slice(0, former![0]!.length));
    expect(today).toHaveLength(known.length + 3);
    expect(known).toEqual(JSON.parse(reworded));
    const adjusted = await readSheet('完成率（调整后）2017-09');
    expect(at(adjusted, '1', '海门')).toBe(1.015);
  });

  it('gives back, write by write, what either version wrote', async () => {
    for (const action of ['summary', 'period', 'gathered', 'summary', 'findings']) {
      await takeBack(action);
    }
    const entries = await readSheet(ENTRIES);
    expect(at(entries, '2', '如东')).toBe('');
    expect(at(entries, '1', '海门')).toBe(5587);
    await takeBack('corrected');
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(goodFigures('haimen')['1']);
    const summary = /^(汇总|图表|评分|趋势|测算|海门|问题清单|完成率（调整后）)/;
    expect(await sheetNames()).toEqual(before.filter((name) => !summary.test(name)));
    expect((await readSheet('Sheet1')).values).toEqual([['自己的笔记']]);
  });
});
