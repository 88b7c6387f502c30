import {
  numberCandidate,
  pairCandidate,
  type Cell,
  type PlainReason,
  type Reason,
  type ReasonCode,
} from '../../src/figures/reading';
import { readFigure } from '../../src/figures/readFigure';
import { readPair, splitPair } from '../../src/figures/readPair';
import { findingText, messagesFor, refusalText, type Locale } from '../../src/messages';
import type { ReasonOf } from '../../src/messages/findingTexts';
import { checkPlan } from '../../src/rules/checkPlan';
import { CHECKS } from '../../src/rules/checks';
import { checkSubmission } from '../../src/rules/checkSubmission';
import type { Finding, FindingFacts, RuleId } from '../../src/rules/finding';
import { measure, period, PLAN, submission, type Given } from '../rules/submissions';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

const since = period('2017-08');

/** Facts of every rule, with nothing in them that a text could be mistaken for. */
const FACTS: { readonly [Id in RuleId]: FindingFacts[Id] } = {
  planDiffers: { found: { id: 'a', version: 1 }, expected: { id: 'a', version: 2 } },
  yearDiffers: { found: 2016, expected: 2017 },
  districtUnknown: { found: 'Kunshan' },
  districtDiffers: { found: 'Haian', meant: 'haian' },
  districtExpired: { validFrom: '2017-01-01', validTo: '2017-06-30' },
  templateDiffers: { found: '2', expected: '3' },
  duplicate: { count: 2 },
  altered: { part: 'unit', measure: '1', found: 'a', expected: 'b' },
  missing: { target: 4000 },
  pairHalf: { other: { measure: '14a', value: 8 }, target: 2000 },
  unreadable: { reason: { code: 'remark' }, raw: 'later', candidates: [] },
  outOfRange: { reason: 'negative', value: -1 },
  moreDecimals: { value: 20.496, decimals: 2 },
  slashWithTarget: { target: 70 },
  overtyped: { found: '95', computed: 90.5, part: '1', of: '2' },
  numberWithoutTarget: { value: 3 },
  relation: {
    kind: 'ratio',
    relation: 'loan-per-deal',
    strict: false,
    left: { measure: '14b', value: 100000 },
    right: { measure: '14a', value: 8 },
    ratio: 12500,
    from: 50,
    to: 2000,
  },
  lower: { value: 10, before: 12, since },
  looksLikeDate: { value: 42865, date: '2017-05-10' },
  farOver: { value: 2050, target: 20.5 },
  shareBelowOne: { value: 0.75 },
  shareOfBase: {
    share: 75.01,
    base: { measure: '1', value: 4000 },
    count: 3000,
    shareOfCount: 75,
    known: false,
  },
  overCompletion: { value: 6001, target: 4000, completion: 1.5, above: 1.5 },
  gain: { gain: 2001, target: 4000, since, above: 0.5 },
  pace: { now: 200, before: 100, since },
  belowYearEnd: { value: 10, end: 12, year: 2016 },
  growthJump: { value: 30, before: 10, growth: 2, within: 0.5 },
  lastYearDiffers: { compared: 10, own: 12, since },
  evidenceDiffers: { value: 14, counted: 11, struck: 1, cleared: 2 },
  evidenceShared: { rows: 2, others: ['haian', 'rugao'], total: 2 },
  externalLink: { value: 12 },
  notCalculated: { value: 12 },
  remarkDiffers: { value: 2800, remark: '2900' },
  formatDiffers: { value: 300000, shown: '300000' },
  equalsTargets: { figures: 27 },
  equalsOther: { others: ['haian', 'rugao'], total: 8, figures: 27 },
  notReached: { value: 20.48, target: 20.5, completion: 0.999 },
  populationMissing: { value: 20 },
  bodyDiffers: {
    bodyTarget: 'first-patent-companies',
    clause: '3(1)',
    body: { from: 1200, to: null },
    annex: 1220,
    difference: 20,
  },
};

type FactsReasons = {
  readonly [Code in Exclude<ReasonCode, PlainReason>]: ReasonOf<Code>;
};

const WITH_FACTS: FactsReasons = {
  negative: { code: 'negative', value: -1 },
  notWhole: { code: 'notWhole', value: 1.5 },
  overHundred: { code: 'overHundred', value: 120 },
  tooLow: { code: 'tooLow', value: -120, bound: -100 },
  tooHigh: { code: 'tooHigh', value: 500, bound: 200 },
  unitDiffers: { code: 'unitDiffers', found: 'a', expected: 'b' },
  formulaError: { code: 'formulaError', error: '#REF!', pasted: true },
  date: { code: 'date', date: '2000-08-01', shape: 'yearMonth' },
  pairSerial: { code: 'pairSerial', date: '2000-08-01' },
  pairSeparator: { code: 'pairSeparator', found: '|' },
  pairPart: { code: 'pairPart', half: 'right', part: { code: 'remark' } },
};

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff]/;

function findingOf(rule: RuleId): Finding {
  const [district, about] = ['haimen', '1'];
  return {
    rule,
    severity: CHECKS[rule].severity,
    district,
    measure: about,
    period: since,
    facts: FACTS[rule],
  } as unknown as Finding;
}

/** Names that a plan gives in Chinese are no words of the catalogue. */
function withoutNames(text: string): string {
  const names = [
    ...PLAN.districts.map(({ name }) => name),
    ...PLAN.indicators.flatMap(({ measures }) =>
      measures.flatMap(({ name, unit }) => [name, unit]),
    ),
    ...PLAN.bodyTargets.map((target) => target.text),
  ].sort((a, b) => b.length - a.length);
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

describe.each(LOCALES)('the wording of findings in %s', (locale) => {
  const { findings: catalogue } = messagesFor(locale);

  it.each(Object.keys(FACTS) as RuleId[])('%s: says what, where and how to mend', (rule) => {
    const text = findingText(catalogue, PLAN, findingOf(rule));
    for (const part of [text.severity, text.title, text.where, text.what, text.mend]) {
      expect(part).toMatch(/\S/);
      expect(part).not.toMatch(/undefined|NaN|\[object|null/);
      expect(part).not.toContain(rule.length > 6 ? rule : '\0');
      if (locale === 'en') expect(withoutNames(part)).not.toMatch(CHINESE);
      else expect(part).toMatch(CHINESE);
    }
  });

  it('words every reason for which a cell is not taken', () => {
    const codes = Object.keys(catalogue.readings) as ReasonCode[];
    expect(codes.length).toBeGreaterThan(45);
    for (const code of codes) {
      const reason = code in WITH_FACTS ? WITH_FACTS[code as keyof FactsReasons] : { code };
      const cell = { reason: reason as Reason, raw: '7', candidates: [] };
      const plain = refusalText(catalogue, cell, '%');
      const offered = refusalText(catalogue, { ...cell, candidates: [numberCandidate(12)] }, '%');
      expect(plain.what).toMatch(/\S/);
      expect(plain.mend).toMatch(/\S/);
      if (!['formulaError'].includes(code)) expect(offered.mend).toContain('12');
      if (locale === 'en') expect(`${plain.what}${plain.mend}`).not.toMatch(CHINESE);
    }
  });
});

it.each([
  ['zh-CN', '2017年8月的 12 偏大', '更正 2017年8月的数', '改这里的数'],
  ['en', '12 of 2017-08 too large', 'that of 2017-08', 'mend it here'],
] as const)('a decrease may be a mistake of either month, in %s', (locale, ...words) => {
  const { what, mend } = findingText(messagesFor(locale).findings, PLAN, findingOf('lower'));
  for (const word of words) expect(`${what}${mend}`).toContain(word);
});

describe('what a district officer reads', () => {
  const { findings: catalogue } = messagesFor('zh-CN');

  function read(figures: Readonly<Record<string, Given>>, about: string) {
    const found = checkSubmission(PLAN, submission(figures)).filter(
      (finding) => finding.measure === about,
    );
    return found.map((finding) => findingText(catalogue, PLAN, finding));
  }

  const loans = (cell: Cell) => {
    const pair = { left: measure('14a'), right: measure('14b') };
    const [left, right] = splitPair(readPair(cell, pair, { year: 2017 }));
    return read({ '14a': left, '14b': right }, '14a');
  };

  it('tells which pair became which date, and where to put both numbers', () => {
    expect(loans({ value: 42963, numberFormat: 58 })).toMatchObject([
      {
        severity: '错误',
        where: '海门 · 第14项 专利质押融资登记数（笔） · 2017年9月',
        what: '8/16 被 Excel 变成了日期（8月16日）。',
        mend: '请在两行分别填 8 和 16。',
        suggestion: '8/16',
      },
    ]);
    expect(loans({ value: 36739, numberFormat: 17 })).toMatchObject([
      {
        what: '可能是 8/2000 被 Excel 变成了日期（2000年8月）。',
        mend: '请核对后选一种：在两行分别填 8 和 2000；或在两行分别填 8 和 0。',
      },
    ]);
  });

  it('says which half of a pair is wrong, and why', () => {
    expect(loans({ value: '8/待定' })).toMatchObject([
      { what: '后一个数有问题：填的是文字“8/待定”，不是数。' },
    ]);
  });

  it('asks instead of guessing', () => {
    const dash = readFigure({ value: '——' }, measure('1'));
    expect(read({ '1': dash }, '1')).toMatchObject([
      {
        what: '横线“——”看不出是 0、没填还是不适用。',
        mend: '请核对后选一种：填 0；或填 /。',
        suggestion: null,
      },
    ]);
  });

  it('puts figures and rows into the words', () => {
    expect(read({ '2': 4000, '1': 3500 }, '2')[0]).toMatchObject({
      title: '指标间关系不符',
      what: '发明专利申请量（件） 4000，大于专利申请量（件） 3500。',
    });
    expect(read({ '7': 20.48 }, '7')).toMatchObject([
      { severity: '提示', what: '20.48，目标 20.5，完成 99.9%，尚未达到。' },
    ]);
    expect(read({ '14b': 120000 }, '14b').map(({ what }) => what)).toContain(
      '专利质押融资金额（万元） 120000，专利质押融资登记数（笔） 12，平均每笔 10000 万元，不在 50—2000 之间。',
    );
  });

  it('repeats the answer that was given', () => {
    const [finding] = checkSubmission(
      PLAN,
      submission({ '25': 19 }, { explanations: [{ measure: '25', text: '新增简报' }] }),
    );
    if (!finding) throw new Error('nothing found');
    expect(findingText(catalogue, PLAN, finding).explained).toBe('已说明：新增简报');
  });

  it('cuts off what is long, and survives ids that the plan does not have', () => {
    const long = readFigure({ value: '见'.repeat(500) }, measure('1'));
    expect(read({ '1': long }, '1')[0]?.what).toHaveLength(30 + '填的是文字“…”，不是数。'.length);
    const [stranger] = checkSubmission(PLAN, submission({}, { district: 'kunshan' }));
    if (!stranger) throw new Error('nothing found');
    expect(findingText(catalogue, PLAN, stranger)).toMatchObject({ where: 'kunshan · 2017年9月' });
  });

  it('lists the differences between body and table', () => {
    const said = checkPlan(PLAN).map((finding) => findingText(catalogue, PLAN, finding).what);
    expect(said).toContain('要点正文三（一）“专利消零企业”为 1200，表内总数为 1220，相差 20。');
  });

  it('offers a pair as two rows', () => {
    const cell = {
      reason: { code: 'pairInOneCell' },
      raw: '16/4000',
      candidates: [pairCandidate([16, 4000])],
    } as const;
    expect(refusalText(catalogue, cell, '笔').mend).toBe(
      '如果就是这个意思，请在两行分别填 16 和 4000。',
    );
  });
});
