import { wrongFigures } from '../../src/progress/wrongFigures';
import { periodFigures } from '../../src/progress/periodFigures';
import { periodOf } from '../../src/plan/period';
import type { Entry } from '../../src/progress/entry';
import { plan2017 } from '../sheets/plans';

describe('figures that are wrong', () => {
  const counted = (cells: Readonly<Record<string, Readonly<Record<string, Entry>>>>): number =>
    wrongFigures(periodFigures(plan2017, { period: periodOf(2017, 9), entries: cells }, {}));

  it('are counted unit by unit; what is missing is not wrong, nor is what depends on it', () => {
    expect(counted({})).toBe(0);
    expect(counted({ '1': { haian: { kind: 'number', value: 5 } } })).toBe(0);
    const wrong: Entry = { kind: 'invalid', content: '约120' };
    expect(counted({ '1': { haian: wrong, rugao: wrong }, '14a': { haian: wrong } })).toBe(3);
  });

  it('are none where the unit has no target', () => {
    const none = plan2017.districts.filter(
      ({ id }) =>
        plan2017.indicators.find(({ number }) => number === 18)?.measures[0].targets[id]?.kind ===
        'notApplicable',
    );
    expect(none.length).toBeGreaterThan(0);
    const cells = Object.fromEntries(none.map(({ id }) => [id, { kind: 'invalid', content: 'x' }]));
    expect(counted({ '18': cells as Record<string, Entry> })).toBe(0);
  });
});
