import { readBook } from '../../../src/files/read/readBook';
import { writeBook } from '../../../src/files/write/writeBook';
import type { CellValue } from '../../../src/figures/types';
import { ledgersOf } from '../../../src/plan/ledgers';
import { columnOf } from '../../../src/sheets/template/grid';
import { templateRowOf } from '../../../src/sheets/template/measureRow';
import { templateBook, type BookLayout } from '../../../src/sheets/template/templateBook';
import { rowCheck } from '../../../src/sheets/ledger/sent/checkFormula';
import { readSubmission } from '../../../src/sheets/submission/readSubmission';
import { companyCode, ledgerCalled, patentOf, plan, september } from '../../ledgers/rows';
import { describeWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { withLines } from './sent';

const haian = plan.districts.find(({ id }) => id === 'haian')!;
const template = (ledgers: ReadonlyMap<string, never[]> | null = new Map()): BookLayout =>
  templateBook({
    ...{ plan, district: haian, period: september, due: null, farOver: () => 100 },
    ...{ previous: new Map(), current: new Map(), remarks: new Map() },
    ...(ledgers && { ledgers }),
  });

const first = ledgerCalled('first-patents');
const pledges = ledgerCalled('pledges');
const trained = ledgerCalled('trained-executives');

const firstLines: CellValue[][] = [
  ['甲公司', companyCode(1), patentOf(1), '2017-03-05'],
  ['乙公司', companyCode(2), patentOf(2), '2017-09-30'],
  ['丙公司', companyCode(2), patentOf(3), '2017-04-05'],
  ['丁公司', '913206000000000010', patentOf(4), '2017-04-05'],
  ['戊公司', companyCode(5), '201720000001.9', '2017-10-01'],
  [null, companyCode(6), patentOf(6), '2016-12-31'],
  ['庚公司', companyCode(7), patentOf(7), '三月'],
];
const pledgeLines: CellValue[][] = [
  ['甲公司', companyCode(1), 'Z1', '2017-03-05', 500.5, '银行'],
  ['甲公司', companyCode(1), 'Z2', '2017-03-06', 5_000_000, null],
];
const trainedLines: CellValue[][] = [
  ['张三', '甲公司', '总裁', 'C1', '2017-03-05'],
  ['李四', '甲公司', '总监', 'C2', '2017-03-05'],
  ['王五', '甲公司', '经理', 'C3', '2017-03-05'],
];
const filled = (): BookLayout =>
  withLines(
    withLines(withLines(template(), first, firstLines), pledges, pledgeLines),
    trained,
    trainedLines,
  );
const bytesOf = ({ layouts, properties, constants }: BookLayout) =>
  writeBook(layouts, { properties, constants });

async function submitted(book: BookLayout) {
  const outcome = readBook(await bytesOf(book));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const result = readSubmission(outcome.book, plan);
  if (!result.ok) throw new Error(result.problem.code);
  return result;
}

describe('a template with ledgers', () => {
  it('has a sheet for each ledger that the unit is asked for; one without is what it was', () => {
    expect(template().layouts.map(({ name }) => name)).toEqual([
      '填报',
      ...ledgersOf(plan).map(({ title }) => `台账 ${title}`),
      '_标识',
    ]);
    expect(template(null).layouts).toHaveLength(2);
  });

  it('has checks that Excel takes: no longer than 8,192 characters', () => {
    for (const ledger of ledgersOf(plan)) {
      expect(rowCheck(ledger, september).length).toBeLessThan(8_000);
    }
  });
});

describe('a returned template with ledgers', () => {
  it('is read row by row, with the place of each and what is wrong with it', async () => {
    const { ledgers, notes } = await submitted(filled());
    const own = ledgers.find(({ ledger }) => ledger === 'first-patents')!;
    expect(own).toMatchObject({ sheet: '台账 专利消零企业', missing: [], none: false });
    expect(own.columns).toEqual({ company: 'A', uscc: 'B', patent: 'C', filed: 'D' });
    expect(own.rows.map(({ at }) => at)).toEqual([6, 7, 8, 9, 10, 11, 12]);
    expect(own.rows[0]?.values).toEqual({
      ...{ company: '甲公司', uscc: companyCode(1), patent: patentOf(1), filed: '2017-03-05' },
    });
    expect(Object.keys(own.rows[3]!.faults)).toEqual(['uscc']);
    expect(ledgers).toHaveLength(ledgersOf(plan).length);
    expect(notes.map(({ code }) => code)).not.toContain('extraSheets');
  });

  it('is read wherever its columns went and whatever its tab is called, even without its marks', async () => {
    const book = filled();
    const layouts = book.layouts.map((layout) => {
      if (!layout.name.includes(first.title)) return { ...layout, names: layout.names.slice(0, 1) };
      const moved = layout.cells.map((row, at) =>
        at < 4 ? row : [row[3]!, ...row.slice(0, 3), ...row.slice(4)],
      );
      return { ...layout, name: '企业名单', cells: moved, names: [], fills: [], validations: [] };
    });
    const { ledgers } = await submitted({ ...book, layouts });
    const own = ledgers.find(({ ledger }) => ledger === 'first-patents')!;
    expect(own.sheet).toBe('企业名单');
    expect(own.columns).toEqual({ company: 'B', uscc: 'C', patent: 'D', filed: 'A' });
    expect(own.rows).toHaveLength(7);
  });

  it('says which figure counts another ledger: its formula was dragged from there', async () => {
    const book = filled();
    const [entries, ...others] = book.layouts;
    const [row, column] = [templateRowOf(plan, '11'), columnOf('current')];
    const dragged = entries!.cells[templateRowOf(plan, '10')]![column]!;
    const cells = entries!.cells.map((line, at) =>
      at === row ? line.map((cell, c) => (c === column ? dragged : cell)) : line,
    );
    const stray = async (layouts: BookLayout['layouts']) =>
      (await submitted({ ...book, layouts })).ledgers.flatMap((ledger) =>
        ledger.stray === undefined ? [] : [[ledger.ledger, ledger.stray]],
      );
    expect(await stray(book.layouts)).toEqual([]);
    expect(await stray([{ ...entries!, cells }, ...others])).toEqual([
      ['pilot-companies', [{ measure: '11', sheet: '台账 专利消零企业' }]],
    ]);
  });

  it('says which columns are gone', async () => {
    const book = filled();
    const layouts = book.layouts.map((layout) =>
      layout.name.includes(first.title)
        ? {
            ...layout,
            cells: layout.cells.map((row, at) =>
              at === 4 ? row.map((cell, c) => (c === 3 ? null : cell)) : row,
            ),
          }
        : layout,
    );
    const { ledgers } = await submitted({ ...book, layouts });
    expect(ledgers.find(({ ledger }) => ledger === 'first-patents')?.missing).toEqual(['申请日']);
  });
});

describeWith(['libreoffice'], 'a template with ledgers in LibreOffice', () => {
  it('checks itself, and counts and adds up what its figures are', async () => {
    const grids = await recalculated(await bytesOf(filled()));
    const sheet = (title: string) => grids.get(`台账 ${title}`)!;
    const checks = sheet(first.title)
      .slice(5, 13)
      .map((row) => row[4]);
    expect(checks).toEqual([
      '通过',
      '统一社会信用代码重复',
      '统一社会信用代码重复',
      '统一社会信用代码校验码不符，请核对',
      '专利号校验码不符，请核对；日期晚于本期末',
      '缺企业名称；日期不在2017年',
      '日期请按2017-03-05填',
      '',
    ]);
    expect(sheet(first.title)[2]![0]).toBe('自检结果：共6行，有6行需要更正或说明');
    expect(
      sheet(pledges.title)
        .slice(5, 7)
        .map((row) => row[6]),
    ).toEqual(['通过', '金额超过20000万元，请核对单位']);
    expect(sheet(trained.title)[7]![5]).toBe('只能填总裁、总监');
    expect(sheet('专利强企试点企业')[2]![0]).toBe('自检结果：还没有填');
    const figure = (id: string) =>
      grids.get('填报')![templateRowOf(plan, id)]![columnOf('current')];
    expect(['10', '14a', '14b', '23a', '23b', '11', '1'].map(figure)).toEqual([
      ...[6, 2, 5_000_500.5, 1, 1, '', null],
    ]);
  });

  it('checks other rows where a cell of one is an error, and takes 无 in every cell of a row', async () => {
    const lines = [...firstLines.slice(0, 2), ['己公司', '#REF!', patentOf(8), '2017-04-05']];
    const book = withLines(withLines(template(), first, lines), pledges, [
      ['无', '无', '无', '无', '无', '无'],
    ]);
    const layouts = book.layouts.map((layout) =>
      layout.name.includes(first.title)
        ? {
            ...layout,
            cells: layout.cells.map((row, at) =>
              row.map((cell, column) => (at === 7 && column === 1 ? { formula: '=1/0' } : cell)),
            ),
          }
        : layout,
    );
    const grids = await recalculated(await bytesOf({ ...book, layouts }));
    const sheet = grids.get(`台账 ${first.title}`)!;
    expect(sheet.slice(5, 9).map((row) => row[4])).toEqual([
      ...['通过', '通过', '公式出错，请改成文字', ''],
    ]);
    expect(sheet[2]![0]).toBe('自检结果：共3行，有1行需要更正或说明');
    const none = grids.get(`台账 ${pledges.title}`)!;
    expect([none[5]![6], none[2]![0]]).toEqual(['', '自检结果：无']);
  });

  it('takes 无 for none, and lists of thousands', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => [
      ...[`企业${at}`, companyCode(at), patentOf(at), '2017-03-05'],
    ]);
    const book = withLines(withLines(template(), first, many), pledges, [['无']]);
    const grids = await recalculated(await bytesOf(book));
    const figure = (id: string) =>
      grids.get('填报')![templateRowOf(plan, id)]![columnOf('current')];
    expect([figure('10'), figure('14a'), figure('14b')]).toEqual([3_000, 0, 0]);
    expect(grids.get('台账 专利质押融资')![2]![0]).toBe('自检结果：无');
    expect(grids.get('台账 专利消零企业')![2]![0]).toBe(
      '自检结果：共3000行，另有2500行没有检查，把最后一列的公式往下填充即可；台账比打印区域长，打印前请重新设置打印区域',
    );
  });
});
