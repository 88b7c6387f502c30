import { messagesFor } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { describeWith } from '../support/programs';
import { addAxe, violations } from './a11y/axe';
import { cellOf, eventually, goTo, openSheet, settled, shownIn, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const { pane: words, notice, revision } = messagesFor('zh-CN');
const text = notice.page;

/** A district's table for its towns, as Word puts it on the clipboard: blanks in names, a pair, a figure nobody can read. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoTitle>崇川区2019年度知识产权工作目标</p>
<table class=MsoTable border=1>
<tr><td><p>序号</p></td><td><p>指标<o:p></o:p></p></td><td><p>城&nbsp;东</p></td><td><p>城西</p></td><td><p>开发区</p></td><td><p>合计</p></td></tr>
<tr><td>1</td><td>发明专利授权量（件）</td><td>30</td><td>20</td><td>50</td><td>100</td></tr>
<tr><td>2</td><td>专利质押融资登记数（笔）/金额（万元）</td><td>3/500</td><td>2/300</td><td>8/2000</td><td>13/2800</td></tr>
<tr><td>3</td><td>商标注册量（件）</td><td>6</td><td>约5</td><td>4</td><td>15</td></tr>
</table></body></html>`;

describeWith(['chromium'], 'from a notice to the workbook, without a line of JSON', () => {
  let workbench: OpenWorkbench;
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

  it('takes a table as Word copies it, and says what it found', async () => {
    await press(text.begin);
    const pane = await workbench.pane();
    await pane.getByLabel(text.paste.label).evaluate((area, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      const options = { clipboardData, bubbles: true, cancelable: true };
      area.dispatchEvent(new ClipboardEvent('paste', options));
    }, WORD);
    await see(text.found(3, 3, 0));
    await addAxe(pane);
    expect(await violations(pane)).toEqual([]);
    await workbench.screenshot('notice-1-found');
  });

  it('writes it as a sheet, whose open cells the pane lists and leads to', async () => {
    await press(text.write);
    await press(words.preview.confirm(2));
    await see(text.blank);
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
    await press(text.again);
    await see(text.doubts.none);
    await press(text.adopt);
    await press(words.preview.confirm(3));
    await see(words.result.title(3));
    const target = await cellOf(page, 'ipt_target_2019', '3', '城西');
    expect(target).toMatchObject({ sheet: '目标', text: '5' });
    expect((await cellOf(page, 'ipt_target_2019', '2', '开发区')).text).toBe('8/2000');
    await workbench.screenshot('notice-3-target');
  });

  it('goes on as any plan does: a period, its entries, its totals', async () => {
    const { page } = workbench;
    await press(words.months.create(periodOf(2019, 9)));
    await press(words.preview.confirm(2));
    await see(words.result.title(2));
    await openSheet(page, '完成 2019-09');
    const { address } = await cellOf(page, 'ipt_actual_2019_09', '1', '城东');
    await goTo(page, address);
    await typeInto(page, address, '24');
    await settled(page);
    const rate = async () => (await cellOf(page, 'ipt_completion_2019_09', '1', '城东')).text;
    expect(await eventually(rate, '80.0%')).toBe('80.0%');
    const [[title = ''] = []] = await shownIn(page, '完成 2019-09', 'A1:A1');
    expect(title).toContain('崇川区2019年1—9月');
  });

  it('has a target corrected in September, with reports already there', async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await press(text.begin);
    await press(revision.begin(2019));
    await press(text.write);
    await press(words.preview.confirm(2));
    await see(text.doubts.none);
    // 开发区's 50 was to be 52, and so is the total.
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
    await pane.getByLabel(revision.who).fill('王科');
    await press(revision.confirm);
    await see(revision.done(2));
    expect((await cellOf(page, 'ipt_target_2019', '1', '开发区')).text).toBe('52');
    const entry = await cellOf(page, 'ipt_actual_2019_09', '1', '城东');
    expect(entry.text).toBe('24');
    const total = async () => (await cellOf(page, 'ipt_target_2019', '1', '合计')).text;
    expect(await eventually(total, '102')).toBe('102');
    await openSheet(page, '修订记录');
    const lines = await shownIn(page, '修订记录', 'A4:J5');
    expect(lines.map((line) => line.filter((cell) => cell !== ''))).toEqual([
      expect.arrayContaining(['2', '王科', '市局更正印刷错误', '目标', '开发区', '50', '52']),
      expect.arrayContaining(['2', '总目标', '100', '102']),
    ]);
    await settled(page);
    await workbench.screenshot('notice-5-revisions');
  });

  it('did all that without an error and without a request to elsewhere', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
