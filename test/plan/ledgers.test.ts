import seed from '../../seeds/nantong-2017.json';
import { builtInPlans } from '../../src/plan/builtIn';
import { fedBy, feeding, ledgerById, ledgersOf } from '../../src/plan/ledgers';
import { measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import type { Plan } from '../../src/plan/types';
import { withValue, type Json } from './jsonPlaces';

const plan = builtInPlans[0] as Plan;
const problems = (keys: readonly (string | number)[], value: unknown) => {
  const parsed = parsePlan(withValue(seed as unknown as Json, [...keys], value));
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('ledgers of the built-in plan', () => {
  it('stand behind rows 10 to 14 and 17 to 25 but for none that cannot be listed', () => {
    const rows = measuresOf(plan).filter(({ key }) => fedBy(plan, key) !== null);
    expect(rows.map(({ id }) => id)).toEqual(
      '10 11 12 13 14a 14b 17 18 19 20 21 22 23a 23b 24 25'.split(' '),
    );
  });

  it('tell how a measure is fed', () => {
    expect(fedBy(plan, 'pledge-amount')).toMatchObject({
      ledger: { id: 'pledges' },
      feed: { sum: 'amount', where: null },
    });
    expect(fedBy(plan, 'trained-directors')?.feed).toEqual({
      measure: 'trained-directors',
      sum: null,
      where: { column: 'post', is: '总监' },
    });
    expect(fedBy(plan, 'patent-grants')).toBeNull();
    expect(ledgerById(plan, 'nothing')).toBeNull();
    expect(ledgersOf({})).toEqual([]);
  });

  it('feed only rows that are there', () => {
    const pledges = feeding(ledgersOf(plan), new Set(['pledge-amount'])).find(
      ({ id }) => id === 'pledges',
    );
    expect(pledges?.feeds.map(({ measure }) => measure)).toEqual(['pledge-amount']);
  });
});

describe('a plan whose ledgers contradict themselves is refused at the place', () => {
  it.each<[string, readonly (string | number)[], unknown]>([
    ['ledgers[0].feeds[0].measure unknownMeasure', ['ledgers', 0, 'feeds', 0, 'measure'], 'none'],
    [
      'ledgers[1].feeds[0].measure duplicate',
      ['ledgers', 1, 'feeds', 0, 'measure'],
      'first-patent-companies',
    ],
    ['ledgers[4].feeds[1].sum notOneOf', ['ledgers', 4, 'feeds', 1, 'sum'], 'bank'],
    ['ledgers[11].feeds[0].where.is notOneOf', ['ledgers', 11, 'feeds', 0, 'where', 'is'], '经理'],
    [
      'ledgers[11].feeds[0].where.column notOneOf',
      ['ledgers', 11, 'feeds', 0, 'where', 'column'],
      'person',
    ],
    [
      'ledgers[0].columns[0].required firstOptional',
      ['ledgers', 0, 'columns', 0, 'required'],
      false,
    ],
    ['ledgers[0].columns[1].key duplicate', ['ledgers', 0, 'columns', 1, 'key'], 'company'],
    [
      'ledgers[0].columns[1].heading duplicate',
      ['ledgers', 0, 'columns', 1, 'heading'],
      '企业 名称',
    ],
    [
      'ledgers[4].columns[5].heading duplicate',
      ['ledgers', 4, 'columns', 5, 'heading'],
      '融资金额（亿元）',
    ],
    [
      'ledgers[3].columns tooLong',
      ['ledgers', 3, 'columns', 2, 'choices'],
      Array.from({ length: 20 }, (_, at) => `${'类'.repeat(30)}${at}`),
    ],
    ['ledgers[1].title duplicate', ['ledgers', 1, 'title'], '专利消零企业'],
    ['ledgers[0].columns[0].unit unknownField', ['ledgers', 0, 'columns', 0, 'unit'], '万元'],
  ])('%s', (expected, keys, value) => {
    expect(problems(keys, value)).toContain(expected);
  });
});
