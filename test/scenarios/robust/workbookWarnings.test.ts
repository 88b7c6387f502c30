import { createActions } from '../../../src/actions';
import { periodOf } from '../../../src/plan/period';
import { openBook, type OpenWorkbook } from '../../support/book';
import { counted } from '../budget';
import { addressOf, at, readSheet } from '../cells';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();

let book: OpenWorkbook;

it('says that a file was opened for reading only, before anything is written', async () => {
  book = await openBook({ isReadOnly: true });
  expect(await actions.readStatus()).toMatchObject({ warnings: ['readOnly'], plan: null });
});

it.each([
  ['目标.xlsx', []],
  ['目标.XLS', ['oldFormat']],
  ['目标.csv', ['textFormat']],
  ['目标.xls.xlsx', []],
] as const)('tells by its name what kind of file %s is', async (name, warnings) => {
  book = await openBook({ snapshot: { name } });
  expect((await actions.readStatus()).warnings).toEqual(warnings);
});

it('costs no request of its own', async () => {
  book = await openBook();
  const { requests } = await counted('read an empty workbook', book.host, () =>
    actions.readStatus(),
  );
  expect(requests).toBe(1);
});

it('tells of manual calculation, leaves it as it is, and calculates when asked', async () => {
  book = await openBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
  const type = async (text: string): Promise<void> => {
    const grid = await readSheet('完成 2017-09');
    await book.host.typeInto('完成 2017-09', addressOf(grid, '1', '海门'), text);
  };
  const total = async () => at(await readSheet('完成率 2017-09'), '1', '海门');
  await type('2000');
  expect(await total()).toBe(0.5);
  expect((await actions.readStatus()).warnings).toEqual([]);

  await setMode('Manual');
  await type('5587');
  expect(await total()).toBe(0.5);
  expect((await actions.readStatus()).warnings).toEqual(['manualCalculation']);

  await actions.recalculate();
  expect(await total()).toBeCloseTo(1.396, 9);
  // A person's setting is theirs.
  expect((await actions.readStatus()).warnings).toEqual(['manualCalculation']);
});

function setMode(mode: 'Manual' | 'Automatic'): Promise<void> {
  return Excel.run(async (context) => {
    context.application.calculationMode = mode;
    await context.sync();
  });
}
