import { readSuperiorFile } from '../../src/files/fill/superiorFile';
import { messagesFor } from '../../src/messages';
import type { Plan } from '../../src/plan/types';
import { goodFigures } from '../files/submissions';
import { plan, september, templateBytes } from '../files/templates';
import { dueIn } from '../sheets/plans';
import { describeWith } from '../support/programs';
import { addAxe, violations } from './a11y/axe';
import { fileChooser } from './support/chooser';
import { bytesOf } from './support/download';
import { dropFiles } from './support/drop';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const { gather, superior, pane: text } = messagesFor('zh-CN');
const NAME = '南通_2017-09_填报.xlsx';

/** The table of a province in which the city is one of the units. */
const province: Plan = {
  ...plan,
  id: 'jiangsu-2017',
  districts: plan.districts.map((each) =>
    each.id === 'haimen' ? { ...each, name: '南通' } : each,
  ),
};

describeWith(['chromium'], 'a template of the superior office is filled in, in Chromium', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await press(text.plan.insert);
    await press(text.preview.confirm(3));
    const pane = await workbench.pane();
    await pane.getByRole('radio', { name: text.months.month(9), exact: true }).check();
    await press(text.months.create(september));
    await press(text.preview.confirm(2));
    await pane.getByRole('status').getByText(text.result.title(2)).waitFor();
    await pane.getByRole('tab', { name: text.pages.gather }).click();
    const files = plan.districts.map(async ({ id, name }) => ({
      name: `${name}_2017-09_填报.xlsx`,
      bytes: await templateBytes(id, goodFigures(id)),
    }));
    await dropFiles(pane, await Promise.all(files));
    await press(gather.write(dueIn(plan), '完成 2017-09'));
    await pane
      .getByText(gather.written(dueIn(plan)))
      .first()
      .waitFor();
  });
  afterAll(() => workbench?.close());

  async function press(name: string): Promise<void> {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).click();
  }

  it('with the totals of what was gathered, read and filled in by a worker', async () => {
    const pane = await workbench.pane();
    await pane.getByText(superior.title).click();
    const chooser = await fileChooser(workbench.page, () => press(superior.choose));
    const buffer = Buffer.from(await templateBytes('haimen', {}, { plan: province }));
    await chooser.setFiles({ name: NAME, mimeType: 'application/octet-stream', buffer });
    await pane.locator('[data-row="7"]').getByText(superior.unknown.missingPopulation).waitFor();
    await addAxe(pane);
    expect(await violations(pane)).toEqual([]);
    await pane.locator('[data-row="7"]').scrollIntoViewIfNeeded();
    await workbench.screenshot('superior');
    const download = workbench.page.waitForEvent('download');
    await press(superior.save(26));
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(NAME);
    const outcome = readSuperiorFile(new Uint8Array(await bytesOf(saved)));
    if (outcome.kind !== 'template') throw new Error(outcome.kind);
    const current = Object.fromEntries(outcome.template.rows.map((row) => [row.id, row.current]));
    const total = plan.districts.reduce((sum, { id }) => sum + goodFigures(id)['1']!, 0);
    expect([current['1'], current['7']]).toEqual([String(total), '']);
    await pane.getByText(superior.saved(NAME, 26)).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
