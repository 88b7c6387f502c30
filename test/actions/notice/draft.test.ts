import { createActions } from '../../../src/actions';
import { createNoticeActions } from '../../../src/actions/notice';
import {
  draftOf,
  fromHtml,
  fromRange,
  nextYear,
  recognise,
  type DraftRow,
  type PlanDraft,
} from '../../../src/notice';
import { doubt } from '../../../src/notice/doubt';
import { builtInPlans } from '../../../src/plan/builtIn';
import { measuresOf } from '../../../src/plan/measures';
import { parsePlan } from '../../../src/plan/parsePlan';
import { serialisePlan } from '../../../src/plan/serialisePlan';
import type { Measure } from '../../../src/plan/types';
import { cellRef } from '../../../src/sheets/layout/address';
import { MUST, OPEN, type Remark, type Remarks } from '../../../src/sheets/planDraft/remarks';
import { openBook, type OpenWorkbook } from '../../support/book';

const NANTONG = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
const NONE = () => ({ rows: new Map(), heads: {} });
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

const shownIn = (addresses: readonly string[]): Promise<string[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('计划草稿');
    const cells = addresses.map((address) => sheet.getRange(address).load('values'));
    await context.sync();
    return cells.map(({ values }) => String(values[0]![0]));
  });

const rowOf = (address: string) => Number(address.replace(/\D/g, ''));

describe('计划草稿 in the workbook', () => {
  it('comes back as the plan that was taken apart, and can be inserted', async () => {
    expect(await requests(() => notice.writeDraft(draftOf(NANTONG), NONE, 'keep'))).toBe(2);
    expect(await requests(() => notice.readDraft())).toBe(1);
    const view = (await notice.readDraft())!;
    expect(view).toMatchObject({ missing: [], isRestLost: false, problems: [], remarks: [] });
    expect(view.plan).toEqual(NANTONG);
    await actions.insertTargetSheet(view.plan!, 'refuse');
    expect((await actions.readStatus()).plan).toEqual(NANTONG);
  });

  it('is judged by its cells, and a corrected one is a plan again', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE, 'keep');
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
    await notice.writeDraft(draftOf(NANTONG), NONE, 'keep');
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
    await notice.writeDraft(draftOf(parsed.plan), NONE, 'keep');
    const row = rowOf(await cellWith('专利申请量'));
    const { otherTotals, plan } = (await notice.readDraft())!;
    expect(otherTotals.map(({ address }) => address)).toEqual([
      expect.stringMatching(`[A-Z]${row}$`),
    ]);
    expect(plan).not.toBeNull();
  });

  const [PATENTS] = measuresOf(NANTONG) as [Measure];
  const UNIT = NANTONG.districts[1]!.id;
  /** With the first target of all not understood. */
  const gapped = (): PlanDraft => {
    const draft = draftOf(NANTONG);
    const [first, ...rest] = draft.rows as [DraftRow];
    const targets = new Map([...first.targets, [UNIT, null]]);
    return { ...draft, rows: [{ ...first, targets }, ...rest] };
  };
  const remarked = (
    rows: Readonly<Record<string, readonly Remark[]>>,
    heads: Remarks['heads'] = {},
    draft = draftOf(NANTONG),
  ) => notice.writeDraft(draft, () => ({ rows: new Map(Object.entries(rows)), heads }), 'keep');
  const texts = async () => (await notice.judgeDraft())!.remarks.map(({ text }) => text);

  it('stays open as long as something must be decided', async () => {
    const asked = doubt({ kind: 'orientation', choices: ['across', 'down'] }, {}, true);
    const looked = doubt({ kind: 'totalUnnamed' }, {}, false);
    await remarked(
      { [PATENTS.key]: [{ line: `${MUST}是哪一项？`, doubts: [asked] }] },
      { title: [{ line: '看一眼', doubts: [looked] }] },
    );
    const at = `E${rowOf(await cellWith('专利申请量'))}`;
    const view = (await notice.readDraft())!;
    expect(view.plan).toBeNull();
    expect(view.remarks).toMatchObject([
      { text: '是哪一项？', isBlocking: true, kind: 'orientation', link: { address: at } },
      { text: '看一眼', isBlocking: false, kind: 'totalUnnamed' },
    ]);
    await book.host.typeInto('计划草稿', at, '');
    expect((await notice.readDraft())!.plan).toEqual(NANTONG);
  });

  it('drops what was settled in the cells, keeps what people wrote, and tells it once', async () => {
    const { key } = PATENTS;
    const asked = doubt({ kind: 'notANumber', raw: '约3400' }, { measure: key, unit: UNIT }, true);
    const usual = doubt({ kind: 'usualKind' }, { measure: key }, false);
    const near = doubt({ kind: 'nearMeasure', found: 'x', choices: [] }, { measure: key }, true);
    const own = [
      { line: `${OPEN}不是数。`, doubts: [asked] },
      { line: '哪一类数？', doubts: [usual] },
      { line: `${MUST}同一项？`, doubts: [near] },
    ];
    await remarked({ [key]: own }, {}, gapped());
    const row = rowOf(await cellWith('专利申请量'));
    const remark = `E${row}`;
    const [cell] = await shownIn([remark]);
    // Doubts stand apart from one another, and what must be decided comes first.
    expect(cell).toBe(`${MUST}同一项？\n\n${OPEN}不是数。\n\n哪一类数？`);
    await book.host.typeInto('计划草稿', remark, `${cell}\n问过市局`);
    const view = (await notice.judgeDraft())!;
    expect(view.remarks.map(({ text }) => text)).toEqual([
      ...['同一项？', '不是数。', '哪一类数？', '问过市局'],
    ]);
    expect(view.remarks[1]).toMatchObject({ link: { address: `O${row}` }, isBlocking: true });
    // The gap is told by its doubt, and not a second time.
    expect(view.problems.filter(({ link }) => link?.address === `O${row}`)).toEqual([]);
    await book.host.typeInto('计划草稿', `O${row}`, '3400');
    await book.host.typeInto('计划草稿', `G${row}`, '存量');
    const codes = await cellWith(key);
    await book.host.typeInto('计划草稿', codes, 'another-key');
    expect((await notice.readDraft())!.remarks.map(({ text }) => text)).toEqual(['问过市局']);
    expect(await requests(() => notice.judgeDraft())).toBe(2);
    expect(await texts()).toEqual(['问过市局']);
    expect(await requests(() => notice.judgeDraft())).toBe(1);
    expect(await shownIn([remark])).toEqual(['问过市局']);
  });

  it('of the next year is no plan as long as no target has been changed', async () => {
    const draft = nextYear(NANTONG);
    const title = [{ line: `${MUST}还没有改`, doubts: draft.doubts }];
    await remarked({}, { title }, draft);
    const label = await cellWith('专利申请量（件）');
    await book.host.typeInto('计划草稿', label, '专利申请数（件）');
    const open = (await notice.judgeDraft())!;
    expect(open).toMatchObject({ plan: null, sameTargets: null });
    expect(open.remarks).toMatchObject([{ kind: 'sameTargets', isBlocking: true }]);
    const row = rowOf(label);
    const [one, total] = await shownIn([`N${row}`, `W${row}`]);
    await book.host.typeInto('计划草稿', `N${row}`, String(Number(one) + 100));
    await book.host.typeInto('计划草稿', `W${row}`, String(Number(total) + 100));
    const some = (await notice.judgeDraft())!;
    expect(some).toMatchObject({ remarks: [], sameTargets: { year: 2017, lines: 26 } });
    expect(some.plan).not.toBeNull();
  });

  it('keeps an older draft, whose place a new one takes', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE, 'keep');
    await book.host.typeInto('计划草稿', `O${rowOf(await cellWith('专利申请量'))}`, '改过的');
    const { written } = await notice.writeDraft(draftOf(NANTONG), NONE, 'keep');
    expect(written.map(({ link }) => link.sheetName)).toEqual(['计划草稿 (2)', '_草稿 (2)']);
    expect((await notice.readDraft())!.sheet.sheetName).toBe('计划草稿 (2)');
    expect((await notice.readDraft())!.plan).toEqual(NANTONG);
    expect(await cellWith('改过的')).toMatch(/^O/);
  });

  it('replaces an older draft, where that is asked for', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE, 'keep');
    await book.host.typeInto('计划草稿', `O${rowOf(await cellWith('专利申请量'))}`, '改过的');
    expect((await notice.previewDraft(draftOf(NANTONG), NONE)).older?.sheetName).toBe('计划草稿');
    const named: string[] = [];
    const remarks = (name: string) => {
      named.push(name);
      return NONE();
    };
    const cost = await requests(() => notice.writeDraft(draftOf(NANTONG), remarks, 'replace'));
    expect(cost).toBe(3);
    expect(named).toEqual(['计划草稿']);
    const tabs = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return sheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
    });
    expect(tabs).toEqual([
      'Sheet1 Visible',
      '_留底 VeryHidden',
      '计划草稿（旧） Hidden',
      '_草稿（旧） VeryHidden',
      '计划草稿 Visible',
      '_草稿 VeryHidden',
    ]);
    expect((await notice.readDraft())!.plan).toEqual(NANTONG);
  });

  it('says what is lost when what was kept beside it is gone', async () => {
    await notice.writeDraft(draftOf(NANTONG), NONE, 'keep');
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
    await notice.writeDraft(draft, NONE, 'keep');
    const view = (await notice.readDraft())!;
    expect(view.problems.map(({ problem }) => problem.path)).toEqual([]);
    expect(view.plan).toMatchObject({ year: 2019, whole: { label: '合计' } });
    expect(view.plan!.districts.map(({ name }) => name)).toEqual(['城东', '城西', '开发区']);
  });
});
