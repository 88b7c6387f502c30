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
