import { changedCells } from '../../../src/sheets/journal/constants';
import { isUntouched, sameContent } from '../../../src/sheets/journal/content';
import type { CellValue } from '../../../src/figures/types';

/** What was written, and how it is found again though nobody touched it. */
const SAME: [CellValue, CellValue][] = [
  [0.1 + 0.2, 0.3],
  [-0, 0],
  [20.480000000000004, 20.48],
  [5587, '5587'],
  ['5587', 5587],
  ['第一行\r\n第二行', '第一行\n第二行'],
  ['第一行\r第二行', '第一行\n第二行'],
  ['说明 ', '说明'],
  [null, ''],
  [null, ' '],
  ['\u3000海安', '海安'],
];

const OTHER: [CellValue, CellValue][] = [
  [5587, 5588],
  [20.48, 20.480001],
  [0, ''],
  ['/', ''],
  ['007', 7],
  ['1e3', 1000],
  ['8/2000', 8],
  [true, 'TRUE'],
  ['一 二', '一二'],
];

describe('a cell that nobody touched', () => {
  it.each(SAME)('%j found as %j is not blamed on anybody', (given, now) => {
    expect(isUntouched({ value: now }, { value: given })).toBe(true);
    expect(changedCells([[given, 'x']], [[now, 'x']])).toBe(0);
  });

  it.each(OTHER)('%j found as %j was changed', (given, now) => {
    expect(isUntouched({ value: now }, { value: given })).toBe(false);
    expect(changedCells([[given, 'x']], [[now, 'x']])).toBe(1);
  });

  it('is given back its number where a text stands for it now', () => {
    expect(sameContent({ value: '5587' }, { value: 5587 })).toBe(false);
    expect(sameContent({ value: 0.1 + 0.2 }, { value: 0.3 })).toBe(true);
  });
});
