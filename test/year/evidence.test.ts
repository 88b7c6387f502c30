import { ledgerById } from '../../src/plan/ledgers';
import { periodOf } from '../../src/plan/period';
import type { KeptRow } from '../../src/ledgers/types';
import { evidenceOf } from '../../src/year/evidence';
import { plan2017 } from '../sheets/plans';
import { yearWith } from './years';

const training = plan2017.ledgers!.find(({ feeds }) => feeds.some(({ where }) => where !== null))!;
const [first, second] = training.feeds;
const september = periodOf(2017, 9);

const row = (id: number, is: string, more: Partial<KeptRow> = {}): KeptRow => ({
  ...{ id, district: 'haian', from: 201709, to: null, struck: '' },
  values: { [first!.where!.column]: is },
  ...more,
});

function evidence(...rows: KeptRow[]) {
  const year = { ...yearWith(plan2017), ledgers: new Map([[training.id, rows]]) };
  const of = evidenceOf(year, september)!;
  return ['23a', '23b'].map((id) => of('haian', id));
}

it('counts a measure’s own choice, among those that were struck as well', () => {
  expect(ledgerById(plan2017, training.id)).toBe(training);
  const [a, b] = [first!.where!.is, second!.where!.is];
  const found = evidence(row(1, a), row(2, a, { struck: '重复' }), row(3, b), row(4, b));
  expect(found).toEqual([
    { counted: 1, struck: 1 },
    { counted: 2, struck: 0 },
  ]);
});

it('leaves out what came later and what left before', () => {
  const a = first!.where!.is;
  expect(evidence(row(1, a, { from: 201710 }), row(2, a, { from: 201701, to: 201708 }))).toEqual([
    null,
    null,
  ]);
});

it('keeps what cleared rows gave, of a unit that has no row left as well', () => {
  const { district, ...gone } = { district: 'haian', ledger: training.id, rows: 3, figure: 2 };
  const cleared = [{ ...gone, district, measure: first!.measure }];
  const of = (...rows: KeptRow[]) => {
    const year = { ...yearWith(plan2017), ledgers: new Map([[training.id, rows]]), cleared };
    return ['23a', '23b'].map((id) => evidenceOf(year, september)!(district, id));
  };
  expect(of()).toEqual([{ counted: 0, struck: 0, cleared: 2 }, null]);
  expect(of(row(1, first!.where!.is))).toEqual([
    { counted: 1, struck: 0, cleared: 2 },
    { counted: 0, struck: 0 },
  ]);
});

describe('rows that other units have, too', () => {
  const first = plan2017.ledgers!.find(({ id }) => id === 'first-patents')!;
  const company = (id: number, district: string, code: string, more: Partial<KeptRow> = {}) =>
    row(id, '', { district, values: { company: '甲', uscc: code, patent: `P${id}` }, ...more });
  const shared = (...rows: KeptRow[]) => {
    const year = { ...yearWith(plan2017), ledgers: new Map([[first.id, rows]]) };
    return ['haian', 'rugao'].map((unit) => evidenceOf(year, september)!(unit, '10')?.shared);
  };
  const code = '914403001922038216';

  it('are told of both, as long as both count', () => {
    const [one, other] = [company(1, 'haian', code), company(2, 'rugao', code)];
    expect(shared(one, other)).toEqual([
      { rows: 1, others: ['rugao'], total: 1 },
      { rows: 1, others: ['haian'], total: 1 },
    ]);
    const nothing = [undefined, undefined];
    expect(shared(one, { ...other, struck: '由海安报' })).toEqual(nothing);
    expect(shared(one, { ...other, to: 201708 })).toEqual(nothing);
    expect(shared(one, company(3, 'haian', code))).toEqual(nothing);
  });

  it('are not known by what is no code', () => {
    expect(shared(company(1, 'haian', '待补'), company(2, 'rugao', '待补'))).toEqual([
      ...[undefined, undefined],
    ]);
  });
});
