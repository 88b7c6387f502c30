import fc from 'fast-check';
import { scaleOf } from '../../../src/workbench/charts/scale';

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((one) => Math.fround(one));

describe('the axis of the values', () => {
  it('holds all values between few round marks', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { from, to, ticks, at } = scaleOf(values);
        expect(from).toBeLessThan(to);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(12);
        for (const each of values) {
          expect(at(each)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(each)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });

  it('begins at nothing, or where it is told to', () => {
    expect(scaleOf([3, 97]).ticks).toEqual([0, 20, 40, 60, 80, 100, 120]);
    expect(scaleOf([0.93, 0.95]).from).toBeGreaterThan(0.8);
    expect(scaleOf([0.93, 0.95], 0).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});
