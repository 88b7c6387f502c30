import fc from 'fast-check';
import { changesOf, hasSameShape } from '../../src/plan/changes/changesOf';
import { revisionOf } from '../../src/plan/changes/revisionOf';
import { measuresOf } from '../../src/plan/measures';
import { serialisePlan } from '../../src/plan/serialisePlan';
import type { Plan } from '../../src/plan/types';
import { changed, measureOf } from '../scenarios/revision/plans';
import { plan2017 } from '../sheets/plans';
import { arbitraryPlan } from './arbitraryPlan';

const [first] = measuresOf(plan2017);
const told = (next: Plan) =>
  changesOf(plan2017, next).map(({ what, measure, unit, before, after }) =>
    [what, measure?.id ?? '', unit ?? '', before, after].join('|'),
  );

describe('what a plan changes', () => {
  it('is nothing for the same plan, whatever its version', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        expect(changesOf(plan, revisionOf(plan, plan))).toEqual([]);
        expect(hasSameShape(plan, plan)).toBe(true);
      }),
    );
  });

  it('is nothing only where two plans say the same', () => {
    fc.assert(
      fc.property(arbitraryPlan(), arbitraryPlan(), (a, b) => {
        const next = { ...revisionOf(a, b), year: a.year };
        if (changesOf(a, next).length > 0) return;
        expect(serialisePlan({ ...next, version: a.version })).toBe(serialisePlan(a));
      }),
    );
  });

  it('tells a target, a name and a unit by what stood there and what does', () => {
    const next = changed(plan2017, (file) => {
      const measure = measureOf(file, first!.key);
      measure.targets['haian'] = 3999;
      measure.total = 34999;
      file.title = '另一个标题';
      file.districts[1]!.name = '如皋区';
    });
    expect(told(next)).toEqual([
      'unitName||如皋区|如皋|如皋区',
      'target|1|海安|4000|3999',
      'total|1||35000|34999',
      `title|||${plan2017.title}|另一个标题`,
    ]);
    expect(hasSameShape(plan2017, next)).toBe(true);
  });

  it('tells rows and columns that came, went and changed places', () => {
    const next = changed(plan2017, (file) => {
      file.districts.reverse();
      const [a, b] = file.indicators;
      file.indicators.splice(0, 2, { ...b!, number: 1 }, { ...a!, number: 2 });
    });
    expect(told(next)).toEqual(
      expect.arrayContaining(['unitOrder||||', 'measureOrder||||', 'row|1||2|1', 'row|2||1|2']),
    );
    expect(hasSameShape(plan2017, next)).toBe(false);
  });

  it('tells the targets of a unit and of a measure that are new', () => {
    const next = changed(plan2017, (file) => {
      file.districts.push({ ...file.districts[0]!, id: 'port', name: '通州湾', aliases: [] });
      for (const { measures } of file.indicators) {
        for (const measure of measures) measure.targets['port'] = '/';
      }
      const one = measureOf(file, first!.key);
      one.targets['port'] = 120;
      one.total = 35120;
      const { key: _, ...rest } = measureOf(file, first!.key);
      const added = { ...rest, key: 'marks', name: '商标', targets: { ...rest.targets } };
      file.indicators.push({ ...file.indicators[0]!, number: 26, measures: [added] });
    });
    const lines = told(next).filter((line) => /^(unitAdded|measureAdded|target|total)/.test(line));
    expect(lines.slice(0, 4)).toEqual([
      'unitAdded||通州湾||',
      'target|1|通州湾||120',
      'total|1||35000|35120',
      'measureAdded|26|||',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining(['target|26|海安||4000', 'target|26|通州湾||120']),
    );
    expect(lines.at(-1)).toBe('total|26|||35120');
  });

  it('tells a new name of a unit once: that its former name stays known follows from it', () => {
    const renamed = (aliases: readonly string[]) =>
      told(
        changed(plan2017, (file) => {
          const unit = file.districts[1]!;
          file.districts[1] = { ...unit, name: '如皋区', aliases: [...aliases] };
        }),
      );
    const { name, aliases } = plan2017.districts[1]!;
    expect(renamed([...aliases, name])).toEqual(['unitName||如皋区|如皋|如皋区']);
    expect(renamed([name])).toHaveLength(2);
  });

  it('does not take a row that only has another number for another weight', () => {
    const next = changed(plan2017, (file) => {
      file.indicators.unshift(file.indicators.splice(24, 1)[0]!);
      file.indicators.forEach((indicator, at) => (indicator.number = at + 1));
    });
    expect(told(next).filter((line) => /^(aggregation|relations|weights)/.test(line))).toEqual([]);
  });
});
