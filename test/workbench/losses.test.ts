import { wordsOf } from '../../src/workbench/losses';

it('says what would be lost where, in both languages', () => {
  expect(wordsOf({ sheet: '各县', kind: 'pivotTable', count: 2, why: 'changed' })).toEqual({
    zh: '「各县」：2 个数据透视表（已算出的值留在单元格里），因所在单元格已改动',
    en: '“各县”: 2 pivot tables (values stay in the cells), as its cells have changed',
  });
  expect(wordsOf({ sheet: null, kind: 'macros', count: 1, why: 'unknown' }).zh).toBe(
    '1 个宏（.xlsx 不能带宏；要留宏，请在 Excel 中另存为 .xlsm）',
  );
});
