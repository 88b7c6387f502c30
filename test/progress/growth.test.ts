import fc from 'fast-check';
import { measureById } from '../../src/plan/measures';
import { numberOf } from '../../src/plan/decimal';
import { exactGrowth, grown } from '../../src/progress/growth';
import type { Entry } from '../../src/progress/entry';
import type { Restated } from '../../src/progress/lastYearFigures';
import { overtypedIn } from '../../src/progress/overtyped';
import { growing as plan } from '../sheets/growing';

const of = (id: string) => measureById(plan, id)!;
const patents = { measure: of('1'), of: of('2') };
const closing = { measure: of('8'), of: of('5') };
const number = (value: number): Entry & Restated => ({ kind: 'number', value });

it.each<[string, typeof patents, number, number, number]>([
  ['up', patents, 115, 100, 15],
  ['down', patents, 97, 100, -3],
  // 14.96 % is not 15 %.
  ['truncated, not rounded', patents, 2874, 2500, 14.9],
  ['truncated towards 0', patents, 24989, 25000, 0],
  ['of a share in points', closing, 92.35, 90.1, 2.25],
  ['of a share that was 0', closing, 5, 0, 5],
])('is what both years give: %s', (_, growth, now, before, value) => {
  expect(grown(growth, number(now), number(before))).toEqual(number(value));
});

it.each<[string, Entry, Restated, object]>([
  ['nothing reported', { kind: 'blank' }, number(5), { kind: 'blank' }],
  ['nothing to hold it against', number(5), { kind: 'blank' }, { reason: 'missingLast' }],
  ['no target last year', number(5), { kind: 'notApplicable' }, { reason: 'missingLast' }],
  ['a new unit', number(5), { kind: 'unknown', reason: 'newUnit' }, { reason: 'newUnit' }],
  ['nothing last year', number(5), number(0), { reason: 'zeroBase' }],
  ['less than nothing last year', number(5), number(-1), { reason: 'negativeBase' }],
  ['a wrong figure', { kind: 'invalid', content: 'x' }, number(5), { reason: 'invalid' }],
])('says why there is none: %s', (_, now, before, expected) => {
  expect(grown(patents, now, before)).toMatchObject(expected);
});

it('is never more than the exact growth above 0, and never less below', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (now, before) => {
      const exact = exactGrowth(patents.of, now, before);
      const shown = grown(patents, number(now), number(before));
      if (typeof exact === 'string' || shown.kind !== 'number') throw new Error('no number');
      const rest = numberOf(exact) - shown.value;
      expect(Math.sign(rest) * Math.sign(now - before)).not.toBe(-1);
      expect(Math.abs(rest)).toBeLessThan(0.1);
    }),
  );
});

it('is overtyped by a number that both years do not give, and in a file by any', () => {
  const entries: Readonly<Record<string, Entry>> = { '2': number(115) };
  const found = (content: string | number, lastYear: (() => Restated) | null | undefined) =>
    overtypedIn(plan, 'east', {
      entryOf: (id) => entries[id],
      contentOf: (id) => (id === '1' ? content : undefined),
      lastYear,
    });
  const before = () => number(100);
  expect(found(15, before)).toEqual({});
  expect(found(14, before)).toEqual({ '1': 14 });
  expect(found('', before)).toEqual({ '1': '' });
  expect(found(15, null)).toEqual({ '1': 15 });
  expect(found(15, undefined)).toEqual({ '1': 15 });
  expect(found('由市保护中心计算', undefined)).toEqual({});
});
