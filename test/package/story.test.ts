import { cellOf, settled, typeInto } from '../browser/support/grid';
import { bytesOf } from '../browser/support/download';
import { dropFiles } from '../browser/support/drop';
import { goodFigures } from '../files/submissions';
import { plan, templateBytes } from '../files/templates';
import { messagesFor } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { describeWith } from '../support/programs';
import { openPackage, type OpenPackage } from './openPackage';
import { packaged } from './packages';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');
const PERIOD = periodOf(plan.year, 12);
const ACTUAL = 'ipt_actual_2017_12';

const DARK = {
  bodyBackgroundColor: '#1f1f1f',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#262626',
  controlForegroundColor: '#ffffff',
};

describeWith(['chromium'], 'a package with its own office.js, from a plain web server', () => {
  let open: OpenPackage;
  beforeAll(async () => {
    open = await openPackage((await packaged('local')).folder);
  });
  afterAll(() => open?.close());

  const ribbon = (name: string) =>
    open.page.locator('#ribbon').getByRole('button', { name, exact: true }).click();
  const hasSheet = (name: string) =>
    open.page.waitForFunction(
      (wanted) => window.workbench!.engine.facade.getActiveWorkbook()!.getSheetByName(wanted),
      name,
    );
  const openAt = async (name: string) => {
    await ribbon(name);
    const pane = await open.pane();
    await pane.getByRole('tab', { name, selected: true }).waitFor();
    return pane;
  };

  it('is served with icons that Excel may keep', async () => {
    const address = new URL((await open.pane()).url());
    const sent = async (path: string) =>
      (await open.page.request.get(new URL(path, address).href)).headers();
    expect(await sent('icon-32.png')).not.toHaveProperty('cache-control');
    expect(await sent('pane.html')).toHaveProperty('cache-control', 'no-cache');
  });

  it('inserts the target sheet and makes a period, by buttons that need no pane', async () => {
    await (await open.pane()).getByRole('tab').first().waitFor();
    await ribbon('目标表');
    await hasSheet('目标');
    await ribbon('填报期');
    await open.page.getByRole('menuitem', { name: '新建下一期' }).click();
    await hasSheet('完成率 2017-12');
    // The sheet is there before all that is written on it and beside it.
    await settled(open.page);
  });

  it('checks what is typed', async () => {
    const { page } = open;
    await typeInto(page, (await cellOf(page, ACTUAL, '1', '海门')).address, '5587');
    await settled(page);
    const pane = await openAt(zh.pane.pages.check);
    const findings = pane.getByRole('tabpanel', { name: zh.pane.pages.check }).locator('li');
    await findings.first().waitFor();
    await open.screenshot('package-check');
  });

  it('makes templates', async () => {
    const pane = await openAt(zh.pane.pages.gather);
    await pane.getByText(zh.gather.templates.title).click();
    const download = open.page.waitForEvent('download');
    await pane.getByRole('button', { name: zh.gather.templates.zip }).click();
    const bytes = await bytesOf(await download);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(50_000);
    await pane.getByText(zh.gather.templates.title).click();
  });

  it('reads a file in a worker', async () => {
    const pane = await open.pane();
    const worker = open.page.waitForEvent('worker');
    const template = await templateBytes('haimen', goodFigures('haimen'), { period: PERIOD });
    // Small files are read without one.
    const bytes = Buffer.concat([template, Buffer.alloc(100_000)]);
    await dropFiles(pane, [{ name: '海门_2017-12_填报.xlsx', bytes }]);
    expect((await worker).url()).toMatch(/\/ipt\/[^/]+\.[0-9a-f]{8}\.js$/);
    await pane.locator('[data-district=haimen]').waitFor();
    await open.screenshot('package-gather');
  });

  it('recognises a notice in a worker, which fetches the part for it', async () => {
    const pane = await openAt(zh.pane.pages.gather);
    await pane.getByRole('tab', { name: zh.pane.pages.year }).click();
    const { page } = zh.notice;
    await pane.getByRole('button', { name: page.begin }).click();
    const notice = '指标,城东,城西,合计\n发明专利授权量（件）,30,20,50\n商标注册量（件）,5,7,12';
    const file = { name: '通知.csv', mimeType: 'text/csv', buffer: Buffer.from(notice) };
    await pane.locator(`input[type=file][aria-label="${page.file}"]`).setInputFiles(file);
    await pane.getByText(page.found(2, 2, 0)).waitFor();
    await pane.getByRole('button', { name: page.discard }).click();
  });

  it('sums up', async () => {
    const pane = await openAt(zh.pane.pages.summary);
    await pane.getByRole('button', { name: zh.summary.write.prepare }).waitFor();
    await open.screenshot('package-summary');
  });

  it('speaks English when asked to', async () => {
    const pane = await open.pane();
    await pane.getByRole('button', { name: 'English' }).click();
    await pane.getByRole('tab', { name: en.pane.pages.gather }).waitFor();
    await open.screenshot('package-english');
  });

  it('is dark in a dark Excel', async () => {
    await open.page.evaluate((theme) => {
      Object.assign(window.workbench!.host, { theme });
      document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentWindow!.location.reload();
    }, DARK);
    const pane = await open.pane();
    await pane.getByRole('tab').first().waitFor();
    const brightness = await pane
      .getByRole('tab')
      .first()
      .evaluate((tab) => {
        for (let at: Element | null = tab; at !== null; at = at.parentElement) {
          const [red = 0, green = 0, blue = 0, alpha = 1] = (
            getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
          ).map(Number);
          if (alpha > 0) return (red + green + blue) / 3;
        }
        return 255;
      });
    expect(brightness).toBeLessThan(80);
    await open.screenshot('package-dark');
  });

  it('opens its handbook', async () => {
    await ribbon('使用手册');
    const dialog = open.page.locator('dialog.office-dialog');
    await dialog.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await dialog.getByRole('button', { name: '关闭对话框' }).click();
  });

  it('asked nobody else for anything, found all it asked for, and kept its policy', () => {
    const foreign = open.asked.filter(({ url }) => !url.startsWith(`${open.origin}/ipt/`));
    const missing = open.asked.filter(({ status }) => status !== null && status >= 400);
    const office = open.asked.filter(({ url }) => url.includes('/office-js/'));
    console.log(
      `network log of the package: ${open.asked.length} requests, ${foreign.length} to elsewhere, ` +
        `${missing.length} not found, ${open.complaints.length} complaints; of office.js: ` +
        [...new Set(office.map(({ url }) => url.replace(/.*\/office-js\//, '')))].sort().join(', '),
    );
    expect(office.length).toBeGreaterThanOrEqual(3);
    expect(foreign).toEqual([]);
    expect(missing).toEqual([]);
    expect(open.complaints).toEqual([]);
  });

  it('would have told of a breach', async () => {
    const pane = await open.pane();
    const told = ['script-src-elem inline', 'connect-src https://elsewhere.example'].map((breach) =>
      open.page.waitForEvent('console', (message) => message.text().includes(breach)),
    );
    const ran = await pane.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const sent = await fetch('https://elsewhere.example/').then(
        () => true,
        () => false,
      );
      return { sent, injected: 'injected' in window };
    });
    expect(ran).toEqual({ sent: false, injected: false });
    await Promise.all(told);
  });
});
