import type { Cell } from '../../src/figures/reading';
import { readCell } from '../../src/ledgers/readCell';
import { organisationKey } from '../../src/ledgers/organisation';
import { rowsOf } from '../../src/ledgers/rowsOf';
import type { LedgerColumnType } from '../../src/plan/types';
import { ledgerCalled, sentLedger } from './rows';

const context = { date1904: false, year: 2017 };
const read = (type: LedgerColumnType, cell: Cell, choices: readonly string[] = []) => {
  const { value, fault } = readCell(cell, { type, choices }, context);
  return fault === null ? value : fault.code;
};

describe('a cell of a ledger', () => {
  it.each<[LedgerColumnType, Cell['value'], unknown]>([
    ['text', '  甲　乙 ', '甲 乙'],
    ['text', ' \u200b ', null],
    ['text', 2017001, '2017001'],
    ['date', 42814, '2017-03-20'],
    ['date', '2017/3/5', '2017-03-05'],
    ['date', '2017.03.05', '2017-03-05'],
    ['date', '2017年3月5日', '2017-03-05'],
    ['date', 20170305, '2017-03-05'],
    ['date', '20170305', '2017-03-05'],
    ['date', '20171305', 'date'],
    ['date', '3月5日', 'date'],
    ['date', '2017-02-30', 'date'],
    ['date', 0, 'date'],
    ['amount', '1,234.5', 1234.5],
    ['amount', 0, 0],
    ['amount', '500万元', 'amount'],
    ['uscc', '914403001922038216', '914403001922038216'],
    ['uscc', Number('914403001922038216'), 'uscc'],
    ['patent', 201410424697.5, '201410424697.5'],
    ['patent', 2013100332996, '201310033299.6'],
    ['text', '长'.repeat(501), 'tooLong'],
    ['text', '长'.repeat(32_767), 'tooLong'],
    ['text', 3.20601e19, 'digitsLost'],
    ['text', '3.20601E+19', 'digitsLost'],
    ['text', 999999999999999, '999999999999999'],
    ['text', '2017E+1号', '2017E+1号'],
    ['uscc', '9.1440300192E+17', 'uscc'],
    ['uscc', '９１４４０３００１９２２０３８２１６', '914403001922038216'],
    ['uscc', '9144 0300-1922\n0382\u00a016', '914403001922038216'],
    ['organisation', '南通\n甲\r\n公司', '南通 甲 公司'],
    ['organisation', '=HYPERLINK("http://a","b")', '=HYPERLINK("http://a","b")'],
    ['date', 2016, 'date'],
    ['date', '2017-03-05 00:00:00', '2017-03-05'],
    ['date', '２０１７－３－５', '2017-03-05'],
    ['date', '二〇一七年三月五日', '2017-03-05'],
    ['date', '17/3/5', 'date'],
  ])('%s %s', (type, value, expected) => {
    expect(read(type, { value })).toBe(expected);
  });

  it.each(['省级（部）', '省级(部)', ' 省级（部） '])(
    'takes a word of the plan however wide its signs are: %s',
    (value) => {
      expect(read('choice', { value }, ['国家级', '省级（部）'])).toBe('省级（部）');
    },
  );

  it('forgives a point and a 0 that a number cell does not keep', () => {
    expect(read('patent', { value: 201720000030 })).toBe('patent');
    const digits = Array.from({ length: 99 }, (_, at) => 201720000010 + at).find(
      (number) => read('patent', { value: number }) !== 'patent',
    ) as number;
    expect(read('patent', { value: digits })).toBe(`${digits}.0`);
    expect(read('patent', { value: String(digits) })).toBe('patent');
  });

  it('takes an error, and a formula that was never worked out, for no value', () => {
    expect(read('text', { type: 'error', value: '#N/A' })).toBe('noValue');
    expect(read('text', { type: 'empty', value: null, formula: '=A1' })).toBe('noValue');
    expect(read('text', { type: 'text', value: '=A1' })).toBe('=A1');
  });

  it('takes a day that the file marks as one, and no time for it', () => {
    expect(read('date', { type: 'date', value: '2017-03-05T00:00:00' })).toBe('2017-03-05');
    expect(read('date', { type: 'date', value: '08:30:00' })).toBe('date');
  });

  it('says where a broken file has no text any more', () => {
    expect(read('organisation', { type: 'lost', value: '\uFFFD' })).toBe('lost');
  });

  it('counts days from 1904 where the file does', () => {
    expect(
      readCell({ value: 41352 }, { type: 'date', choices: [] }, { ...context, date1904: true }),
    ).toEqual({ value: '2017-03-20', fault: null });
  });
});

describe('rows', () => {
  const ledger = ledgerCalled('first-patents');

  it('are lines with anything in them; blanks, however many, are none', () => {
    const blanks = Array.from({ length: 30_000 }, () => [' ', '\u3000', null, '']);
    const sent = sentLedger(ledger, [...blanks, ['甲公司']]);
    expect(sent.rows.map(({ at }) => at)).toEqual([30_006]);
  });

  it('say 无 for none; beside rows it says nothing', () => {
    expect(sentLedger(ledger, [['无']])).toMatchObject({ rows: [], none: true });
    expect(sentLedger(ledger, [[null, ' 无 ']])).toMatchObject({ rows: [], none: true });
    expect(sentLedger(ledger, [['无', '无', '无', '无']])).toMatchObject({ rows: [], none: true });
    expect(sentLedger(ledger, [['无'], ['甲公司']])).toMatchObject({ none: false });
    expect(rowsOf(ledger, [], context)).toEqual({ rows: [], none: false, passed: [] });
  });
});

it.each([
  ['南通机械有限公司', '南通 机械有限责任公司'],
  ['（南通）机械股份有限公司', '(南通)机械'],
  ['ＡＢＣ科技有限公司', 'abc科技'],
  ['㈱南通机械', '(株)南通\u00a0机械有限公司'],
])('%s and %s are one name', (a, b) => {
  expect(organisationKey(a)).toBe(organisationKey(b));
  expect(organisationKey(a)).not.toBe(organisationKey('南通纺织有限公司'));
});
