import fc from 'fast-check';
import { periodOf } from '../../../src/plan/period';
import {
  explanationsSheet,
  readExplanations,
} from '../../../src/sheets/explanations/explanationsSheet';
import type { Answer } from '../../../src/year/types';

const kept: fc.Arbitrary<Answer> = fc.record({
  period: fc.integer({ min: 1, max: 12 }).map((month) => periodOf(2017, month)),
  district: fc.constantFrom('haian', 'kaifaqu'),
  measure: fc.constantFrom(null, '1', '14b'),
  rule: fc.constantFrom('farOver', 'lower'),
  text: fc.string({ minLength: 1 }),
  at: fc.constant('2017-10-10T00:00:00.000Z'),
});

const valuesOf = (list: readonly Answer[]) =>
  explanationsSheet(2017, '_说明', list).cells.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : '',
    ),
  );

describe('answers kept with the workbook', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(kept), (list) => {
        expect(readExplanations(valuesOf(list))).toEqual(list);
      }),
    );
  });

  it('survive rows that somebody broke', () => {
    const values = [['填报期'], ['2017-13', 'haian', '1', 'farOver', 'x', ''], [null, 5], []];
    expect(readExplanations(values)).toEqual([]);
  });

  it('are read in their order where the titles are gone, and by them where a column was moved', () => {
    const answer = ['2017-09', 'haian', '1', 'farOver', '已核实', '2017-10-10T00:00:00.000Z'];
    const [read] = readExplanations([answer.map(() => ''), answer]);
    expect(read).toMatchObject({ district: 'haian', measure: '1', text: '已核实' });
    const titles = ['填报期', '单位', '计量项', '规则', '说明', '时间'];
    expect(readExplanations([titles, answer].map((row) => [...row].reverse()))).toEqual([read]);
  });

  it('are about the same rule where an earlier version called it otherwise', () => {
    const titles = ['填报期', '单位', '计量项', '规则', '说明', '时间'];
    const answer = ['2017-09', 'haian', '1', 'slip', '已核实', ''];
    const [read] = readExplanations([titles, answer]);
    expect(read).toMatchObject({ rule: 'farOver', text: '已核实' });
  });

  it('stay out of sight, as text', () => {
    const layout = explanationsSheet(2017, '_说明', []);
    expect(layout.visibility).toBe('veryHidden');
    expect(layout.paints).toMatchObject([{ style: { numberFormat: '@' } }]);
    expect(layout.names).toMatchObject([{ name: 'ipt_explanations_2017' }]);
  });
});
