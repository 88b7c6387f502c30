import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { gatherActions } from '../../src/actions/gather';
import { periodOf } from '../../src/plan/period';
import { goodFigures } from '../files/submissions';
import { plan2017 as plan } from '../sheets/plans';
import { openSharedBook } from '../support/book';
import { fill } from './summary/year';

jest.setTimeout(300_000);

const september = periodOf(2017, 9);
const checking = createCheckActions(() => new Date(2017, 9, 8));
const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };

/** Every mark behind the table of September. */
async function marks(): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem('ipt_marks_2017_09').getRange().load('values');
    await context.sync();
    return range.values
      .slice(1)
      .flat()
      .map(String)
      .filter((mark) => /错误|疑问/.test(mark));
  });
}

describe('a mark about two entries', () => {
  const figures = goodFigures('qidong');

  beforeAll(async () => {
    const book = await openSharedBook();
    await createActions().insertTargetSheet(plan, 'refuse');
    // Row 5, inventions granted, is a part of row 4, which is too small.
    const contents = Object.entries({ ...figures, '4': 1 }).map(
      ([id, qidong]) => [id, { qidong }] as const,
    );
    await fill(book, plan, { period: september, contents: Object.fromEntries(contents) });
  });

  it('goes when the other one is mended on another page', async () => {
    await checking.check(september);
    const before = await marks();
    expect(before).toContain('错误');
    const context = await gatherActions.readContext(september);
    const correction = { measure: '4', district: 'qidong', value: figures['4']!, why: '笔误' };
    expect((await gatherActions.correctFigure(context, correction, who)).kind).toBe('written');
    expect((await marks()).filter((mark) => mark === '错误')).toEqual([]);
  });
});
