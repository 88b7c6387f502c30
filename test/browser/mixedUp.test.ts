import { messagesFor } from '../../src/messages';
import { writeBook } from '../../src/files/write/writeBook';
import { periodOf } from '../../src/plan/period';
import { describeWith } from '../support/programs';
import { goodFigures } from '../files/submissions';
import { september, templateBytes, templateLayout } from '../files/templates';
import { dropFiles, type DroppedFile } from './support/drop';
import { cellOf, settled } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const messages = messagesFor('zh-CN');
const { gather, pane: text, files } = messages;
const ACTUAL = 'ipt_actual_2017_09';
const good = (district: string) => goodFigures(district);

/** 崇川 was sent 港闸's template, wrote its own name over the heading and filled it in. */
async function onAnotherTemplate(): Promise<DroppedFile> {
  const { layouts, properties, constants } = templateLayout('gangzha', good('chongchuan'));
  const [sheet, ...rest] = layouts;
  const cells = sheet!.cells.map((row, at) =>
    at === 1
      ? row.map((cell, column) => (column === 0 ? { text: '崇川　2017年1—9月（本年累计）' } : cell))
      : row,
  );
  const bytes = await writeBook([{ ...sheet!, cells }, ...rest], { properties, constants });
  return { name: '填报表.xlsx', bytes };
}

const fileOf = async (name: string, district: string, month = 9): Promise<DroppedFile> => ({
  name,
  bytes: await templateBytes(district, good(district), { period: periodOf(2017, month) }),
});

describeWith(['chromium'], 'files that were mixed up, through the pane in Chromium', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ today: '2017-10-09' });
    await press(text.plan.insert);
    await press(text.preview.confirm(3));
    await press(text.months.create(september));
    await press(text.preview.confirm(2));
    const pane = await workbench.pane();
    await pane.getByRole('status').getByText(text.result.title(2)).waitFor();
    await pane.getByRole('tab', { name: text.pages.gather }).click();
    await pane.getByLabel(gather.who).fill('王科');
  });
  afterAll(() => workbench.close());

  const press = async (name: string | RegExp): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).first().click();
  };
  const card = async (district: string) =>
    (await workbench.pane()).locator(`[data-district=${district}]`);
  const shown = async (measure: string, unit: string): Promise<string> => {
    await settled(workbench.page);
    return (await cellOf(workbench.page, ACTUAL, measure, unit)).text;
  };

  it('reads them: three are asked about, one is of another month', async () => {
    const dropped = await Promise.all([
      onAnotherTemplate(),
      fileOf('海安8月.xlsx', 'haian', 8),
      fileOf('如东.xlsx', 'rugao'),
      fileOf('通州_2017-08.xlsx', 'tongzhou'),
    ]);
    const pane = await workbench.pane();
    await dropFiles(pane, dropped);
    await pane
      .getByText(gather.summary({ accepted: 0, asks: 3, refused: 1, skipped: 0 }))
      .waitFor();
    const others = pane.getByRole('list', { name: gather.filesTitle });
    expect(await others.textContent()).toContain('海安8月.xlsx');
    await workbench.screenshot('mixed-up-1-verdicts');
  });

  it('shows the file and the unit together, and what does not agree', async () => {
    const gangzha = await card('gangzha');
    const asked = await gangzha.textContent();
    expect(asked).toContain('填报表.xlsx');
    expect(asked).toContain(files.questions.otherDistrict({ found: '崇川', marked: '港闸' }));
    const rugao = await (await card('rugao')).textContent();
    expect(rugao).toContain('如东.xlsx');
    expect(rugao).toContain(files.questions.namedForOther({ found: '如东', marked: '如皋' }));
    const tongzhou = await (await card('tongzhou')).textContent();
    expect(tongzhou).toContain(
      files.questions.namedForOtherMonth({ found: periodOf(2017, 8), marked: september }),
    );
    await gangzha.scrollIntoViewIfNeeded();
    await workbench.screenshot('mixed-up-2-questions');
  });

  it('writes nothing of what nobody has answered', async () => {
    const pane = await workbench.pane();
    await pane.getByText(gather.nothingTaken).waitFor();
    const names = await pane.getByRole('button').allTextContents();
    expect(names.filter((name) => /^写入 \d+ 个数/.test(name))).toEqual([]);
  });

  it('writes the one that was confirmed, and leaves the one that was not', async () => {
    const rugao = await card('rugao');
    await rugao.getByRole('button', { name: gather.preview.confirmAs('如皋') }).click();
    // What was asked stays to be read beside the answer.
    expect(await rugao.textContent()).toContain('如东.xlsx');
    await (await card('gangzha')).getByRole('button', { name: gather.preview.leave }).click();
    await (await card('tongzhou')).getByRole('button', { name: gather.preview.leave }).click();
    const count = Object.keys(good('rugao')).length;
    await press(gather.write(count, '完成 2017-09'));
    const pane = await workbench.pane();
    await pane
      .getByText(gather.summary({ accepted: 1, asks: 0, refused: 3, skipped: 0 }))
      .waitFor();
    await pane.getByText(gather.written(count)).first().waitFor();
    await workbench.screenshot('mixed-up-3-answered');
    expect(await shown('1', '如皋')).toBe(String(good('rugao')['1']));
    for (const unit of ['崇川', '港闸', '如东', '海安', '通州']) {
      expect([unit, await shown('1', unit)]).toEqual([unit, '']);
    }
    // A file that is not taken has not reported for anybody.
    await pane.getByText(gather.reporting.rate(1, 9)).first().waitFor();
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
