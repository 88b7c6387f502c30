import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { markWords } from '../../../src/sheets/period/marks';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { periodSheet } from '../../../src/sheets/period/periodSheet';
import { plan2017 } from '../plans';

const layout = periodSheet(plan2017, periodOf(2017, 9), '完成 2017-09');
const block = periodBlock(plan2017, '完成 2017-09');
const marks = layout.names.find(({ name }) => name === 'ipt_marks_2017_09')?.area;

describe('marks behind the entries', () => {
  it('are hidden columns with a heading per district, outside of what is printed', () => {
    if (marks === undefined) throw new Error('no marks');
    const headings = layout.cells[marks.row]?.slice(marks.column, marks.column + marks.columns);
    expect(headings).toEqual(plan2017.districts.map(({ name }) => ({ text: name })));
    expect(layout.hiddenColumns).toEqual(
      expect.arrayContaining(headings!.map((_, index) => marks.column + index)),
    );
    expect(layout.print?.printArea.columns).toBe(marks.column);
    expect(marks.rows).toBe(measuresOf(plan2017).length + 1);
  });

  it.each(Object.values(markWords))('%s colours the cell of the same row and district', (word) => {
    if (marks === undefined) throw new Error('no marks');
    const rules = layout.colorRules.filter(({ formula }) => formula.includes(`"${word}"`));
    expect(rules.map(({ area, formula }) => [area.column, area.row, formula])).toEqual(
      plan2017.districts.map(({ id }, index) => {
        const letter = String.fromCharCode(65 + marks.column + index);
        return [block.columns.get(id), 3, `=$${letter}4="${word}"`];
      }),
    );
  });

  it('an error shows over everything, a doubt not over what is plainly wrong', () => {
    const at = (word: string) =>
      layout.colorRules.findIndex(({ formula }) => formula.includes(`"${word}"`));
    const wrong = layout.colorRules.findIndex(({ formula }) => formula.includes('ISERROR'));
    expect(at(markWords.error)).toBeLessThan(wrong);
    expect(at(markWords.warning)).toBeGreaterThan(wrong);
    expect(at(markWords.info)).toBeGreaterThan(at(markWords.warning));
  });
});
