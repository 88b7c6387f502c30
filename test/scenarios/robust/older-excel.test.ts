import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { templateActions } from '../../../src/actions/templates';
import { periodOf } from '../../../src/plan/period';
import type { District } from '../../../src/plan/types';
import { yearWith } from '../../year/years';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const [district] = plan.districts as readonly [District];
const september = periodOf(2017, 9);

// Office.js asks once what is offered, so a file of tests has one Excel: here the one of 2019.
describe('Excel 2019, which has ExcelApi 1.7', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openSharedBook({ requirements: { ExcelApi: '1.7' } });
  });

  it('is told to be too old before any request, whatever is asked', async () => {
    const failure = { code: 'apiMissing', capability: 'addIn' };
    const actions = createActions();
    await expect(actions.readStatus()).rejects.toMatchObject({ failure });
    await expect(actions.insertTargetSheet(plan, 'refuse')).rejects.toMatchObject({ failure });
    await expect(createCheckActions().check(september)).rejects.toMatchObject({ failure });
    expect(book.host.stats.requests).toBe(0);
  });

  it('still gets district files, for they need no Excel', async () => {
    const order = { year: yearWith(plan), period: september, due: null };
    const { bytes } = await templateActions.templateFile(order, district);
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(templateActions.canOpenNew()).toBe(false);
    await expect(templateActions.openTemplate(order, district)).rejects.toMatchObject({
      failure: { code: 'apiMissing', capability: 'openNew' },
    });
  });
});
