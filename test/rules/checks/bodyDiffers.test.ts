import { checkPlan } from '../../../src/rules/checkPlan';
import { PLAN } from '../submissions';

describe('bodyDiffers', () => {
  it('derives where the body of the notice and its table differ', () => {
    const table = checkPlan(PLAN).map((finding) =>
      finding.rule === 'bodyDiffers'
        ? `${finding.measure}: ${finding.facts.body.from} ${finding.facts.annex} ${finding.facts.difference}`
        : finding.rule,
    );
    expect(table).toEqual([
      '9: 200 210 10',
      '10: 1200 1220 20',
      '12: 200 210 10',
      '13: 50 72 22',
      '14a: 60 80 20',
    ]);
  });

  it('follows the plan', () => {
    const bodyTargets = PLAN.bodyTargets.map((target) =>
      target.measure === '10'
        ? { ...target, bound: { kind: 'atLeast', value: 1220 } as const }
        : target,
    );
    const findings = checkPlan({ ...PLAN, bodyTargets });
    expect(findings.map(({ measure }) => measure)).not.toContain('10');
    expect(findings).toMatchObject([
      { severity: 'info', district: null, period: null },
      {},
      {},
      {},
    ]);
  });
});
