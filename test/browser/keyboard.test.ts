import { LANGUAGES, messagesFor } from '../../src/messages';
import { goodFigures } from '../files/submissions';
import { september, templateBytes } from '../files/templates';
import { describeWith } from '../support/programs';
import { Keyboard } from './a11y/keyboard';
import { cellOf, eventually } from './support/grid';
import { fileChooser } from './support/chooser';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const text = messagesFor('zh-CN');
const { pane: words, gather, check, summary } = text;

describeWith(['chromium'], 'every task, by the keyboard alone', () => {
  let workbench: OpenWorkbench;
  let keys: Keyboard;
  beforeAll(async () => {
    workbench = await openWorkbench();
    const { page } = workbench;
    keys = new Keyboard(page, () => workbench.pane());
    // From here on nothing in the pane is clicked.
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: words.plan.insert }).waitFor();
    await enterPane();
  });
  afterAll(async () => {
    console.log(`keyboard: ${keys.stops} stops of the focus looked at`);
    await workbench.close();
  });

  afterEach(() => {
    // Said where it happens, not at the end.
    expect(workbench.complaints).toEqual([]);
  });

  /** Puts the focus to the pane's beginning, as F6 does in Excel. */
  const enterPane = async (): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: words.header.refresh }).focus();
  };
  const see = async (what: string | RegExp): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByText(what).filter({ visible: true }).first().waitFor();
  };
  /** The tab that is chosen has the Tab key's one stop; arrows go on from there. */
  const turnTo = async (page: keyof typeof words.pages): Promise<void> => {
    const pane = await workbench.pane();
    await keys.find(
      new RegExp(`^(${Object.values(words.pages).join('|')})$`),
      '[role=tab][aria-selected=true]',
    );
    for (let step = 0; step < 4 && (await keys.here()) !== words.pages[page]; step += 1) {
      await keys.move('ArrowRight');
    }
    await keys.press('Enter');
    const { page: outside } = workbench;
    await pane.getByRole('tab', { name: words.pages[page], selected: true }).waitFor();
    expect(outside.isClosed()).toBe(false);
  };

  it('reads what the pane is for, and puts that away', async () => {
    await keys.enter(words.firstRun.close);
    const pane = await workbench.pane();
    await pane.getByText(words.firstRun.what).waitFor({ state: 'detached' });
    await keys.rests(/./);
  });

  it('reads the workbook again', async () => {
    await keys.find(words.header.refresh, 'header button');
    await keys.press('Enter');
    await see(words.plan.insert);
    await keys.rests(words.header.refresh);
  });

  it('inserts the target table', async () => {
    await keys.enter(words.plan.insert);
    await see(words.preview.title);
    await keys.press('Escape');
    await see(words.plan.insert);
    await keys.enter(words.plan.insert);
    await keys.enter(words.preview.confirm(3));
    await see(words.result.title(3));
  });

  it('makes a period', async () => {
    await keys.to(/月$/);
    for (let step = 0; step < 12 && (await keys.here()) !== words.months.month(9); step += 1) {
      await keys.move('ArrowLeft');
    }
    await keys.enter(words.months.create(september));
    await keys.enter(words.preview.confirm(2));
    await see(words.result.title(2));
  });

  it('makes the templates', async () => {
    await turnTo('gather');
    await see(gather.files.drop);
    await keys.enter(gather.templates.title);
    const download = workbench.page.waitForEvent('download');
    await keys.enter(gather.templates.zip);
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    await see(gather.templates.saved('南通市_2017-09_填报模板.zip'));
    await keys.rests(gather.templates.zip);
  });

  it('gathers a file', async () => {
    await keys.to(gather.files.choose);
    const chooser = await fileChooser(workbench.page, () => keys.press('Enter'));
    const figures = { ...goodFigures('haimen'), '13': 99_999 };
    await chooser.setFiles({
      name: '海门.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await templateBytes('haimen', figures)),
    });
    await see(gather.preview.title);
    // 99,999 is more than a hundred times the target: somebody has to say that it is right.
    await keys.enter(gather.preview.confirm);
    await keys.enter(/^写入 \d+ 个数到/);
    await see(/^已写入 \d+ 个数/);
    await keys.rests(/./);
  });

  it('checks, and explains a doubt', async () => {
    await turnTo('check');
    await see(check.explain.open);
    await keys.enter(check.explain.open);
    await workbench.page.keyboard.type('证书已核对');
    await keys.press('Escape');
    await keys.rests(check.explain.open);
    await keys.press('Enter');
    await workbench.page.keyboard.type('证书已核对');
    await keys.enter(check.explain.save);
    await see(text.findings.explained('证书已核对'));
    await keys.rests(/./);
  });

  it('takes a suggestion, after a look at it', async () => {
    const { page } = workbench;
    const { sheet, address } = await cellOf(page, 'ipt_actual_2017_09', '1', '海安');
    // As it comes by pasting, which no validation of the sheet stops.
    await page.evaluate(
      ([name, at]) => {
        const workbook = window.workbench!.engine.facade.getActiveWorkbook()!;
        workbook.getSheetByName(name)!.getRange(at).setValue('约1200');
      },
      [sheet, address] as const,
    );
    await enterPane();
    await keys.enter(check.again);
    await see(check.changeTo('1200'));
    await keys.enter(check.changeTo('1200'));
    await see(check.preview.title(1));
    await keys.press('Escape');
    await keys.rests(check.changeTo('1200'));
    await keys.press('Enter');
    await keys.enter(check.preview.confirm(1));
    await see(check.done.taken(1));
    const shown = async () => (await cellOf(page, 'ipt_actual_2017_09', '1', '海安')).text;
    expect(await eventually(shown, '1200')).toBe('1200');
    await keys.rests(/./);
  });

  it('writes the summary, and moves about in the map by arrows', async () => {
    await turnTo('summary');
    await see(summary.map.hint);
    await keys.enter(summary.write.prepare);
    await see(words.preview.title);
    await keys.press('Escape');
    await see(summary.write.hint);
    await keys.rests(summary.write.prepare);
    await keys.press('Enter');
    await keys.enter(/^写入 \d+ 张工作表$/);
    await see(/^已写入 \d+ 张工作表$/);
    await keys.to(/^海安，1 /);
    await keys.move('ArrowRight');
    await keys.move('ArrowDown');
    await keys.rests(/^如皋，2 /);
  });

  it('takes the last write back, after a look at it', async () => {
    await keys.enter(words.restore.open);
    await see(text.restore.hint);
    await keys.enter(/^查看 /);
    await see(text.pane.preview.cancel);
    await keys.enter(text.restore.preview.confirmSheets(18));
    await see(/^已改回|^已删除/);
    await keys.enter(text.restore.back);
    await keys.rests(/./);
  });

  it('changes the language there and back', async () => {
    await keys.enter(LANGUAGES.en.name);
    await see('Summary');
    const pane = await workbench.pane();
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
    await keys.enter(LANGUAGES['zh-CN'].name);
    await see(words.pages.summary);
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  });
});
