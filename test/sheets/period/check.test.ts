import { WHOLE } from '../../../src/plan/column';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { withComputed } from '../computed';
import { plan2017 } from '../plans';
import { filledYear, populationsOf, type FilledPeriod } from '../summary/scenario';
import { yearBook } from '../summary/yearBook';

const [whole] = filledYear(plan2017, 7, {}, [9]) as [FilledPeriod];
const populations = populationsOf(plan2017);
const unit = plan2017.districts[0]!.id;

/** What stands under 合计 and 检查 of rows 1, 3 (weighted by 1), 7 (weighted by population) and 8. */
async function said(
  blank: readonly string[],
  of = populations,
  wrong: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  const contents = Object.fromEntries(
    Object.entries(whole.contents).map(([id, row]) => [
      id,
      blank.includes(id) || id in wrong ? { ...row, [unit]: wrong[id] ?? null } : row,
    ]),
  );
  const book = yearBook({ plan: plan2017, periods: [{ ...whole, contents }], populations: of });
  const { rows, columns, sheet } = periodBlock(plan2017, `完成 ${whole.period}`);
  const total = columns.get(WHOLE)!;
  const found: unknown[] = [];
  await withComputed(book.base, (results) => {
    for (const id of ['1', '3', '7', '8']) {
      const value = results(sheet, rows.get(id)!, total);
      const check = results(sheet, rows.get(id)!, total + 1);
      found.push([id, typeof value === 'number' ? 'number' : value, check]);
    }
  });
  return found;
}

describe('检查 beside 合计', () => {
  it('says 齐全 only where the total is there as well', async () => {
    expect(await said([])).toEqual([
      ['1', 'number', '齐全'],
      ['3', 'number', '齐全'],
      ['7', 'number', '齐全'],
      ['8', 'number', '齐全'],
    ]);
  }, 60_000);

  it('names the weight that is missing, and first of all what is missing in its own row', async () => {
    expect(await said(['1'])).toEqual([
      ['1', 'number', '缺1项'],
      ['3', '缺权重', '缺权重'],
      ['7', 'number', '齐全'],
      ['8', 'number', '齐全'],
    ]);
    expect((await said(['1', '3'])).slice(0, 2)).toEqual([
      ['1', 'number', '缺1项'],
      ['3', 'number', '缺1项'],
    ]);
  }, 60_000);

  it('says so where it is the weight that is wrong', async () => {
    expect((await said([], populations, { 1: '4000件' })).slice(0, 2)).toEqual([
      ['1', '有误', '有误'],
      ['3', '有误', '权重有误'],
    ]);
  }, 60_000);

  it('names the population that is missing', async () => {
    const { [unit]: _none, ...others } = populations;
    expect((await said([], others)).slice(2)).toEqual([
      ['7', '缺人口数', '缺人口数'],
      ['8', 'number', '齐全'],
    ]);
  }, 60_000);
});
