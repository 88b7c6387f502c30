import { refuseOversized, oversizedNames } from '../../src/workbook/oversizedNames';
import { readForCheck } from '../../src/workbook/check/readForCheck';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { readNamedBlocks } from '../../src/workbook/namedBlocks';
import { inWorkbook } from '../../src/workbook/run';
import { openBook, type OpenWorkbook } from '../support/book';

jest.setTimeout(600_000);

const NAME = 'ipt_actual_2017_09';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const point = (formula: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.add(NAME, formula);
    await context.sync();
  });

it.each(['=Sheet1!$A:$XFD', '=Sheet1!$A:$C', '=Sheet1!$2:$200000', '=Sheet1!$A$1:$ZZ$90000'])(
  'a name that leads to %s is told before its cells are asked for',
  async (formula) => {
    await point(formula);
    const failure = { code: 'nameOversized', name: NAME, refersTo: formula };
    await expect(inWorkbook({}, (s) => readNamedBlocks(s, (all) => all))).rejects.toMatchObject({
      failure,
    });
    const asFacts = inWorkbook({}, (s) => readForCheck(s, (all) => ({ values: [], facts: all })));
    await expect(asFacts).rejects.toMatchObject({ failure });
    // One request each: the names alone.
    expect(book.host.stats.requests).toBe(3);
  },
);

it('and told after it, where the name was not asked for first', async () => {
  await point('=Sheet1!$A:$C');
  await expect(inWorkbook({}, (s) => readWorkbook(s, [NAME]))).rejects.toMatchObject({
    failure: { code: 'nameOversized', name: NAME },
  });
});

it('an Excel that finds it too much is asked which name is to blame', async () => {
  await point('=Sheet1!$A$1:$ZZ$90000');
  let requests = 0;
  book.host.faults = () => (++requests === 1 ? 'ResponsePayloadSizeLimitExceeded' : null);
  await expect(inWorkbook({}, (s) => readWorkbook(s, [NAME]))).rejects.toMatchObject({
    failure: { code: 'nameOversized', name: NAME, refersTo: '=Sheet1!$A$1:$ZZ$90000' },
  });
});

it('and none is blamed where all are as they should be', async () => {
  await point('=Sheet1!$A$1:$M$30');
  let requests = 0;
  book.host.faults = () => (++requests === 1 ? 'ResponsePayloadSizeLimitExceeded' : null);
  await expect(inWorkbook({}, (s) => readWorkbook(s, [NAME]))).rejects.toMatchObject({
    failure: { code: 'tooLarge' },
  });
});

it.each([
  '=Sheet1!$A$1:$DKK$520',
  '=#REF!',
  '="Sheet1"',
  '=Sheet1!$A$1',
  '=OFFSET(Sheet1!$A$1,0,0)',
])('%s is not oversized', (formula) =>
  expect(oversizedNames([{ name: NAME, formula }]).size).toBe(0),
);

it('a name of somebody else may lead wherever it likes', () => {
  const oversized = oversizedNames([{ name: '全部', formula: '=Sheet1!$A:$XFD' }]);
  expect(() => refuseOversized(oversized, ['全部'])).not.toThrow();
});
