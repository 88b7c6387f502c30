import { measuresOf } from '../../../src/plan/measures';
import { checkPeriod } from '../../../src/rules/checkPeriod';
import { blank, found, PLAN } from '../submissions';

const FIVE = { '1': 3000, '2': 900, '4': 2000, '5': 200, '8': 50 };

function only(figures: Readonly<Record<string, number>>, district: string) {
  const entries = Object.entries(figures).map(
    ([id, value]) => [id, { kind: 'number', value } as const] as const,
  );
  return blank({ district, entries: Object.fromEntries(entries) });
}

describe('equalsOther', () => {
  const asked = (mine: typeof FIVE | Record<string, number>, other: Record<string, number>) =>
    found('equalsOther', only(mine, 'haimen'), { others: [only(other, 'haian')] });

  it('is asked about two columns with the same figures', () => {
    expect(asked(FIVE, FIVE)).toMatchObject([
      {
        severity: 'warning',
        district: 'haimen',
        measure: null,
        facts: { others: ['haian'], total: 1, figures: 5 },
      },
    ]);
  });

  it('is not asked when one figure is another, or is there in one only', () => {
    expect(asked(FIVE, { ...FIVE, '8': 51 })).toEqual([]);
    expect(asked(FIVE, { ...FIVE, '9': 0 })).toEqual([]);
  });

  it('wants five figures above 0', () => {
    const { '8': _left, ...four } = FIVE;
    expect(asked(four, four)).toEqual([]);
    expect(asked({ ...four, '9': 0 }, { ...four, '9': 0 })).toEqual([]);
  });

  it('names five others at most, in the order of the plan', () => {
    const all = PLAN.districts.map(({ id }) => only(FIVE, id)).reverse();
    const findings = checkPeriod(PLAN, all).filter(({ rule }) => rule === 'equalsOther');
    expect(findings).toHaveLength(9);
    expect(findings[0]).toMatchObject({
      district: 'haian',
      facts: { others: ['rugao', 'rudong', 'haimen', 'qidong', 'tongzhou'], total: 8 },
    });
  });

  it('leaves columns of targets to their own rule', () => {
    const targets = (district: string) =>
      Object.fromEntries(
        measuresOf(PLAN)
          .filter(({ id }) => id !== '7')
          .map(({ id, targets: all }) => {
            const target = all[district];
            return [id, target?.kind === 'number' ? target.value : 0];
          }),
      );
    expect(asked(targets('haimen'), targets('haimen'))).toEqual([]);
  });
});
