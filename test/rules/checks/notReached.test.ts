import { found, period, submission } from '../submissions';

describe('notReached', () => {
  it('is said of 20.48 where 20.5 was asked: 99.9 %, never rounded up', () => {
    expect(found('notReached', submission({ '7': 20.48 }))).toMatchObject([
      { severity: 'info', facts: { value: 20.48, target: 20.5, completion: 0.999 } },
    ]);
    expect(found('notReached', submission({ '7': 20.5 }))).toEqual([]);
  });

  it('is said of counts and amounts at the end of the year only', () => {
    const in2017 = (month: string, value: number) =>
      found('notReached', submission({ '1': value }, { period: period(`2017-${month}`) })).filter(
        ({ measure }) => measure === '1',
      ).length;
    expect(in2017('11', 3999)).toBe(0);
    expect(in2017('12', 3999)).toBe(1);
    expect(in2017('12', 4000)).toBe(0);
  });
});
