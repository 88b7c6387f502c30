import type { Explanation } from '../../../src/rules/submission';
import { found, submission } from '../submissions';

const said = (explanations: readonly Explanation[]) =>
  found('remarkDiffers', submission({ '25': 5 }, { explanations }));

describe('remarkDiffers', () => {
  it('quotes a remark that says another figure', () => {
    expect(said([{ measure: '25', text: ' 应为6 ' }])).toMatchObject([
      { measure: '25', severity: 'warning', facts: { value: 5, remark: '应为6' } },
    ]);
    expect(said([{ measure: '25', text: '应为5' }])).toEqual([]);
    expect(said([{ measure: '24', text: '待核' }])).toMatchObject([{ measure: '24' }]);
  });

  it('is settled by an answer to it, not by the remark itself or another one', () => {
    const doubt: Explanation = { measure: '25', text: '待核' };
    const answer = (rule: string): Explanation => ({ measure: '25', rule, text: '已电话核实' });
    const explained = (explanations: readonly Explanation[]) => said(explanations)[0]?.explained;
    expect(explained([doubt])).toBeUndefined();
    expect(explained([doubt, { measure: '25', text: '含高校' }])).toBeUndefined();
    expect(explained([answer('gain'), doubt])).toBeUndefined();
    expect(explained([answer('remarkDiffers'), doubt])).toBe('已电话核实');
  });

  it('a remark that doubts its figure answers no other doubt about it', () => {
    const over = (text: string) =>
      found('farOver', submission({ '25': 9_999 }, { explanations: [{ measure: '25', text }] }));
    expect(over('集中授权')[0]?.explained).toBe('集中授权');
    expect(over('应为99')[0]?.explained).toBeUndefined();
    expect(over('待核')[0]?.explained).toBeUndefined();
  });
});
