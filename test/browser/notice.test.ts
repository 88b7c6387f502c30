import { strToU8, unzipSync } from 'fflate';
import { messagesFor } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { sheetNames } from '../../src/sheets/labels';
import { filled, type Figures } from '../files/filled';
import { docx, paragraphs } from '../files/notice/docx';
import { summaryNames } from '../../src/sheets/summary/labels';
import { describeWith } from '../support/programs';
import { addAxe, violations } from './a11y/axe';
import { bytesOf } from './support/download';
import { dropFiles } from './support/drop';
import { cellOf, eventually, goTo, openSheet, settled, shownIn, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const { pane: words, notice, revision, gather, summary } = messagesFor('zh-CN');
const text = notice.page;
const september = periodOf(2019, 9);
const ENTRIES = sheetNames.period(september);

/**
 * A district's table for its towns, as Word puts it on the clipboard: merged headings, blanks in names, a pair, a figure
 * nobody can read, a cell that was lost.
 */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoTitle>丰泽区2019年度商标品牌工作目标</p>
<table class=MsoTable border=1>
<tr><td rowspan=2><p>序号</p></td><td rowspan=2><p>指标<o:p></o:p></p></td><td colspan=3><p>镇（街道）</p></td><td rowspan=2><p>合计</p></td></tr>
<tr><td><p>东&nbsp;湖街道</p></td><td><p>城东街道</p></td><td><p>北峰镇</p></td></tr>
<tr><td>1</td><td>商标注册量（件）</td><td>30</td><td>20</td><td>50</td><td>100</td></tr>
<tr><td>2</td><td>商标质押融资登记数（笔）/金额（万元）</td><td>3/500</td><td>2/300</td><td>8/2000</td><td>13/2800</td></tr>
<tr><td>3</td><td>驰名商标数（件）</td><td>6</td><td>约5</td><td>4</td><td>15</td></tr>
<tr><td>4</td><td>品牌指导站数（个）</td><td>2</td><td></td><td>3</td><td>6</td></tr>
</table></body></html>`;

/** What the towns report, by the rows of their templates. */
const REPORTED: Readonly<Record<string, Figures>> = {
  东湖街道: { '1': 24, '2a': 2, '2b': 400, '3': 5, '4': 2 },
  城东街道: { '1': 15, '2a': 2, '2b': 310, '3': 4, '4': 1 },
  北峰镇: { '1': 41, '2a': 6, '2b': 1500, '3': 3, '4': 2 },
};
const TOWNS = Object.keys(REPORTED);

/** What no sheet of this district may say: words of the first plan that came with the add-in. */
const ELSEWHERE = /南通|县（市、区）|各县|知识产权|附件|海门|2017/;

/** A table so large that reading it takes seconds. */
const huge = (): Uint8Array => {
  const row = `<tr>${'<td>1</td>'.repeat(200)}</tr>`;
  return strToU8(`<table>${row.repeat(4_000)}</table>`);
};

describeWith(['chromium'], 'from a notice to the workbook, without a line of JSON', () => {
  let workbench: OpenWorkbench;
  let templates: Readonly<Record<string, Uint8Array>>;
  beforeAll(async () => {
    workbench = await openWorkbench({ today: '2019-10-09' });
  });
  afterAll(() => workbench.close());

  const press = async (name: string | RegExp): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).click();
  };
  const see = async (what: string | RegExp): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByText(what).filter({ visible: true }).first().waitFor();
  };

  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const pane = await workbench.pane();
    const buffer = Buffer.from(bytes);
    const files = { name, mimeType: 'application/octet-stream', buffer };
    await pane.locator(`input[type=file][aria-label="${text.file}"]`).setInputFiles(files);
  };

  /** What every sheet shows, hidden ones but for the plan's own too, as a person or a printer sees it. */
  const everyWord = (): Promise<Record<string, string[]>> =>
    workbench.page.evaluate(() => {
      const sheets = window.workbench!.engine.facade.getActiveWorkbook()!.getSheets();
      return Object.fromEntries(
        sheets.map((sheet) => {
          const shown = sheet.getDataRange().getDisplayValues().flat();
          return [sheet.getSheetName(), shown.map((cell) => String(cell ?? '')).filter(Boolean)];
        }),
      );
    });

  it('refuses a file that is not safe, and stops reading one that is too much for it', async () => {
    await press(text.begin);
    const pane = await workbench.pane();
    await addAxe(pane);
    await choose('通知.docx', docx(paragraphs('目标'), '<!DOCTYPE x [<!ENTITY a "b">]>'));
    await see(text.refused('通知.docx', notice.refusals.unsafe.title));
    expect(await violations(pane)).toEqual([]);
    await workbench.screenshot('notice-0-refused');
    await press(words.result.close);
    // A page that read it itself would not hear the button before it is done.
    await choose('很大.html', huge());
    await press(words.running.stop);
    await pane.getByText(text.reading).waitFor({ state: 'detached' });
    expect(await pane.getByRole('button', { name: text.write }).count()).toBe(0);
  });

  it('takes a table as Word copies it, and says what it found', async () => {
    const pane = await workbench.pane();
    await pane.getByLabel(text.paste.label).evaluate((area, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      const options = { clipboardData, bubbles: true, cancelable: true };
      area.dispatchEvent(new ClipboardEvent('paste', options));
    }, WORD);
    await see(text.found(4, 3, 0));
    await see(text.doubts.decide(1));
    await see(text.doubts.look(2));
    expect(await violations(pane)).toEqual([]);
    await workbench.screenshot('notice-1-found');
  });

  it('writes it as a sheet, whose open cells the pane lists and leads to', async () => {
    await press(text.write);
    await press(words.preview.confirm(2));
    // The gap is told once, by what stood there.
    await see(/约5/);
    const pane = await workbench.pane();
    expect(await pane.getByRole('button', { name: text.adopt }).isDisabled()).toBe(true);
    expect(await violations(pane)).toEqual([]);
    await workbench.screenshot('notice-2-draft');
    await pane.getByRole('button', { name: 'O6', exact: true }).first().click();
    const nameBox = workbench.page.locator('[data-u-comp=defined-name] input').first();
    expect(await eventually(() => nameBox.inputValue(), 'O6')).toBe('O6');
  });

  it('is corrected in the sheet and adopted', async () => {
    const { page } = workbench;
    await typeInto(page, 'O6', '5');
    await typeInto(page, 'O7', '1');
    await press(text.again);
    await see(text.doubts.none);
    // Of the figure that was no number, and of the cell that was empty, there is nothing left to say.
    const [[remark = ''] = []] = await shownIn(page, sheetNames.planDraft, 'E6');
    expect(remark).toBe('');
    await workbench.screenshot('notice-3-settled');
    await press(text.adopt);
    await press(words.preview.confirm(3));
    await see(words.result.title(3));
    const textOf = async (row: string, town: string) =>
      (await cellOf(page, 'ipt_target_2019', row, town)).text;
    expect(await textOf('3', '城东街道')).toBe('5');
    expect(await textOf('2', '北峰镇')).toBe('8/2000');
    expect(await eventually(() => textOf('4', '合计'), '6')).toBe('6');
    await openSheet(page, sheetNames.target);
    await workbench.screenshot('notice-4-target');
  });

  it('goes on as any plan does: a period, and a template for each town', async () => {
    await press(words.months.create(september));
    await press(words.preview.confirm(2));
    await see(words.result.title(2));
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: words.pages.gather }).click();
    await pane.getByText(gather.templates.title).click();
    await pane.getByLabel(gather.templates.due).fill('10月12日');
    const download = workbench.page.waitForEvent('download');
    await press(gather.templates.zip);
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('丰泽区_2019-09_填报模板.zip');
    templates = unzipSync(await bytesOf(saved));
    expect(Object.keys(templates)).toEqual(TOWNS.map((town) => `${town}_2019-09_填报.xlsx`));
    await workbench.screenshot('notice-5-templates');
    await pane.getByText(gather.templates.title).click();
  });

  it('gathers what the towns send back', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.getByLabel(gather.who).fill('王科');
    await dropFiles(
      pane,
      Object.entries(templates).map(([name, bytes], at) => ({
        name,
        bytes: filled(bytes, REPORTED[TOWNS[at]!]!),
      })),
    );
    await see(gather.summary({ accepted: 3, asks: 0, refused: 0, skipped: 0 }));
    await workbench.screenshot('notice-6-gather');
    await press(gather.write(15, ENTRIES));
    await see(gather.written(15));
    await settled(page);
    const rate = async () => (await cellOf(page, 'ipt_completion_2019_09', '1', '东湖街道')).text;
    expect(await eventually(rate, '80.0%')).toBe('80.0%');
    const total = async () => (await cellOf(page, 'ipt_actual_2019_09', '2b', '合计')).text;
    expect(await eventually(total, '2210.00')).toBe('2210.00');
    await openSheet(page, ENTRIES);
    const [[title = ''] = []] = await shownIn(page, ENTRIES, 'A1:A1');
    expect(title).toContain('丰泽区2019年1—9月');
    await workbench.screenshot('notice-7-entries');
  });

  it('sums up in the words of its plan, and in no others', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: words.pages.summary }).click();
    await press(summary.write.prepare);
    const confirm = pane.getByRole('button', { name: /^写入 \d+ 张工作表/ });
    await confirm.click();
    await pane.locator('[data-focus=result]').waitFor();
    await settled(page);
    const said = await everyWord();
    const foreign = Object.entries(said)
      .filter(([sheet]) => sheet !== sheetNames.plan)
      .flatMap(([sheet, texts]) =>
        [sheet, ...texts].filter((each) => ELSEWHERE.test(each)).map((each) => [sheet, each]),
      );
    expect(foreign).toEqual([]);
    expect(said[summaryNames.summary(september)]).toContain(
      '丰泽区2019年1—9月商标品牌目标完成情况汇总表',
    );
    expect(said[summaryNames.matrix(september)]).toEqual(
      expect.arrayContaining([...TOWNS, '2210.00', '82.0%']),
    );
    expect(said[summaryNames.bulletin(september)]).toContain('各镇（街道）商标品牌管理部门：');
    expect(said[summaryNames.scores(september)]).toEqual(
      expect.arrayContaining([...TOWNS, '全区', '80.05%']),
    );
    for (const town of TOWNS) {
      expect(said[`${town} ${september}`]).toContain(`${town}2019年1—9月商标品牌目标完成情况`);
    }
    for (const sheet of [
      summaryNames.summary(september),
      summaryNames.matrix(september),
      summaryNames.bulletin(september),
      `${TOWNS[0]} ${september}`,
    ]) {
      await openSheet(page, sheet);
      await workbench.screenshot(`notice-8-${sheet}`);
    }
  });

  it('has a target corrected in September, with reports already there', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: words.pages.year }).click();
    await press(text.begin);
    await press(revision.begin(2019));
    await press(text.write);
    await see(text.older.body(sheetNames.planDraft));
    await press(text.older.replace(sheetNames.planDraft));
    await see(text.doubts.none);
    // 北峰镇's 50 was to be 52, and so is the total.
    await goTo(page, 'R3');
    await typeInto(page, 'P3', '52');
    await typeInto(page, 'Q3', '102');
    await press(text.again);
    await press(revision.compare);
    await see(revision.title(2));
    await see(/50 → 52/);
    expect(await violations(pane)).toEqual([]);
    await workbench.screenshot('notice-4-revision');
    expect(await pane.getByRole('button', { name: revision.confirm }).isDisabled()).toBe(true);
    await pane.getByLabel(revision.why).fill('市局更正印刷错误');
    await pane.getByLabel(revision.who).filter({ visible: true }).fill('王科');
    await press(revision.confirm);
    await see(revision.done(2));
    expect((await cellOf(page, 'ipt_target_2019', '1', '北峰镇')).text).toBe('52');
    const entry = await cellOf(page, 'ipt_actual_2019_09', '1', '东湖街道');
    expect(entry.text).toBe('24');
    const total = async () => (await cellOf(page, 'ipt_target_2019', '1', '合计')).text;
    expect(await eventually(total, '102')).toBe('102');
    await openSheet(page, '修订记录');
    const lines = await shownIn(page, '修订记录', 'A4:J5');
    expect(lines.map((line) => line.filter((cell) => cell !== ''))).toEqual([
      expect.arrayContaining(['2', '王科', '市局更正印刷错误', '目标', '北峰镇', '50', '52']),
      expect.arrayContaining(['2', '总目标', '100', '102']),
    ]);
    await settled(page);
    await workbench.screenshot('notice-5-revisions');
  });

  it('did all that without an error and without a request to elsewhere', () => {
    // The worker that was stopped may still have been fetching its scripts.
    const isGivenUp = (complaint: string): boolean => /\.js net::ERR_ABORTED$/.test(complaint);
    expect(workbench.complaints.filter((each) => !isGivenUp(each))).toEqual([]);
  });
});
