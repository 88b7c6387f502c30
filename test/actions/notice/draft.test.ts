import { createActions } from '../../../src/actions';
import { createNoticeActions } from '../../../src/actions/notice';
import { draftOf, fromHtml, fromRange, recognise } from '../../../src/notice';
import { builtInPlans } from '../../../src/plan/builtIn';
import { parsePlan } from '../../../src/plan/parsePlan';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import { cellRef } from '../../../src/sheets/layout/address';
import { MUST, OPEN } from '../../../src/sheets/planDraft/planDraftLook';
import { openBook, type OpenWorkbook } from '../../support/book';

const NANTONG = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
const NONE = { rows: new Map<string, string>(), heads: {} };
const notice = createNoticeActions();
const actions = createActions();

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const requests = async (work: () => Promise<unknown>): Promise<number> => {
  const before = book.host.stats.requests;
  await work();
  return book.host.stats.requests - before;
};

/** Where a text stands on 计划草稿. */
async function cellWith(text: string): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('计划草稿').getUsedRange().load('values');
    await context.sync();
    const row = used.values.findIndex((line) => line.includes(text));
    return cellRef(row, used.values[row]!.indexOf(text));
  });
}

const rowOf = (address: string) => Number(address.replace(/\D/g, ''));

describe('计划草稿 in the workbook', () => {
  it('comes back as the plan that was taken apart, and can be inserted', async () => {
    expect(await requests(() => notice.writeDraft(draftOf(NANTONG), NONE))).toBe(2);
    expect(await requests(() => notice.readDraft())).toBe(1);
    const view = (await notice.readDraft())!;
    expect(view).toMatchObject({ missing: [], isRestLost: false, problems: [], remarks: [] });
    expect(view.plan).toEqual(NANTONG);
    await actions.insertTargetSheet(view.plan!, 'refuse');
    expect((await actions.readStatus()).plan).toEqual(NANTONG);
  });

  it('is judged by its cells, and a corrected one is a plan again', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE);
    const name = await cellWith('专利申请量');
    const at = `O${rowOf(name)}`;
    await book.host.typeInto('计划草稿', at, '三千');
    const view = (await notice.readDraft())!;
    expect(view.plan).toBeNull();
    expect(view.problems[0]).toMatchObject({ link: { sheetName: '计划草稿', address: at } });
    await book.host.typeInto('计划草稿', at, '3400');
    const total = (await notice.readDraft())!;
    expect(total.problems).toMatchObject([{ problem: { code: 'totalDiffers' } }]);
  });

  it('asks about a share that Excel made a fraction of', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE);
    const at = `N${rowOf(await cellWith('企业专利申请量占比'))}`;
    await book.host.typeInto('计划草稿', at, '75%');
    const { lowShares } = (await notice.readDraft())!;
    expect(lowShares.map(({ address }) => address)).toEqual([at]);
  });

  it('tells a total that is taken as printed and is not the sum', async () => {
    const odd = JSON.parse(serialisePlan(NANTONG)) as {
      indicators: { measures: { total: unknown; totalRule: string }[] }[];
    };
    const [first] = odd.indicators[0]!.measures;
    first!.total = 34_000;
    first!.totalRule = 'entered';
    const parsed = parsePlan(JSON.stringify(odd));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    await notice.writeDraft(draftOf(parsed.plan), NONE);
    const row = rowOf(await cellWith('专利申请量'));
    const { otherTotals, plan } = (await notice.readDraft())!;
    expect(otherTotals.map(({ address }) => address)).toEqual([
      expect.stringMatching(`[A-Z]${row}$`),
    ]);
    expect(plan).not.toBeNull();
  });

  it('stays open as long as something must be decided', async () => {
    const key = NANTONG.indicators[0]!.measures[0].key;
    const remarks = { rows: new Map([[key, `${MUST}是哪一项？`]]), heads: { title: '看一眼' } };
    await notice.writeDraft(draftOf(NANTONG), remarks);
    const view = (await notice.readDraft())!;
    expect(view.plan).toBeNull();
    expect(view.remarks).toMatchObject([
      { text: '是哪一项？', isBlocking: true },
      { text: '看一眼', isBlocking: false },
    ]);
    await book.host.typeInto('计划草稿', view.remarks[0]!.link.address, '');
    expect((await notice.readDraft())!.plan).toEqual(NANTONG);
  });

  it('says no more of a cell that has been filled, and goes on saying what stays to be looked at', async () => {
    const { key } = NANTONG.indicators[0]!.measures[0];
    const remarks = { rows: new Map([[key, `${OPEN}不是数。\n看一眼`]]), heads: {} };
    await notice.writeDraft(draftOf(NANTONG), remarks);
    const at = `O${rowOf(await cellWith('专利申请量'))}`;
    await book.host.typeInto('计划草稿', at, '约3400');
    const texts = async () => (await notice.readDraft())!.remarks.map(({ text }) => text);
    expect(await texts()).toEqual(['不是数。\n看一眼']);
    const { targets } = NANTONG.indicators[0]!.measures[0];
    const target = targets[NANTONG.districts[1]!.id];
    if (target?.kind !== 'number') throw new Error('no target');
    await book.host.typeInto('计划草稿', at, String(target.value));
    expect(await texts()).toEqual(['看一眼']);
  });

  it('keeps an older draft, whose place a new one takes', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE);
    await book.host.typeInto('计划草稿', `O${rowOf(await cellWith('专利申请量'))}`, '改过的');
    const { written } = await notice.writeDraft(draftOf(NANTONG), NONE);
    expect(written.map(({ link }) => link.sheetName)).toEqual(['计划草稿 (2)', '_草稿 (2)']);
    expect((await notice.readDraft())!.sheet.sheetName).toBe('计划草稿 (2)');
    expect((await notice.readDraft())!.plan).toEqual(NANTONG);
    expect(await cellWith('改过的')).toMatch(/^O/);
  });

  it('says what is lost when what was kept beside it is gone', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('_草稿');
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    });
    expect(await notice.readDraft()).toMatchObject({ isRestLost: true, plan: null });
  });

  it('is none in another workbook', async () => {
    expect(await notice.readDraft()).toBeNull();
  });
});

describe('a notice', () => {
  const table = `<table>
    <tr><td rowspan=2>序号</td><td rowspan=2>指标</td><td rowspan=2>单位</td><td colspan=3>镇（街道）</td><td rowspan=2>合计</td></tr>
    <tr><td>城 东</td><td>城西</td><td>开发区</td></tr>
    <tr><td>1</td><td>发明专利授权量</td><td>件</td><td>30</td><td>20</td><td>50</td><td>100</td></tr>
    <tr><td>2</td><td>高价值专利占比</td><td>%</td><td>40</td><td>35</td><td>45</td><td>/</td></tr>
  </table>`;

  it('selected in the workbook is read with its cells', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:F4');
      range.values = [
        ['序号', '指标', '城东', '城西', '合计'],
        [1, '发明专利授权量（件）', 30, 20, 50],
        [2, '商标注册量（件）', 5, 7, 12],
      ];
      range.select();
      await context.sync();
    });
    const draft = recognise(fromRange(await notice.readSelection()));
    expect(draft.units.map(({ name }) => name)).toEqual(['城东', '城西']);
    expect(draft.rows.map(({ name, unit }) => [name, unit])).toEqual([
      ['发明专利授权量', '件'],
      ['商标注册量', '件'],
    ]);
  });

  it('pasted from a page becomes a plan of towns once its year and whole are named', async () => {
    const draft = recognise(fromHtml(`<p>崇川区2019年度知识产权工作目标</p>${table}`));
    await notice.writeDraft(draft, NONE);
    const view = (await notice.readDraft())!;
    expect(view.problems.map(({ problem }) => problem.path)).toEqual([]);
    expect(view.plan).toMatchObject({ year: 2019, whole: { label: '合计' } });
    expect(view.plan!.districts.map(({ name }) => name)).toEqual(['城东', '城西', '开发区']);
  });
});
