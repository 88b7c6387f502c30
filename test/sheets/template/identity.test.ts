import fc from 'fast-check';
import { periodOf } from '../../../src/plan/period';
import {
  identityOf,
  identityPairs,
  readIdentity,
  sameIdentity,
  type Identity,
} from '../../../src/sheets/template/identity';
import { plan2017 as plan } from '../plans';

const identity = identityOf(plan, 'haimen', periodOf(2017, 9));

describe('a template’s identity', () => {
  it('comes back from its pairs, whatever stands beside them', () => {
    const pairs: [string, string][] = [['author', 'x'], ...identityPairs(identity).reverse()];
    expect(readIdentity(pairs)).toEqual(identity);
  });

  it('is none when a pair is missing or makes no sense', () => {
    const pairs = identityPairs(identity);
    for (const [index, [key]] of pairs.entries()) {
      expect(readIdentity(pairs.filter((_, at) => at !== index))).toBeNull();
      const broken = pairs.map(([k, value]): [string, string] => [k, k === key ? '' : value]);
      expect(readIdentity(broken)).toBeNull();
    }
    const with0 = pairs.map(([k, v]): [string, string] => [k, k === 'template' ? '0' : v]);
    expect(readIdentity(with0)).toBeNull();
  });

  it('differs when any part differs', () => {
    const others: Partial<Identity>[] = [
      { plan: 'other' },
      { planVersion: 99 },
      { district: 'rudong' },
      { period: periodOf(2017, 8) },
      { template: 99 },
    ];
    expect(sameIdentity(identity, { ...identity })).toBe(true);
    for (const other of others)
      expect(sameIdentity(identity, { ...identity, ...other })).toBe(false);
  });

  it('never throws on foreign pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        expect(readIdentity(pairs)).toBeNull();
      }),
    );
  });
});
