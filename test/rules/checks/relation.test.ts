import type { Relation } from '../../../src/plan/types';
import { found, submission, PLAN } from '../submissions';

/** Severities of the relation's findings for the figures given. */
function broken(id: string, figures: Readonly<Record<string, number | null>>): string[] {
  return found('relation', submission(figures))
    .filter(({ facts }) => facts.relation === id)
    .map(({ severity }) => severity);
}

describe('relation', () => {
  const atMost = [
    ['invention-applications', '2', '1', 'error'],
    ['invention-grants', '5', '4', 'error'],
    ['grants', '4', '1', 'warning'],
    ['pct', '8', '2', 'warning'],
    ['demonstration', '12', '11', 'info'],
    ['planning', '16', '15', 'info'],
  ] as const;

  it.each(atMost)('%s: row %s is at most row %s, else %s', (id, left, right, severity) => {
    expect(broken(id, { [left]: 60, [right]: 60 })).toEqual([]);
    expect(broken(id, { [left]: 61, [right]: 60 })).toEqual([severity]);
    expect(broken(id, { [left]: 0, [right]: 0 })).toEqual([]);
    expect(broken(id, { [left]: 61, [right]: null })).toEqual([]);
    expect(broken(id, { [left]: null, [right]: 60 })).toEqual([]);
  });

  it('loans: both 0 or both above', () => {
    expect(broken('loans', { '14a': 0, '14b': 0 })).toEqual([]);
    expect(broken('loans', { '14a': 1, '14b': 0.01 })).toEqual([]);
    expect(broken('loans', { '14a': 0, '14b': 2000 })).toEqual(['error']);
    expect(broken('loans', { '14a': 8, '14b': 0 })).toEqual(['error']);
  });

  it('loan-per-deal: 50 to 2000 万元 each', () => {
    const each = (amount: number) => broken('loan-per-deal', { '14a': 2, '14b': amount });
    expect(each(99.99)).toEqual(['warning']);
    expect(each(100)).toEqual([]);
    expect(each(4000)).toEqual([]);
    expect(each(4000.01)).toEqual(['warning']);
    expect(broken('loan-per-deal', { '14a': 0, '14b': 2000 })).toEqual([]);
  });

  it('names both rows and their figures, and takes an answer at either', () => {
    const explanations = [{ measure: '1', text: '上年申请本年授权' }];
    const [finding] = found('relation', submission({ '4': 3000, '1': 2900 }, { explanations }));
    expect(finding).toMatchObject({
      measure: '4',
      explained: '上年申请本年授权',
      facts: { left: { measure: '4', value: 3000 }, right: { measure: '1', value: 2900 } },
    });
  });

  it('judges by what the plan states, and by nothing where it states nothing', () => {
    const own: Relation = {
      id: 'own',
      kind: 'atMost',
      left: '25',
      right: '24',
      severity: 'error',
    };
    const given = submission({ '24': 8, '25': 9, '2': 3000, '1': 4000, '5': 900, '4': 800 });
    const of = (relations: readonly Relation[]): string[] =>
      found('relation', given, {}, { ...PLAN, relations }).map(({ facts }) => facts.relation);
    expect(of([own])).toEqual(['own']);
    expect(of([])).toEqual([]);
    expect(of(PLAN.relations)).toContain('invention-grants');
  });
});
