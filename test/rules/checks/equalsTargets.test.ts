import { measuresOf } from '../../../src/plan/measures';
import { blank, found, PLAN, submission } from '../submissions';

const TARGETS = Object.fromEntries(
  measuresOf(PLAN).map(({ id, targets }) => {
    const target = targets['haimen'];
    return [id, target?.kind === 'number' ? target.value : null];
  }),
);

describe('equalsTargets', () => {
  it('is asked when every figure is the target', () => {
    expect(found('equalsTargets', submission(TARGETS))).toMatchObject([
      { severity: 'warning', measure: null, facts: { figures: measuresOf(PLAN).length } },
    ]);
  });

  it('is not asked when one figure is another', () => {
    expect(found('equalsTargets', submission({ ...TARGETS, '25': 11 }))).toEqual([]);
  });

  it('wants five figures', () => {
    const first = (count: number) =>
      blank({
        entries: Object.fromEntries(
          Object.entries(TARGETS)
            .slice(0, count)
            .map(([id, value]) => [id, { kind: 'number', value: value ?? 0 } as const]),
        ),
      });
    expect(found('equalsTargets', first(4))).toEqual([]);
    expect(found('equalsTargets', first(5))).toHaveLength(1);
  });
});
