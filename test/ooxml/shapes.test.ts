import { createActions } from '../../src/actions';
import { summaryActions } from '../../src/actions/summary';
import { writeWorkbook } from '../../src/host/xlsx';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { optionalPages } from '../../src/sheets/kinds';
import { openBook } from '../support/book';
import { Recorder } from '../support/requests/calls';
import { beyondLimits } from './limits';
import { anyPlans, shapes } from './shapes';
import { told } from './told';

jest.setTimeout(600_000);

const actions = createActions();

/** A workbook with all kinds of sheets of a plan, nothing reported yet. */
async function written(plan: Plan) {
  const book = await openBook();
  const recorder = new Recorder(book.host);
  const period = periodOf(plan.year, 3);
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(period, 'refuse');
  await summaryActions.createBase(plan.year, 'refuse');
  await summaryActions.createAdjustments(plan.year, 'refuse');
  const districts = plan.districts.slice(0, 2).map(({ id }) => id);
  await summaryActions.createSummary(period, { pages: optionalPages, districts }, 'refuse');
  await book.engine.calculate();
  const file = await writeWorkbook(book.engine.save());
  return { found: told(new Map([['workbook', file]])), beyond: beyondLimits(recorder) };
}

describe('a workbook of a plan of another shape', () => {
  const any = anyPlans(5, 11).map((plan, index) => [`any plan ${index + 1}`, plan] as const);
  const some = shapes.filter(([name]) =>
    ['one unit', 'sixty units', 'no total', 'long names', 'shares'].includes(name),
  );

  it.each([...some, ...any])('is as Excel takes it: %s', async (_name, plan) => {
    expect(await written(plan)).toEqual({ found: [], beyond: [] });
  });
});
