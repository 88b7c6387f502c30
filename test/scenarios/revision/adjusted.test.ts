import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { revisionActions } from '../../../src/actions/revision';
import type { RevisionDraft } from '../../../src/actions/revision/types';
import { summaryActions } from '../../../src/actions/summary';
import { writeWorkbook } from '../../../src/host/xlsx';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { plan2017 } from '../../sheets/plans';
import { populationsOf } from '../../sheets/summary/scenario';
import { goodFigures } from '../../files/submissions';
import { itWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { at, readSheet, sheetNames } from '../cells';
import { fill, fillPopulations, wholeChoice } from '../summary/year';
import { keyOf, regrouped } from './plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const signed = { who: '王科', why: '区划调整', now: new Date(2017, 8, 20, 9, 30, 12) };
const LIST = '目标调整';

/** What an officer typed into the list: 单位, 指标序号, 调整后目标, 调整原因及依据, 调整日期. */
const TYPED: readonly (readonly [line: number, ...cells: (string | number)[]])[] = [
  [1, '海门', '1', 3000, '市政府批准', '2017-06-01'],
  [2, '海安', '第14a项', 20, '=会议纪要', '2017-06-02'],
  [3, '如皋', '2', 1000, '撤并', '2017-06-03'],
  [4, '海门', '25', 1, '不再考核', '2017-06-04'],
  [5, '海门', '11', 60, '减少', '2017-06-05'],
  [6, '没有的单位', '99', 7, '', ''],
  [8, '海门市', '5', '=目标!F4/20', '按比例', '2017-06-08'],
  [20, '海门', '1', 2500, '再次批准', '2017-08-01'],
];

/** Sheets beside the tables that are laid out anew with them. */
const FOLLOWING = [LIST, '目标分解（调整后）', '完成率（调整后）2017-09', '基础数据'] as const;

const LETTERS = ['B', 'C', 'F', 'G', 'H'];
const lineOf = async (line: number): Promise<unknown[]> => {
  const { values, row } = await readSheet(LIST);
  return [...(values[2 + line - row] ?? [])].slice(0, 9);
};

describe('units and rows change while targets are adjusted', () => {
  let book: OpenWorkbook;
  let draft: RevisionDraft;
  const idOf = (former: string): string =>
    measuresOf(regrouped).find(({ key }) => key === keyOf(former))!.id;

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan2017, 'refuse');
    await summaryActions.createBase(2017, 'refuse');
    await fillPopulations(book, plan2017, populationsOf(plan2017));
    const figures = Object.entries(goodFigures('haimen')).map(
      ([id, haimen]) => [id, { haimen }] as const,
    );
    await fill(book, plan2017, { period: september, contents: Object.fromEntries(figures) });
    await summaryActions.createAdjustments(2017, 'refuse');
    for (const [line, ...cells] of TYPED) {
      for (const [index, cell] of cells.entries()) {
        if (cell !== '')
          await book.host.typeInto(LIST, `${LETTERS[index]}${3 + line}`, String(cell));
      }
    }
    await summaryActions.createSummary(september, wholeChoice(plan2017), 'refuse');
  });

  it('what was typed counts as it did before', async () => {
    expect((await lineOf(1)).at(-1)).toBe('已被后续调整取代');
    for (const line of [2, 3, 4, 5, 8, 20]) expect((await lineOf(line)).at(-1)).toBe('有效');
    expect(at(await readSheet('目标分解（调整后）'), '1', '海门')).toBe(2500);
  });

  it('goes through, and says what becomes of which line', async () => {
    const { result, requests } = await counted('preview beside adjustments', book.host, () =>
      revisionActions.preview(regrouped),
    );
    expect(requests).toBe(1);
    draft = result!;
    expect(draft.way).toBe('relaid');
    expect(draft.adjustments.map(({ what, row, unit, said }) => [what, row, unit, said])).toEqual([
      ['adjustmentGone', '2', '如皋', '1000'],
      ['adjustmentGone', '25', '海门', '1'],
      ['adjustmentVoid', '11', '海门', '60'],
    ]);
    expect(draft.frozen).toBe(1);
    expect(draft.sheets.map(({ link }) => link.sheetName)).toEqual(
      expect.arrayContaining([...FOLLOWING]),
    );
  });

  it('lines follow their unit and measure, in their places', async () => {
    const { result, requests } = await counted('a revision beside adjustments', book.host, () =>
      revisionActions.revise(draft, signed),
    );
    expect(result.kind).toBe('revised');
    expect(requests).toBeLessThanOrEqual(3);
    expect((await lineOf(1)).slice(1, 3)).toEqual(['海门', '1']);
    expect((await lineOf(1)).at(-1)).toBe('已被后续调整取代');
    expect((await lineOf(2)).slice(1, 8)).toEqual([
      ...[
        '滨海新区',
        idOf('14a'),
        measuresOf(regrouped).find(({ id }) => id === idOf('14a'))!.name,
      ],
      ...[expect.any(Number), 20, '=会议纪要', expect.any(Number)],
    ]);
    expect((await lineOf(2)).at(-1)).toBe('有效');
    for (const gone of [3, 4, 7]) expect((await lineOf(gone)).slice(1, 3)).toEqual(['', '']);
    expect((await lineOf(5)).at(-1)).toBe('有误：这项不适用');
    expect((await lineOf(6)).slice(1, 3)).toEqual(['没有的单位', '99']);
    expect((await lineOf(8)).slice(1, 6)).toEqual([
      '海门市',
      idOf('5'),
      expect.any(String),
      expect.any(Number),
      200,
    ]);
    expect((await lineOf(20)).at(-1)).toBe('有效');
  });

  it('the former list is kept as it was', async () => {
    expect(await sheetNames()).toEqual(
      expect.arrayContaining([`${LIST}（第1版）`, '基础数据（第1版）']),
    );
    const kept = await readSheet(`${LIST}（第1版）`);
    expect(kept.values[2 + 3]?.slice(1, 3)).toEqual(['如皋', '2']);
    expect(kept.formulas[2 + 8]?.[5]).toContain('目标（第1版）');
    const told = (await readSheet('修订记录')).values.flat();
    expect(told.filter((cell) => String(cell).startsWith('目标调整：'))).toHaveLength(3);
  });

  it('targets in force and completion against them follow', async () => {
    const adjusted = await readSheet('目标分解（调整后）');
    expect(at(adjusted, '1', '海门')).toBe(2500);
    expect(at(adjusted, idOf('5'), '海门')).toBe(200);
    expect(at(adjusted, idOf('14a'), '滨海新区')).toBe(20);
    const completion = await readSheet('完成率（调整后）2017-09');
    const figure = goodFigures('haimen')['1']!;
    expect(at(completion, '1', '海门')).toBe(Math.trunc((figure / 2500) * 1000) / 1000);
    const { damages } = await actions.readStatus();
    expect(damages).toEqual([]);
  });

  it('populations follow their units, and the new one has none yet', async () => {
    const populations = populationsOf(plan2017);
    const base = await readSheet('基础数据');
    const lineAt = (unit: string) => base.values.find((line) => line.includes(unit)) ?? [];
    expect(lineAt('滨海新区')).toContain(populations['haian']);
    expect(lineAt('海门')).toContain(populations['haimen']);
    expect(lineAt('新区8').slice(1, 4)).toEqual(['新区8', '', '缺']);
    expect(lineAt('如皋')).toEqual([]);
    const month = await readSheet('完成 2017-09');
    const row = month.values.find((line) => line.includes('常住人口（万人）')) ?? [];
    const heads = month.values.find((line) => line.includes('合计')) ?? [];
    expect(row[heads.indexOf('滨海新区')]).toBe(populations['haian']);
    expect(row[heads.indexOf('新区8')]).toBe('');
    expect(at(month, idOf('7'), '合计')).toBeCloseTo(goodFigures('haimen')['7']!, 9);
    const address = `${String.fromCharCode(65 + heads.indexOf('新区8'))}${
      month.row + month.values.findIndex(([id]) => String(id).replace('*', '') === idOf('7')) + 1
    }`;
    await book.host.typeInto('完成 2017-09', address, '12.5');
    expect(at(await readSheet('完成 2017-09'), idOf('7'), '合计')).toBe('缺人口数');
  });

  itWith(['libreoffice'], 'LibreOffice computes the new sheets alike', async () => {
    const computed = await recalculated(await writeWorkbook(book.engine.save()));
    const others: unknown[] = [];
    let compared = 0;
    for (const tab of ['完成 2017-09', '完成率 2017-09', ...FOLLOWING]) {
      const { values, formulas, row, column } = await readSheet(tab);
      values.forEach((line, at) =>
        line.forEach((value, index) => {
          if (!String(formulas[at]?.[index]).startsWith('=')) return;
          const other = computed.get(tab)?.[row + at]?.[column + index] ?? '';
          const isSame =
            typeof value === 'number' && typeof other === 'number'
              ? Math.abs(value - other) < 1e-9 * Math.max(1, Math.abs(value))
              : value === other;
          compared += 1;
          if (!isSame) others.push([tab, row + at, column + index, value, other]);
        }),
      );
    }
    expect(others).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });

  it('everything goes on: check, another month, a summary', async () => {
    const { findings } = await createCheckActions(() => signed.now).check(september);
    expect(findings.filter(({ finding }) => finding.period === null)).toEqual([]);
    const { plan } = await actions.readStatus();
    await actions.createPeriod(periodOf(2017, 10), 'refuse');
    const { written } = await summaryActions.createSummary(
      september,
      wholeChoice(plan!),
      'numberedCopy',
    );
    expect(written.map(({ purpose }) => purpose)).not.toContain('adjustedCompletion');
    const view = await summaryActions.readView(september);
    expect(view).toMatchObject({ adjustments: { sheetName: '目标调整' } });
  });

  it('goes back to the former plan, with what is still in the list', async () => {
    const { plan } = await actions.readStatus();
    const former = (await revisionActions.former(plan!))!;
    const back = (await revisionActions.preview(former))!;
    expect(back.adjustments.map(({ what, row }) => [what, row])).toEqual([
      ['adjustmentCounts', idOf('11')],
    ]);
    expect((await revisionActions.revise(back, signed)).kind).toBe('revised');
    expect((await lineOf(2)).slice(1, 3)).toEqual(['海安', '14a']);
    expect((await lineOf(5)).at(-1)).toBe('有效');
    const base = await readSheet('基础数据');
    const lineAt = (unit: string) => base.values.find((line) => line.includes(unit)) ?? [];
    expect(lineAt('海安')).toContain(populationsOf(plan2017)['haian']);
    expect(lineAt('如皋').slice(2, 4)).toEqual(['', '缺']);
    expect(at(await readSheet('完成 2017-09'), '1', '海门')).toBe(goodFigures('haimen')['1']);
  });
});
