import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { gatherActions } from '../../../src/actions/gather';
import { ledgerActions } from '../../../src/actions/ledgers';
import { restoreActions } from '../../../src/actions/restore';
import { templateActions } from '../../../src/actions/templates';
import { companies } from '../../files/ledgerFile';
import { companyCode } from '../../ledgers/rows';
import { plan, september } from '../../files/templates';
import { openSharedBook } from '../../support/book';
import { at, readSheet } from '../cells';
import { fileOf, gatherAndWrite, gathered, who } from './gathering';

jest.setTimeout(600_000);

const SHEET = '台账 专利消零企业';
const actions = createActions();
const chosen = { plan, period: september, ledger: null };

const lines = async () => (await readSheet(SHEET)).values.slice(3);
const known = async () => (await lines()).map((line) => [line[0], line[1], line[5]]);

const onSheet = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

/** Takes the `back`th write back, counted from the latest one, 0. */
async function takeBack(back: number) {
  const draft = await restoreActions.preview((await restoreActions.list())[back]!);
  await restoreActions.restore(draft, who);
  return draft;
}

beforeEach(async () => {
  await openSharedBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
  await gatherAndWrite(september, [
    await fileOf('haian', september, companies(1, 2)),
    await fileOf('rugao', september, companies(11, 2)),
  ]);
});

describe('rows deleted by hand', () => {
  beforeEach(async () => {
    await onSheet((sheet) => sheet.getRange('6:7').delete('Up'));
    await gatherAndWrite(september, [await fileOf('qidong', september, companies(21, 2))]);
  });

  it('leave their numbers to others, which do not go with them when they are taken back', async () => {
    expect((await known()).map(([id, unit]) => [id, unit])).toEqual([
      ...[1, 2].map((id) => [id, '海安']),
      ...[3, 4].map((id) => [id, '启东']),
    ]);
    const draft = await takeBack(1);
    expect(draft.lines.map(({ rows, edited }) => [rows, edited])).toEqual([[2, 0]]);
    expect(draft.lost).toBe(2);
    expect(await known()).toEqual([
      [3, '启东', companyCode(21)],
      [4, '启东', companyCode(22)],
    ]);
  });
});

describe('a row that somebody copied', () => {
  it('stays, and so does the one it was copied from: nobody knows which was written', async () => {
    await onSheet((sheet) => {
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A5:K5').copyFrom('A4:K4');
    });
    const draft = await takeBack(0);
    expect(draft.lost).toBe(1);
    expect(await known()).toEqual([1, 1].map((id) => [id, '海安', companyCode(1)]));
  });
});

describe('a column without its title', () => {
  const damaged = {
    failure: { code: 'blockDamaged', sheet: SHEET, missing: ['统一社会信用代码'] },
  };

  beforeEach(() => onSheet((sheet) => (sheet.getRange('F3').values = [['信用代码']])));

  it('is named, and neither gathered into, sent out, exported nor cleared', async () => {
    const before = await lines();
    const again = [await fileOf('haian', september, companies(1, 3))];
    await expect(gathered(september, again)).rejects.toMatchObject(damaged);
    await expect(
      templateActions.orderTemplates(september, null, { ledgers: true }),
    ).rejects.toMatchObject(damaged);
    await expect(ledgerActions.exportLedgers(chosen)).rejects.toMatchObject(damaged);
    await expect(ledgerActions.previewClearing(chosen)).rejects.toMatchObject(damaged);
    expect(await lines()).toEqual(before);
  });

  it('is no reason to say that figures differ from their rows', async () => {
    await onSheet((sheet) => (sheet.getRange('B3').values = [['单位']]));
    const { findings } = await createCheckActions().check(september);
    expect(findings.filter(({ finding }) => finding.rule === 'evidenceDiffers')).toEqual([]);
  });
});

describe('a protected 台账', () => {
  it('is named before anything is written', async () => {
    await onSheet((sheet) => sheet.protection.protect());
    const before = await lines();
    const { context, draft } = await gathered(september, [
      await fileOf('haian', september, companies(1, 3)),
    ]);
    await expect(gatherActions.writeGathering(context, draft, who)).rejects.toMatchObject({
      failure: { code: 'sheetProtected', sheet: SHEET },
    });
    expect(await lines()).toEqual(before);
    expect(at(await readSheet('完成 2017-09'), '10', '海安')).toBe(2);
  });
});

describe('a protected 报送记录', () => {
  it('is told as that, and nothing is half done', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报送记录').protection.protect();
      await context.sync();
    });
    const before = await lines();
    const again = [await fileOf('haian', september, companies(1, 3))];
    await expect(gatherAndWrite(september, again)).rejects.toMatchObject({
      failure: { code: 'sheetProtected' },
    });
    const shown = await ledgerActions.previewClearing(chosen);
    await expect(ledgerActions.clearLedgers(chosen, shown, who)).rejects.toMatchObject({
      failure: { code: 'sheetProtected' },
    });
    expect(await lines()).toEqual(before);
    expect(at(await readSheet('完成 2017-09'), '10', '海安')).toBe(2);
  });
});

describe('lists of earlier years', () => {
  it('are all looked at, not only that of the year before', async () => {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.add('台账 2014');
      const titles = worksheets.getItem(SHEET).getRange('A3:K3').load('values');
      await context.sync();
      const row = [1, '港闸', 201403, '', '南通11号机械有限公司', companyCode(11)];
      sheet.getRange('A1:K1').values = titles.values;
      sheet.getRange('F2').numberFormat = [['@']];
      sheet.getRange('A2:F2').values = [row];
      names.add('ipt_ledger_2014_first.patents', sheet.getRange('A1:K2'));
      await context.sync();
    });
    const { draft } = await gathered(september, [
      await fileOf('rugao', september, companies(11, 2)),
    ]);
    const { ledgers } = draft.districts.find(({ district }) => district === 'rugao')!;
    expect(ledgers.flatMap(({ findings }) => findings.map(({ fault }) => fault))).toMatchObject([
      { code: 'repeatedEarlier', value: companyCode(11), year: 2014, district: 'gangzha' },
    ]);
  });
});
