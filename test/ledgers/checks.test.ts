import { checkLedger } from '../../src/ledgers/checks';
import { compareRows } from '../../src/ledgers/compare';
import { holdersIn } from '../../src/ledgers/holders';
import { ledgerText } from '../../src/messages';
import { ledgers as words } from '../../src/messages/zh-CN/ledgers';
import {
  companyCode,
  findingsOf,
  keptRow,
  ledgerCalled,
  patentOf,
  plan,
  sentLedger,
  september,
} from './rows';

const first = ledgerCalled('first-patents');
const pledges = ledgerCalled('pledges');
const trained = ledgerCalled('trained-executives');

const company = (number: number, more: Partial<Record<number, string | number | null>> = {}) => {
  const line = [`南通${number}号机械有限公司`, companyCode(number), patentOf(number), '2017-03-05'];
  return line.map((value, at) => (more[at] === undefined ? value : more[at]));
};
const loan = (number: number, amount: number | string) => [
  ...[
    `南通${number}号机械有限公司`,
    companyCode(number),
    `2017质押${number}`,
    '2017-05-01',
    amount,
    '银行',
  ],
];

describe('a ledger', () => {
  it('that is right has no finding', () => {
    const sent = { haian: sentLedger(first, [company(1), company(2)]) };
    expect(findingsOf(first, sent, { figures: { 'first-patent-companies': 2 } })).toEqual([]);
  });

  it.each<[string, ReturnType<typeof company>, string[]]>([
    ['a name left out', company(1, { 0: null }), ['haian 6 company required error']],
    [
      'a wrong check character',
      company(1, { 1: '913206000000000010' }),
      ['haian 6 uscc uscc error'],
    ],
    ['a wrong patent number', company(1, { 2: '201720000001.9' }), ['haian 6 patent patent error']],
    ['a day after the month', company(1, { 3: '2017-10-01' }), ['haian 6 filed dateLate error']],
    ['a day of last year', company(1, { 3: '2016-12-31' }), ['haian 6 filed dateYear error']],
    ['a month for a day', company(1, { 3: '2017年3月' }), ['haian 6 filed date error']],
    ['the last day of the month', company(1, { 3: 43008 }), []],
  ])('%s', (_, line, expected) => {
    expect(findingsOf(first, { haian: sentLedger(first, [line]) })).toEqual(expected);
  });

  it.each([
    [5_000_000, ['haian 6 amount amountAbove warning']],
    ['约500', ['haian 6 amount amount error']],
    [-1, ['haian 6 amount negative error']],
    ['500.5', []],
  ])('with an amount of %s', (amount, expected) => {
    expect(findingsOf(pledges, { haian: sentLedger(pledges, [loan(1, amount)]) })).toEqual(
      expected,
    );
  });

  it('knows the words of a choice', () => {
    const line = ['张三', '南通机械', '经理', '证1', '2017-06-01'];
    expect(findingsOf(trained, { haian: sentLedger(trained, [line]) })).toEqual([
      'haian 6 post choice error',
    ]);
  });
});

describe('what may stand once', () => {
  it('is found twice in one list, however it is spaced', () => {
    const again = company(1, { 1: ` ${companyCode(1).toLowerCase()}`, 2: patentOf(9) });
    expect(
      findingsOf(first, { haian: sentLedger(first, [company(1), company(2), again]) }),
    ).toEqual(['haian 8 uscc repeated error']);
  });

  it('is one finding where a row is the same one by its code and by its patent', () => {
    const own = { haian: sentLedger(first, [company(1), company(1)]) };
    expect(findingsOf(first, own)).toEqual(['haian 7 uscc repeated error']);
    const name = company(1)[0]!;
    const both = [company(1), company(2), company(2, { 0: name, 1: companyCode(1) })];
    expect(findingsOf(first, { haian: sentLedger(first, both) })).toEqual([
      'haian 8 uscc repeated error',
      'haian 8 patent repeated error',
    ]);
    const between = {
      haian: sentLedger(first, [company(1)]),
      rugao: sentLedger(first, [company(1)]),
    };
    const values = { company: '旧', uscc: companyCode(1), patent: patentOf(1), filed: null };
    const earlier = [{ year: 2016, rows: [keptRow(1, 'rudong', values)] }];
    expect(findingsOf(first, between, { earlier })).toEqual([
      'haian 6 uscc repeatedBetween error',
      'haian 6 uscc repeatedEarlier error',
      'rugao 6 uscc repeatedBetween error',
      'rugao 6 uscc repeatedEarlier error',
    ]);
  });

  it('is found with two units, in both files', () => {
    const sent = {
      haian: sentLedger(first, [company(1)]),
      rugao: sentLedger(first, [company(2), company(1, { 2: patentOf(7) })]),
    };
    expect(findingsOf(first, sent)).toEqual([
      'haian 6 uscc repeatedBetween error',
      'rugao 7 uscc repeatedBetween error',
    ]);
  });

  it('is found with a unit that sent its list earlier, unless that row was struck out or has left', () => {
    const values = {
      company: '南通1号机械',
      uscc: companyCode(1),
      patent: patentOf(5),
      filed: null,
    };
    const sent = { haian: sentLedger(first, [company(1)]) };
    const against = (more: object) =>
      findingsOf(first, sent, { kept: [keptRow(1, 'rugao', values, more)] });
    expect(against({})).toEqual(['haian 6 uscc repeatedBetween error']);
    expect(against({ struck: '重复' })).toEqual([]);
    expect(against({ to: 201708 })).toEqual([]);
  });

  it('is found in an earlier year where it counts once and for all', () => {
    const values = { company: '旧', uscc: companyCode(1), patent: null, filed: null };
    const earlier = [{ year: 2016, rows: [keptRow(1, 'rudong', values)] }];
    const sent = { haian: sentLedger(first, [company(1)]) };
    expect(findingsOf(first, sent, { earlier })).toEqual(['haian 6 uscc repeatedEarlier error']);
    const managed = ledgerCalled('managed-companies');
    const line = ['南通1号机械有限公司', companyCode(1), '服务所', '2016-12-01'];
    expect(findingsOf(managed, { haian: sentLedger(managed, [line]) }, { earlier })).toEqual([]);
  });
});

describe('names', () => {
  it('of one code may differ in form and width, and are asked about otherwise', () => {
    const sent = (name: string) => ({
      haian: sentLedger(pledges, [
        loan(1, 5),
        [name, ...loan(1, 5).slice(1, 2), 'Z2', '2017-05-02', 6],
      ]),
    });
    expect(findingsOf(pledges, sent('南通１号机械'))).toEqual([]);
    expect(findingsOf(pledges, sent('南通一号纺织有限公司'))).toEqual([
      'haian 7 company nameDiffers warning',
    ]);
  });
});

describe('against what is kept and reported', () => {
  it('names rows that are gone', () => {
    const values = {
      company: '南通3号',
      uscc: companyCode(3),
      patent: patentOf(3),
      filed: '2017-02-01',
    };
    const sent = { haian: sentLedger(first, [company(1)]) };
    expect(findingsOf(first, sent, { kept: [keptRow(1, 'haian', values)] })).toEqual([
      'haian - - gone warning',
    ]);
    const later = keptRow(2, 'haian', { ...values, uscc: companyCode(4) }, { from: 201710 });
    expect(findingsOf(first, sent, { kept: [keptRow(1, 'haian', values), later] })).toEqual([]);
  });

  it('finds a figure that is not what its rows give, and none where a unit has no list', () => {
    const figures = { 'pledge-registrations': 2, 'pledge-amount': 800 };
    const two = sentLedger(pledges, [loan(1, 500), loan(2, 300.5)]);
    expect(findingsOf(pledges, { haian: two }, { figures })).toEqual([
      'haian - - figureDiffers warning',
    ]);
    expect(findingsOf(pledges, { haian: sentLedger(pledges, []) }, { figures })).toEqual([]);
    const none = sentLedger(pledges, [['无']]);
    expect(findingsOf(pledges, { haian: none }, { figures })).toHaveLength(2);
    expect(
      findingsOf(pledges, { haian: none }, { figures: { 'pledge-registrations': 0 } }),
    ).toEqual([]);
  });

  it('names the rows whose amount is text where a figure differs: no formula adds them up', () => {
    const sent = sentLedger(pledges, [loan(1, 500), loan(2, '300.5'), loan(3, '1,200')]);
    expect(sent.rows.map(({ values, asText }) => [values['amount'], asText])).toEqual([
      [500, undefined],
      [300.5, ['amount']],
      [1200, ['amount']],
    ]);
    const view = {
      ...{ plan, ledger: pledges, district: 'haian', period: september, sent },
      comparison: compareRows(pledges, sent.rows, [], 201709),
      index: holdersIn(pledges, new Map([['haian', sent]]), [], [], 201709),
      figure: (measure: string) => (measure === 'pledge-amount' ? 500 : 3),
    };
    const [differing] = checkLedger(view);
    expect(differing?.fault).toMatchObject({ figure: 500, counted: 2000.5, asText: [7, 8] });
    expect(ledgerText(words, plan, differing!).mend).toContain('第 7、8 行');
  });

  it('counts only rows with the choice that is meant', () => {
    const people = sentLedger(trained, [
      ['张三', '甲公司', '总裁', '证1', '2017-06-01'],
      ['李四', '乙公司', '总监', '证2', '2017-06-01'],
      ['王五', '丙公司', '总监', '证3', '2017-06-01'],
    ]);
    const figures = { 'trained-presidents': 1, 'trained-directors': 2 };
    expect(findingsOf(trained, { haian: people }, { figures })).toEqual([]);
    expect(
      findingsOf(trained, { haian: people }, { figures: { ...figures, 'trained-directors': 3 } }),
    ).toEqual(['haian - - figureDiffers warning']);
  });

  it('says which columns were taken away, once and not on every row', () => {
    expect(findingsOf(first, { haian: sentLedger(first, [company(1)], ['申请日']) })).toEqual([
      'haian - - columnsMissing error',
    ]);
  });

  it('says which of its figures counts another ledger, though it has no rows', () => {
    const sent = { ...sentLedger(first, []), stray: [{ measure: '10', sheet: '台账 质押' }] };
    expect(findingsOf(first, { haian: sent })).toEqual(['haian - - countsOther error']);
  });

  it('says what was passed over, is on another sheet, or of another unit', () => {
    const sent = {
      ...sentLedger(first, [company(1), ['合计', null, null, null]]),
      others: [{ sheet: '台账 (2)', rows: 3 }],
      subject: '如皋　2017年9月',
    };
    expect(findingsOf(first, { haian: sent })).toEqual([
      'haian - - otherSheet error',
      'haian - - otherSubject warning',
      'haian 7 - notEvidence warning',
    ]);
  });
});
