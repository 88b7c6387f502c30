import { checkSubmission } from '../../src/rules/checkSubmission';
import { dueIn } from '../sheets/plans';
import { blank, PLAN } from './submissions';

/** What 海门 published for January to September 2017 (中国江苏网, 2017-11-07). */
const PUBLISHED = { '1': 5587, '4': 1901, '5': 221, '7': 20.48, '8': 85 };

describe('a real case: 海门, January to September 2017', () => {
  const findings = checkSubmission(
    PLAN,
    blank({
      entries: Object.fromEntries(
        Object.entries(PUBLISHED).map(([id, value]) => [id, { kind: 'number', value } as const]),
      ),
    }),
  );
  const about = (measure: string) => findings.filter((finding) => finding.measure === measure);

  it('reports 20.48 of 20.5 as not reached, at 99.9 %', () => {
    expect(about('7')).toMatchObject([
      { rule: 'notReached', severity: 'info', facts: { completion: 0.999, target: 20.5 } },
    ]);
  });

  it('lets applications at 139.6 % and PCT at 130.7 % stand without a word', () => {
    expect(about('1')).toEqual([]);
    expect(about('8')).toEqual([]);
    expect(about('4')).toEqual([]);
    expect(about('5')).toEqual([]);
  });

  it('asks for the figures that were not published, and for nothing else', () => {
    const missing = findings.filter(({ rule }) => rule === 'missing');
    expect(missing).toHaveLength(dueIn(PLAN, 'haimen') - Object.keys(PUBLISHED).length);
    expect(findings).toHaveLength(missing.length + 1);
  });
});
