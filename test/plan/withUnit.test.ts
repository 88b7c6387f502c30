import { measuresOf } from '../../src/plan/measures';
import type { Indicator } from '../../src/plan/types';
import { indicatorWithUnit, measureWithUnit } from '../../src/plan/withUnit';
import { plan2017 } from '../sheets/plans';

const indicator = (name: string, ...units: string[]): Indicator => {
  const [own] = measuresOf(plan2017);
  const measures = units.map((unit) => ({ ...own!, unit })) as unknown as Indicator['measures'];
  return { ...plan2017.indicators[0]!, name, measures };
};

describe('a name with its unit', () => {
  it.each([
    ['总面积', '万亩', '总面积（万亩）'],
    ['专利申请量', '件', '专利申请量（件）'],
    ['城镇化率', '%', '城镇化率（%）'],
    ['亩均税收', '万元/亩', '亩均税收（万元/亩）'],
    // Brackets that say something else.
    ['政务信息录用（省级以上）数', '篇', '政务信息录用（省级以上）数（篇）'],
  ])('says it: %s in %s', (name, unit, said) => {
    expect(measureWithUnit({ name, unit })).toBe(said);
    expect(indicatorWithUnit(indicator(name, unit))).toBe(said);
  });

  it.each([
    ['总面积（万亩）', '万亩'],
    ['总面积 (万亩)', '万亩'],
    ['总面积（单位：万亩）', '万亩'],
    ['总面积，万亩', '万亩'],
    ['城镇化率(％)', '%'],
    ['城镇化率%', '%'],
    ['得分', ''],
  ])('says it once, and nothing where there is none: %s', (name, unit) => {
    expect(measureWithUnit({ name, unit })).toBe(name);
  });

  it('says those of a pair behind each half, or as its figures stand', () => {
    expect(indicatorWithUnit(indicator('质押登记/金额', '笔', '万元'))).toBe(
      '质押登记（笔）/金额（万元）',
    );
    expect(indicatorWithUnit(indicator('登记数/金额（万元）', '笔', '万元'))).toBe(
      '登记数（笔）/金额（万元）',
    );
    expect(indicatorWithUnit(indicator('质押融资', '笔', '万元'))).toBe('质押融资（笔/万元）');
    expect(indicatorWithUnit(indicator('高管（总裁/总监）培训', '人', '次'))).toBe(
      '高管（总裁/总监）培训（人/次）',
    );
    expect(indicatorWithUnit(indicator('参培人数', '位', '位'))).toBe('参培人数（位）');
    expect(indicatorWithUnit(indicator('登记数（笔）/金额（万元）', '笔', '万元'))).toBe(
      '登记数（笔）/金额（万元）',
    );
  });

  it('leaves the names of 2017 as they were issued', () => {
    for (const each of plan2017.indicators) expect(indicatorWithUnit(each)).toBe(each.name);
  });
});
