import { unzipSync } from 'fflate';
import { fileName } from '../../../src/actions/templates/templateFile';
import { freeSheetName } from '../../../src/actions/freeNames';
import { zipFiles } from '../../../src/files/write/zip';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { tabName, tabNames } from '../../../src/sheets/layout/tabName';
import { briefNames, summaryNames } from '../../../src/sheets/summary/labels';
import { plan2017 } from '../plans';

const period = periodOf(2017, 9);

/** Excel's own rule for a sheet's name. */
const isLegal = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 31 &&
  !/[\\/?*[\]:]/.test(name) &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== 'history';

const BAD = [
  ...['a\\b', 'a/b', 'a:b', 'a*b', 'a?b', 'a[b', 'a]b', "'海安", "海安'", "''", '[]', 'History'],
  ...['HISTORY', '高'.repeat(40), `${'x'.repeat(25)}'xx`, '𠮷'.repeat(20), '汇总', '评分', '通报'],
];

describe('a tab named after a unit', () => {
  it.each(BAD)('%s becomes a name that Excel takes', (text) => {
    expect(isLegal(tabName(text))).toBe(true);
    const monthly = tabName(text, ' 2017-09');
    expect(isLegal(monthly)).toBe(true);
    expect(monthly).toMatch(/ 2017-09$/);
    expect(freeSheetName(monthly, [monthly])).toBe(`${monthly} (2)`);
    expect(isLegal(freeSheetName('长'.repeat(31), ['长'.repeat(31)]))).toBe(true);
    expect(tabName(text)).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it('is no other’s, and no page’s of the summary', () => {
    const names = ['海/安', '海:安', 'HAI', 'hai', '汇总', '评分', ...BAD];
    expect(new Set(tabNames(names).map((name) => name.toLowerCase())).size).toBe(names.length);
    const plan: Plan = {
      ...plan2017,
      districts: names.map((name, at) => ({ ...plan2017.districts[0]!, id: `d${at}`, name })),
    };
    const briefs = briefNames(plan, period);
    expect(briefs.every(isLegal)).toBe(true);
    const pages = Object.values(summaryNames).map((nameOf) => nameOf(period));
    const all = [...briefs, ...pages].map((name) => name.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
  });

  it('of the plan of 2017 is as it was', () => {
    expect(briefNames(plan2017, period)[0]).toBe('海安 2017-09');
  });
});

describe('a file named after a unit', () => {
  it('holds nothing that Windows refuses', () => {
    const name = fileName(`..<>:"/\\|?*${'长'.repeat(300)}`, period, '填报');
    expect(name).not.toMatch(/[<>:"/\\|?*]|^\./);
    expect(name.length).toBeLessThan(100);
  });

  it('is not lost in a zip that holds its like', async () => {
    const bytes = new Uint8Array([1]);
    const files = ['a/b', 'a:b', 'A?b'].map((unit) => ({
      name: fileName(unit, period, 'x'),
      bytes,
    }));
    expect(Object.keys(unzipSync(await zipFiles(files)))).toEqual([
      'a_b_2017-09_x.xlsx',
      'a_b_2017-09_x (2).xlsx',
      'A_b_2017-09_x (3).xlsx',
    ]);
  });
});
