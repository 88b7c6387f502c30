import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { editsFor } from '../../../src/actions/check/edits';
import { gatherActions } from '../../../src/actions/gather';
import { summaryActions } from '../../../src/actions/summary';
import { optionalPages } from '../../../src/sheets/kinds';
import { templateActions } from '../../../src/actions/templates';
import { periodOf } from '../../../src/plan/period';
import { openBook, type OpenWorkbook } from '../../support/book';
import { addressOf, at, readSheet } from '../cells';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const checks = createCheckActions(() => new Date(2017, 9, 10));
const by = { who: '王科', now: new Date(2017, 9, 8) };
const districts = plan.districts.map(({ id }) => id);
const choice = { pages: optionalPages, districts };

let book: OpenWorkbook;

/** Refuses, as Excel does, whatever a requirement set above 1.9 brought; nothing else is offered at all. */
it('an Excel with ExcelApi 1.9 and nothing else does everything', async () => {
  book = await openBook({
    requirements: { ExcelApi: '1.9', DialogApi: '0.0', DelayForCellEdit: '0.0' },
  });
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
  const sheet = '完成 2017-09';
  const grid = await readSheet(sheet);
  await book.host.typeInto(sheet, addressOf(grid, '4', '海门'), '约１２００');
  const stop = await checks.watch(() => undefined);
  let check = await checks.check(september);
  const suggested = check.findings.filter(({ suggestion }) => suggestion !== null);
  ({ check } = await checks.applyEdits(check, editsFor(check, suggested).edits));
  expect(at(await readSheet(sheet), '4', '海门')).toBe(1200);
  const [first] = check.findings;
  if (first !== undefined) check = await checks.explain(check, first.finding, '已核对');
  await checks.writeFindings(check);
  await stop();
  const context = await gatherActions.readContext(september);
  const change = { measure: '1', district: 'haimen', value: 5587, why: '核对台账' } as const;
  await gatherActions.correctFigure(context, change, by);
  await summaryActions.createBase(2017, 'refuse');
  await summaryActions.createAdjustments(2017, 'refuse');
  await summaryActions.createSummary(september, choice, 'refuse');
  const order = await templateActions.orderTemplates(periodOf(2017, 10), null);
  await templateActions.insertTemplate(order, plan.districts[0]!);
  const status = await actions.readStatus();
  await actions.recalculate();
  await actions.show(status.target!);
  expect(status.periods).toMatchObject([{ period: september, hasSummary: true }]);
});
