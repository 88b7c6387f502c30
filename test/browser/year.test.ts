import { isCumulative } from '../../src/plan/kinds';
import { calculatedFile } from '../bench/host/calculatedFile';
import { workYear } from '../bench/host/year';
import { goodFigures } from '../files/submissions';
import { plan, september, templateBytes } from '../files/templates';
import { createHeadlessEngine } from '../../src/host/engine/headless';
import { messagesFor } from '../../src/messages';
import { measuresOf } from '../../src/plan/measures';
import { monthsElapsed, periodOf } from '../../src/plan/period';
import type { Contents, FilledPeriod } from '../sheets/summary/scenario';
import { describeWith } from '../support/programs';
import { dropFiles } from './support/drop';
import { cellOf, settled } from './support/grid';
import { taskWatch, type TaskWatch } from './support/longTasks';
import { openWorkbench, type OpenWorkbench } from './support/workbench';
import { dueIn } from '../sheets/plans';

/** Long enough for the slowest machine; how long it takes is told, not judged. */
const PATIENCE = 600_000;
jest.setTimeout(PATIENCE);

const texts = messagesFor('zh-CN');
const { gather, pane: text, summary } = texts;
const ACTUAL = 'ipt_actual_2017_09';

/** Figures that grow to those of September, which are still to come. */
function periodOfYear(month: number): FilledPeriod {
  const period = periodOf(plan.year, month);
  const contents: Contents = Object.fromEntries(
    measuresOf(plan).map((measure) => [
      measure.id,
      Object.fromEntries(
        plan.districts.map(({ id }) => {
          const figure = goodFigures(id)[measure.id];
          if (figure === undefined) return [id, '/'];
          if (period === september) return [id, null];
          const grows = isCumulative(measure);
          return [id, grows ? Math.floor((figure * monthsElapsed(period)) / 9) : figure];
        }),
      ),
    ]),
  );
  return { period, contents };
}

/** Six periods, the last one without figures; the summary of the one before. */
async function savedYear(): Promise<Uint8Array> {
  const engine = createHeadlessEngine();
  try {
    const periods = [4, 5, 6, 7, 8, 9].map(periodOfYear);
    return await calculatedFile(engine, '2017', workYear({ plan, periods, summed: 5 }));
  } finally {
    engine.dispose();
  }
}

describeWith(['chromium'], 'a working year in Chromium', () => {
  let workbench: OpenWorkbench;
  let watch: TaskWatch;
  beforeAll(async () => {
    const bytes = await savedYear();
    workbench = await openWorkbench({ everyFrame: true });
    workbench.page.context().setDefaultTimeout(PATIENCE);
    watch = await taskWatch(workbench.page);
    await watch.phase('open', 5_000, async () => {
      await workbench.openFile('2017.xlsx', bytes);
      // The pane is loaded anew with the workbook.
      await workbench.page.waitForFunction(() => document.title === '2017 · 工作台');
      const pane = await workbench.pane();
      await pane.getByRole('tab', { name: text.pages.gather }).waitFor();
      await settled(workbench.page);
    });
  });
  afterAll(async () => {
    console.log(watch.table());
    await workbench.close();
  });

  const total = (measure: string): number =>
    plan.districts.reduce((sum, { id }) => sum + (goodFigures(id)[measure] ?? 0), 0);

  it('has been opened with its figures', async () => {
    const { page } = workbench;
    const august = await cellOf(page, 'ipt_actual_2017_08', '1', '合计');
    const entered = plan.districts.map(({ id }) =>
      Math.floor(((goodFigures(id)['1'] ?? 0) * 8) / 9),
    );
    expect(Number(august.text)).toBe(entered.reduce((sum, figure) => sum + figure, 0));
    expect((await cellOf(page, ACTUAL, '1', '合计')).text).toBe('');
  });

  it('takes the figures of nine districts', async () => {
    const files = await Promise.all(
      plan.districts.map(async ({ id, name }) => ({
        name: `${name}_2017-09_填报.xlsx`,
        bytes: await templateBytes(id, goodFigures(id)),
      })),
    );
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.gather }).click();
    await pane.getByLabel(gather.who).fill('王科');
    await dropFiles(pane, files);
    const write = pane.getByRole('button', {
      name: gather.write(dueIn(plan), '完成 2017-09'),
      exact: true,
    });
    await write.waitFor();
    await watch.phase('gather: write', 3_000, async () => {
      await write.click();
      await pane
        .getByText(gather.written(dueIn(plan)))
        .first()
        .waitFor();
      await settled(workbench.page);
    });
    for (const measure of ['1', '14b']) {
      for (const { id, name } of plan.districts) {
        const { text: shown } = await cellOf(workbench.page, ACTUAL, measure, name);
        const figure = goodFigures(id)[measure];
        const read = figure === undefined ? shown : Number(shown);
        expect([name, measure, read]).toEqual([name, measure, figure ?? '/']);
      }
    }
    const sum = await cellOf(workbench.page, ACTUAL, '1', '合计');
    expect(Number(sum.text)).toBe(total('1'));
  });

  it('is summed up on eighteen sheets', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.summary }).click();
    await pane.getByRole('grid').waitFor();
    await pane.getByRole('button', { name: summary.write.prepare }).click();
    const confirm = pane.getByRole('button', { name: text.preview.confirm(18) });
    await confirm.waitFor();
    await watch.phase('summary', 3_000, async () => {
      await confirm.click();
      await pane.getByText(text.result.title(18)).first().waitFor();
      await settled(workbench.page);
    });
    const values = await workbench.page.evaluate(() =>
      window
        .workbench!.engine.facade.getActiveWorkbook()!
        .getSheetByName('汇总 2017-09')!
        .getDataRange()
        .getValues(),
    );
    const [number, , , actual] = values.find(([first]) => String(first ?? '') === '1') ?? [];
    expect([number, Number(actual)]).toEqual([1, total('1')]);
  });

  it('without a complaint', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
