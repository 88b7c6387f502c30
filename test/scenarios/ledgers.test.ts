import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { gatherActions } from '../../src/actions/gather';
import { reportingState } from '../../src/actions/gather/reporting';
import { districtsToReturn, returnSlip } from '../../src/actions/gather/returnSlips';
import { restoreActions } from '../../src/actions/restore';
import { templateActions } from '../../src/actions/templates';
import { readBook } from '../../src/files/read/readBook';
import { readSubmission } from '../../src/sheets/submission/readSubmission';
import { periodOf } from '../../src/plan/period';
import { companies, company } from '../files/ledgerFile';
import { companyCode } from '../ledgers/rows';
import { plan, september } from '../files/templates';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { readSheet, sheetNames } from './cells';
import { fileOf, gathered, who } from './ledgers/gathering';

jest.setTimeout(600_000);

const actions = createActions();
const SHEET = '台账 专利消零企业';
const october = periodOf(2017, 10);
const found = ({ draft }: Awaited<ReturnType<typeof gathered>>) =>
  draft.districts.flatMap(({ district, ledgers }) =>
    ledgers.flatMap(({ findings }) =>
      findings.map(({ at, column, fault }) =>
        [district, at ?? '-', column ?? '-', fault.code].join(' '),
      ),
    ),
  );

/** Lines of the 台账: number, unit, months, code, what was found, why struck, file. */
async function kept(): Promise<unknown[][]> {
  const { values } = await readSheet(SHEET);
  return values.slice(3).map((line) => [0, 1, 2, 3, 5, 8, 9, 10].map((at) => line[at]));
}

let book: OpenWorkbook;

beforeAll(async () => {
  book = await openSharedBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
  await actions.createPeriod(october, 'refuse');
});

describe('ledgers come in with the figures', () => {
  it('are previewed, and written in one batch with them, in a fixed number of requests', async () => {
    const files = [
      await fileOf('haian', september, companies(1, 3)),
      await fileOf('rugao', september, companies(11, 2)),
    ];
    const { requests, result } = await counted('gather two ledgers', book.host, async () => {
      const both = await gathered(september, files);
      expect(found(both)).toEqual([]);
      expect(both.draft.rows).toBe(5);
      return gatherActions.writeGathering(both.context, both.draft, who);
    });
    expect(result).toMatchObject({ kind: 'written', rows: 5 });
    // Two orders of templates were made before; with the preview, each reading takes one for the ledgers' places.
    expect(requests).toBeLessThanOrEqual(6);
    expect(await kept()).toEqual([
      [1, '海安', 201709, '', companyCode(1), '', '', '海安_2017-09.xlsx'],
      [2, '海安', 201709, '', companyCode(2), '', '', '海安_2017-09.xlsx'],
      [3, '海安', 201709, '', companyCode(3), '', '', '海安_2017-09.xlsx'],
      [4, '如皋', 201709, '', companyCode(11), '', '', '如皋_2017-09.xlsx'],
      [5, '如皋', 201709, '', companyCode(12), '', '', '如皋_2017-09.xlsx'],
    ]);
  });

  it('change nothing when they come again', async () => {
    const again = await gathered(september, [await fileOf('haian', september, companies(1, 3))]);
    expect(again.draft.rows).toBe(0);
  });

  it('find the same enterprise with another unit, a wrong code, a figure that differs and rows that are gone', async () => {
    const wrong = company(13);
    wrong[1] = '913206000000000130';
    const files = [
      await fileOf('haian', october, [company(1), company(2)], 5),
      await fileOf('qidong', october, [company(21), company(11), wrong]),
    ];
    const both = await gathered(october, files);
    expect(found(both)).toEqual([
      'haian - - gone',
      'haian - - figureDiffers',
      'qidong 7 uscc repeatedBetween',
      'qidong 8 uscc uscc',
    ]);
    const { kind } = await gatherActions.writeGathering(both.context, both.draft, who);
    expect(kind).toBe('written');
    const lines = await kept();
    expect(lines[2]).toEqual([
      ...[3, '海安', 201709, 201709, companyCode(3), '', '', '海安_2017-09.xlsx'],
    ]);
    expect(lines.slice(5).map((line) => line.slice(0, 3))).toEqual([
      [6, '启东', 201710],
      [7, '启东', 201710],
      [8, '启东', 201710],
    ]);
    expect(String(lines[6]![5])).toContain('如皋也报了');
    expect(String(lines[7]![5])).toContain('校验码不符');
  });

  it('keep what the bureau struck out', async () => {
    const column = (await readSheet(SHEET)).values[2]!.indexOf('剔除原因');
    const letter = String.fromCharCode(65 + column);
    await book.host.typeInto(SHEET, `${letter}10`, '与如皋重复');
    const again = await gathered(october, [
      await fileOf('qidong', october, [company(21), company(11), company(14)]),
    ]);
    expect(again.draft.rows).toBe(2);
    await gatherActions.writeGathering(again.context, again.draft, who);
    const lines = await kept();
    expect(lines[6]).toEqual([
      ...[7, '启东', 201710, '', companyCode(11), expect.stringContaining('如皋'), '与如皋重复'],
      '启东_2017-10.xlsx',
    ]);
    // The row with the wrong code went before its first month, the mended one is new.
    expect(lines[7]!.slice(0, 4)).toEqual([8, '启东', 201710, 201709]);
    expect(lines[8]!.slice(0, 5)).toEqual([9, '启东', 201710, '', companyCode(14)]);
  });

  it('go into the next template, but for struck rows and those that left', async () => {
    const order = await templateActions.orderTemplates(october, null, { ledgers: true });
    const codes = (unit: string) =>
      order.ledgers
        ?.get(unit)
        ?.get('first-patents')
        ?.map(({ values }) => values['uscc']);
    expect(codes('haian')).toEqual([companyCode(1), companyCode(2)]);
    expect(codes('qidong')).toEqual([companyCode(21), companyCode(14)]);
  });
});

describe('what is wrong with a ledger goes back', () => {
  it('with its rows, each fault beside its row, and a line that leads to the cell', async () => {
    const wrong = company(13);
    wrong[1] = '913206000000000130';
    const files = [await fileOf('qidong', october, [company(21), wrong])];
    const { context, draft } = await gathered(october, files);
    const [unit] = districtsToReturn(draft);
    expect(unit?.district).toBe('qidong');
    // Nothing but its rows is wrong.
    expect(unit).toMatchObject({ blank: [], faulty: [] });
    expect(reportingState(context, draft).withErrors).toEqual(['qidong']);
    const { bytes } = await returnSlip(context, unit!, '10月20日');
    const outcome = readBook(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const texts = (name: string, row: number) =>
      [...(outcome.book.sheets.find((sheet) => sheet.name === name)?.rows.get(row) ?? [])].map(
        ([, { value }]) => value,
      );
    expect(outcome.book.sheets.map(({ name }) => name)).toEqual([
      ...['退回单', '填报', SHEET, '_标识'],
    ]);
    const lines = [4, 5, 6, 7, 8].map((row) => texts('退回单', row));
    const line = lines.find((each) => each.includes('B7'));
    expect(line).toEqual([
      expect.any(Number),
      '错误，须更正',
      'B7',
      '台账「专利消零企业」',
      expect.stringContaining('校验码不符'),
      expect.any(String),
    ]);
    expect(texts(SHEET, 6).at(-1)).toEqual(expect.stringContaining('校验码不符'));
    // Mended and sent again, it is read as any other file.
    const again = readSubmission(outcome.book, plan);
    expect(again.ok && again.ledgers.map(({ rows }) => rows.length)).toEqual([2]);
  });
});

describe('a gathering with ledgers is taken back', () => {
  it('and every row is as it was', async () => {
    const before = await kept();
    const entries = await readSheet('完成 2017-10');
    const files = [
      await fileOf('qidong', october, [company(21), company(14), ...companies(31, 4)], 9),
    ];
    const now = await gathered(october, files);
    const outcome = await gatherActions.writeGathering(now.context, now.draft, who);
    expect(outcome).toMatchObject({ kind: 'written', rows: 4 });
    expect((await kept()).length).toBe(before.length + 4);

    const [latest] = await restoreActions.list();
    const preview = await restoreActions.preview(latest!);
    expect(preview.cells.some(({ edited }) => edited)).toBe(false);
    expect(await restoreActions.restore(preview, who)).toMatchObject({ kind: 'restored' });
    const after = await kept();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(
      after
        .slice(before.length)
        .flat()
        .every((cell) => cell === ''),
    ).toBe(true);
    expect((await readSheet('完成 2017-10')).values).toEqual(entries.values);
    expect(await sheetNames()).toContain(SHEET);
  });
});

describe('figures and their rows', () => {
  it('say on the check page which figures differ from their rows, once one is struck out', async () => {
    const { findings } = await createCheckActions().check(october);
    const differing = findings
      .map(({ finding }) => finding)
      .filter(({ rule }) => rule === 'evidenceDiffers');
    expect(differing.map(({ district, measure, facts }) => [district, measure, facts])).toEqual([
      ['haian', '10', { value: 5, counted: 2, struck: 0, cleared: 0 }],
      ['qidong', '10', { value: 3, counted: 2, struck: 1, cleared: 0 }],
    ]);
  });
});
