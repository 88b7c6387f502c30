import fc from 'fast-check';
import { compareRows } from '../../src/ledgers/compare';
import { figureOfRows } from '../../src/ledgers/figures';
import type { KeptRow } from '../../src/ledgers/types';
import { companyCode, keptRow, ledgerCalled, patentOf, sentLedger } from './rows';

const ledger = ledgerCalled('first-patents');
const line = (number: number) => [
  `企业${number}`,
  companyCode(number),
  patentOf(number),
  '2017-03-05',
];
const kept = (numbers: readonly number[], more: Partial<KeptRow> = {}): KeptRow[] =>
  numbers.map((number, at) => {
    const { values } = sentLedger(ledger, [line(number)]).rows[0]!;
    return keptRow(at + 1, 'haian', values, more);
  });

describe('a list against the one before', () => {
  it('says what is new, changed, gone, back and the same', () => {
    const before = [...kept([1, 2, 3]), { ...kept([9])[0]!, id: 9, to: 201707 }];
    const changed = [...line(2).slice(0, 3), '2017-04-01'];
    const sent = sentLedger(ledger, [line(1), changed, line(4), line(9)]).rows;
    const found = compareRows(ledger, sent, before, 201709);
    expect(found.added.map(({ at }) => at)).toEqual([8]);
    expect(found.changed.map(({ kept: { id } }) => id)).toEqual([2]);
    expect(found.back.map(({ kept: { id } }) => id)).toEqual([9]);
    expect(found.gone.map(({ id }) => id)).toEqual([3]);
    expect(found.unchanged.map(({ kept: { id } }) => id)).toEqual([1]);
  });

  it('says nothing of columns that the sheet has not', () => {
    const renamed = (number: number, missing: string) => {
      const headings = ledger.columns.map(({ heading }) => heading);
      const said = line(number).map((value, at) => (headings[at] === missing ? null : value));
      return sentLedger(ledger, [said], [missing]).rows;
    };
    for (const missing of ['申请日', '统一社会信用代码']) {
      const found = compareRows(ledger, renamed(1, missing), kept([1, 2]), 201709);
      expect(found.unchanged.map(({ kept: { id } }) => id)).toEqual([1]);
      expect([found.added, found.changed]).toEqual([[], []]);
    }
  });

  it('ends nothing when a list of an earlier month comes after a later one', () => {
    const before = [...kept([1, 2]), { ...kept([5])[0]!, id: 5, from: 201710 }];
    const sent = sentLedger(ledger, [line(1)]).rows;
    expect(compareRows(ledger, sent, before, 201709).gone).toEqual([]);
  });

  it('loses no row, whatever is sent, and does not go by the order of the kept rows', () => {
    const numbers = fc.array(fc.nat(12), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (was, is) => {
        const before = kept(was);
        const sent = sentLedger(ledger, is.map(line)).rows;
        const found = compareRows(ledger, sent, before, 201709);
        const { added, changed, back, gone, unchanged } = found;
        expect(added.length + changed.length + back.length + unchanged.length).toBe(is.length);
        expect(gone.length + changed.length + back.length + unchanged.length).toBe(was.length);
        expect(compareRows(ledger, sent, [...before].reverse(), 201709)).toEqual({
          ...found,
          gone: [...gone].reverse(),
        });
      }),
    );
  });
});

it('sums amounts to the decimals of the measure, without what binary arithmetic adds', () => {
  const rows = [0.1, 0.2, 1000.005].map((amount) => ({ values: { amount } }));
  expect(figureOfRows({ sum: 'amount', where: null }, rows, 2)).toBe(1000.31);
  expect(figureOfRows({ sum: null, where: null }, rows, 0)).toBe(3);
});
