import type { Figure } from '../../src/figures/types';
import { measuresOf } from '../../src/plan/measures';
import type { Submission } from '../../src/rules/submission';
import { wholeIn } from '../../src/year/whole';
import { goodFigures } from '../files/submissions';
import { september } from '../files/templates';
import { townPlan } from '../sheets/townPlan';
import { yearWith } from './years';

const plan = townPlan();
const [sanxing, haiyong, yuelai] = plan.districts.map(({ id }) => id) as [string, string, string];
const idOf = (key: string) => measuresOf(plan).find((measure) => measure.key === key)!.id;
const APPLIED = idOf('patent-applications');
const DENSITY = idOf('inventions-per-10000');

function submission(district: string, more: Readonly<Record<string, Figure>> = {}): Submission {
  const figures = Object.entries(goodFigures(district, plan)).map(
    ([id, value]) => [id, { kind: 'number', value }] as const,
  );
  return {
    planId: plan.id,
    planVersion: plan.version,
    district,
    period: september,
    entries: { ...Object.fromEntries(figures), ...more },
  };
}

const all = [sanxing, haiyong, yuelai].map((town) => submission(town));

describe('what the whole has reached', () => {
  it('is the total of its units, with nobody missing', () => {
    const figures = wholeIn(yearWith(plan, all), september)!;
    const sum = all.reduce(
      (total, { district }) => total + goodFigures(district, plan)[APPLIED]!,
      0,
    );
    expect(figures.get(APPLIED)).toMatchObject({
      total: { kind: 'number', value: sum },
      missing: [],
    });
    expect(figures.get(DENSITY)?.total).toEqual({ kind: 'unknown', reason: 'missingPopulation' });
    const populations = { [sanxing]: 3, [haiyong]: 1, [yuelai]: 2 };
    const weighted = wholeIn(yearWith(plan, all, { populations }), september)!;
    expect(weighted.get(DENSITY)?.total.kind).toBe('number');
  });

  it('names the units that have not reported a measure, and those that reported nothing', () => {
    const partly = [all[0]!, submission(haiyong, { [APPLIED]: { kind: 'blank' } })];
    const figures = wholeIn(yearWith(plan, partly), september)!;
    expect(figures.get(APPLIED)?.missing).toEqual([haiyong, yuelai]);
    expect(figures.get(DENSITY)?.missing).toEqual([yuelai]);
  });

  it('tells what is open about a measure’s figures, but not once it was answered', () => {
    const far = [
      submission(sanxing, { [APPLIED]: { kind: 'number', value: 9_000_000 } }),
      ...all.slice(1),
    ];
    const open = wholeIn(yearWith(plan, far), september)!.get(APPLIED)!.findings;
    expect(open.map(({ rule, district }) => [rule, district])).toContainEqual(['farOver', sanxing]);
    const answers = open.map(({ rule, measure }) => ({
      ...{
        period: september,
        district: sanxing,
        measure,
        rule,
        text: '已核实',
        at: '2017-10-08T09:00:00Z',
      },
    }));
    const settled = wholeIn(yearWith(plan, far, { answers }), september)!;
    expect(settled.get(APPLIED)!.findings).toEqual([]);
  });

  it('is nothing of a period that the workbook has not', () => {
    expect(wholeIn(yearWith(plan), september)).toBeNull();
  });
});
