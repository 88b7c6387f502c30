import {
  aggregationText,
  basisText,
  doubtText,
  doubtsText,
  draftNames,
  leftOverText,
  LOCALES,
  messagesFor,
  placeText,
  type DraftNames,
  type Locale,
} from '../../src/messages';
import { grouped, recognise, tableOf } from '../../src/notice';
import type { Doubt, LeftOverReason } from '../../src/notice/doubt';
import { fact, type Basis, type Fact, type FactField } from '../../src/notice/fact';
import { builtInPlans } from '../../src/plan/builtIn';

/** Names without Chinese, so that what a text adds of its own can be looked at. */
const NAMES: DraftNames = {
  measure: (key) => `Measure ${key.length} (pc)`,
  unit: (id) => ({ u1: 'Haian', u2: 'Haimen' })[id] ?? 'Qidong',
  relation: () => 'Grants, patents',
  sheet: 'Draft',
};
const PATENTS = 'Measure 10 (pc)';
const MEASURE = { measure: 'patent-key' };
const CELL = { ...MEASURE, unit: 'u1', source: { table: 1, row: 2, column: 4 } };

/** One doubt of each kind, and what has to be said of it; the compiler asks for a forgotten one. */
const DOUBTS: {
  readonly [Kind in Doubt['kind']]: readonly [Doubt & { readonly kind: Kind }, ...string[]];
} = {
  table: [{ kind: 'table', choices: [0, 2], place: {}, isBlocking: true }, '1', '3'],
  orientation: [{ kind: 'orientation', choices: ['across', 'down'], place: {}, isBlocking: true }],
  cellCount: [
    { kind: 'cellCount', found: 8, expected: 10, label: 'Grants', place: {}, isBlocking: true },
    ...['8', '10', 'Grants'],
  ],
  tornHeading: [
    { kind: 'tornHeading', pieces: ['Hai', 'an'], columns: 9, place: {}, isBlocking: true },
    ...['2', '9', 'Hai', 'an'],
  ],
  noName: [{ kind: 'noName', place: MEASURE, isBlocking: true }, PATENTS],
  sameName: [{ kind: 'sameName', name: 'Grants', place: MEASURE, isBlocking: true }, 'Grants'],
  notANumber: [
    { kind: 'notANumber', raw: 'some 20', place: CELL, isBlocking: true },
    ...[PATENTS, 'Haian', 'some 20'],
  ],
  date: [
    { kind: 'date', raw: 'Aug-00', choices: [[8, 2000]], place: CELL, isBlocking: true },
    ...[PATENTS, 'Haian', 'Aug-00', '8/2000'],
  ],
  blanks: [
    { kind: 'blanks', units: ['u1', 'u2'], place: MEASURE, isBlocking: false },
    ...[PATENTS, 'Haian', 'Haimen', '/'],
  ],
  pairHalf: [
    { kind: 'pairHalf', raw: '8/2000', place: CELL, isBlocking: true },
    ...[PATENTS, 'Haian', '8/2000'],
  ],
  mergedFigure: [
    { kind: 'mergedFigure', raw: '120', place: CELL, isBlocking: true },
    ...[PATENTS, '120'],
  ],
  pairNotSummed: [{ kind: 'pairNotSummed', place: MEASURE, isBlocking: true }, PATENTS],
  noUnit: [{ kind: 'noUnit', place: { ...MEASURE, field: 'unit' }, isBlocking: true }, PATENTS],
  unitOpen: [
    { kind: 'unitOpen', choices: ['pc', 'kg'], place: MEASURE, isBlocking: true },
    ...[PATENTS, 'pc', 'kg'],
  ],
  usualKind: [{ kind: 'usualKind', place: MEASURE, isBlocking: false }, PATENTS],
  polarity: [{ kind: 'polarity', place: MEASURE, isBlocking: false }, PATENTS],
  totalDiffers: [
    {
      ...{ kind: 'totalDiffers', expected: 157.5, found: 22 },
      ...{ place: { ...MEASURE, field: 'total' }, isBlocking: false },
    },
    ...[PATENTS, '157.5', '22'],
  ],
  weightedBy: [
    {
      ...{ kind: 'weightedBy', by: 'granted', found: 91.9 },
      ...{ place: { ...MEASURE, field: 'aggregation' }, isBlocking: false },
    },
    ...[PATENTS, '91.9'],
  ],
  totalUnnamed: [{ kind: 'totalUnnamed', place: {}, isBlocking: false }],
  totalByFigures: [
    { kind: 'totalByFigures', name: 'Nantong', place: { unit: 'u1' }, isBlocking: true },
    'Nantong',
  ],
  subtotals: [
    { kind: 'subtotals', names: ['South'], isProved: true, place: {}, isBlocking: false },
    'South',
  ],
  notInTotal: [{ kind: 'notInTotal', names: ['Port'], place: {}, isBlocking: false }, 'Port'],
  nearMeasure: [
    {
      ...{ kind: 'nearMeasure', found: 'Grant', choices: ['grants', 'granted'] },
      ...{ place: MEASURE, isBlocking: true },
    },
    ...['Grant', 'Measure 6 (pc)', 'Measure 7 (pc)'],
  ],
  nearUnit: [
    { kind: 'nearUnit', found: 'Haiann', choices: ['u1'], place: { unit: 'x' }, isBlocking: true },
    ...['Haiann', 'Haian'],
  ],
  newUnit: [{ kind: 'newUnit', name: 'Port', place: { unit: 'x' }, isBlocking: false }, 'Port'],
  missingUnit: [
    {
      kind: 'missingUnit',
      name: 'Port',
      id: 'u9',
      choices: ['u1', 'u2'],
      place: {},
      isBlocking: true,
    },
    ...['Port', 'Haian', 'Haimen'],
  ],
  missingMeasure: [
    {
      kind: 'missingMeasure',
      key: 'patent-applications',
      name: 'Grants',
      place: {},
      isBlocking: false,
    },
    'Grants',
  ],
  dropped: [
    { kind: 'dropped', what: 'relation', id: 'x-y', of: ['x', 'y'], place: {}, isBlocking: false },
    'Grants, patents',
  ],
  sameTargets: [
    {
      ...{ kind: 'sameTargets', year: 2017, targets: { a: { u1: 2 }, b: { u1: '/' } } },
      ...{ place: {}, isBlocking: true },
    },
    ...['2017', '2'],
  ],
  noYear: [{ kind: 'noYear', place: { field: 'year' }, isBlocking: true }],
  noTitle: [{ kind: 'noTitle', place: { field: 'title' }, isBlocking: true }],
  noWhole: [{ kind: 'noWhole', place: { field: 'whole' }, isBlocking: true }],
  nearLink: [
    { kind: 'nearLink', id: 't7', text: '1200 patents', place: MEASURE, isBlocking: false },
    ...[PATENTS, '1200 patents'],
  ],
  noTable: [{ kind: 'noTable', place: {}, isBlocking: true }],
};

/** Other turns that the same kinds can take. */
const TURNS: readonly Doubt[] = [
  { kind: 'cellCount', found: 1, expected: 10, label: '', place: {}, isBlocking: true },
  { kind: 'noName', place: { unit: 'u1' }, isBlocking: true },
  { kind: 'date', raw: 'Aug-00', choices: [], place: CELL, isBlocking: true },
  { kind: 'date', raw: 'Aug-00', choices: ['x', 8.5], place: CELL, isBlocking: true },
  { kind: 'totalDiffers', expected: null, found: 22, place: MEASURE, isBlocking: false },
  { kind: 'subtotals', names: ['A', 'B'], isProved: false, place: {}, isBlocking: true },
  { kind: 'missingUnit', name: 'Port', id: 'u9', choices: [], place: {}, isBlocking: true },
  { kind: 'dropped', what: 'weight', id: 'grants', of: ['grants'], place: {}, isBlocking: false },
  {
    kind: 'dropped',
    what: 'threshold',
    id: 'grants',
    of: ['grants'],
    place: {},
    isBlocking: false,
  },
  { kind: 'noUnit', place: {}, isBlocking: true },
];

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
const CODE =
  /undefined|NaN|\[object|null|patent-key|(?<!改成 |to )\bu\d\b|\bt7\b|x-y|\b(atMost|isProved|weightedBy\w*|newUnit|other[A-Z]\w*|not[A-Z]\w*|total[A-Z]\w*|near[A-Z]\w*)\b/;
const LOOK: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /^看一眼即可。/,
  en: /^Only to be looked at\. /,
};
/** The sheet to mend, or what to paste again. */
const HOW: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /「Draft」|粘贴/,
  en: /“Draft”|paste/,
};

function expectWords(texts: readonly string[], locale: Locale) {
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(texts.filter((text) => CODE.test(text))).toEqual([]);
  expect(texts.filter((text) => CHINESE.test(text) !== (locale === 'zh-CN'))).toEqual([]);
}

const inEach = <T>(all: readonly T[]): [Locale, T][] =>
  LOCALES.flatMap((locale) => all.map((one): [Locale, T] => [locale, one]));

describe('a doubt', () => {
  it.each(inEach(Object.values(DOUBTS)))(
    'says what, where and how to mend it (%s, %j)',
    (locale, [each, ...facts]) => {
      const text = doubtText(messagesFor(locale), each, NAMES);
      const { title, happened, mend } = text;
      expectWords([title, happened, mend], locale);
      expect(new Set([title, happened, mend]).size).toBe(3);
      for (const said of facts) expect(`${title} ${happened} ${mend}`).toContain(said);
      expect(mend).toMatch(HOW[locale]);
      expect(LOOK[locale].test(mend)).toBe(!each.isBlocking);
    },
  );

  it.each(inEach(TURNS))('is worded whatever is known of it (%s, %j)', (locale, each) => {
    const { title, happened, mend } = doubtText(messagesFor(locale), each, NAMES);
    expectWords([title, happened, mend], locale);
    expect(title + happened + mend).not.toMatch(/「」|“”/);
  });

  it('says where in the notice, by address or by row and column', () => {
    const [inTable] = DOUBTS.notANumber;
    const source = { table: 0, row: 2, column: 4, address: 'E3' };
    const inSheet = { ...inTable, place: { ...inTable.place, source } };
    const happened = (locale: Locale, each: Doubt) =>
      doubtText(messagesFor(locale), each, NAMES).happened;
    expect(happened('zh-CN', inTable)).toMatch(/见通知：第 2 张表第 3 行第 5 列。$/);
    expect(happened('en', inTable)).toMatch(/See the notice: table 2, row 3, column 5\.$/);
    expect(happened('zh-CN', inSheet)).toMatch(/见通知：E3。$/);
  });

  it('lists only the first of many names, and cuts off what is long', () => {
    const names = Array.from({ length: 20 }, (_, at) => `A${at + 1}`);
    const many: Doubt = { kind: 'notInTotal', names, place: {}, isBlocking: false };
    expect(doubtText(messagesFor('zh-CN'), many, NAMES).happened).toContain('A6等 20 个');
    expect(doubtText(messagesFor('en'), many, NAMES).happened).toContain('A6 and 14 more');
    const long: Doubt = { ...DOUBTS.notANumber[0], raw: 'x'.repeat(500) };
    for (const locale of LOCALES) {
      expect(doubtText(messagesFor(locale), long, NAMES).happened.length).toBeLessThan(160);
    }
  });

  it('is what an officer understands', () => {
    const zh = messagesFor('zh-CN');
    expect(doubtText(zh, DOUBTS.totalDiffers[0], NAMES)).toEqual({
      title: '「Measure 10 (pc)」的合计对不上',
      happened: '通知印的合计是 22，各单位的数相加是 157.5。合计照印的保留。',
      mend: '看一眼即可。数不对的，在「Draft」改；「合计方式」不对的，改「合计方式」。',
    });
    expect(doubtText(zh, DOUBTS.nearMeasure[0], NAMES).mend).toBe(
      '是同一项的，把「Draft」这一行最右的「代码」改成 grants（Measure 6 (pc)） 或 granted（Measure 7 (pc)）；是新设的，不用改。',
    );
  });
});

describe('doubts of a kind', () => {
  const { groups } = messagesFor('zh-CN').notice;
  const ofKind = (kind: Doubt['kind'], count: number): Doubt[] =>
    Array.from({ length: count }, () => DOUBTS[kind][0]);

  it.each(inEach(Object.keys(groups) as (keyof typeof groups)[]))(
    'are worded in one line where there are many (%s, %s)',
    (locale, kind) => {
      const { title, happened, mend } = doubtsText(messagesFor(locale), ofKind(kind, 24), NAMES);
      expectWords([title, mend], locale);
      expect(happened).not.toBe('');
      expect(title).toContain('24');
      expect(LOOK[locale].test(mend)).toBe(!DOUBTS[kind][0].isBlocking);
    },
  );

  it('stand together from six on, and one by one where each is asked for itself', () => {
    const kinds = (all: readonly Doubt[]) =>
      grouped(all, ({ kind }) => kind).map((group) => [group[0]!.kind, group.length]);
    const [link] = DOUBTS.nearLink;
    expect(kinds([...ofKind('missingUnit', 5), link])).toHaveLength(6);
    const six = ofKind('missingUnit', 6);
    expect(kinds([link, ...six.slice(0, 3), link, ...six.slice(3)])).toEqual([
      ...[
        ['nearLink', 1],
        ['missingUnit', 6],
        ['nearLink', 1],
      ],
    ]);
    expect(kinds(ofKind('nearUnit', 9))).toHaveLength(9);
  });

  it('name each of them', () => {
    const units = ['城东', '城西', '开发区', '东湖', '北峰', '丰州'].map((name): Doubt => ({
      kind: 'missingUnit',
      name,
      id: name,
      choices: [],
      place: {},
      isBlocking: true,
    }));
    expect(doubtsText(messagesFor('zh-CN'), units, NAMES)).toMatchObject({
      title: '上年的 6 个单位今年没有了',
      happened: '城东、城西、开发区、东湖、北峰、丰州。',
    });
  });
});

describe('a place', () => {
  it('is said by names; a field that nobody knows is not', () => {
    const zh = messagesFor('zh-CN');
    expect(placeText(zh, { ...CELL, field: 'total' }, NAMES)).toBe(`${PATENTS} · Haian · 合计`);
    expect(placeText(zh, { field: 'year' }, NAMES)).toBe('年度');
    expect(placeText(zh, { ...MEASURE, field: 'constructor' }, NAMES)).toBe(PATENTS);
    expect(placeText(messagesFor('en'), {}, NAMES)).toBe('');
  });
});

const BASES: { readonly [Kind in Basis['kind']]: Basis } = {
  printed: { kind: 'printed' },
  column: { kind: 'column' },
  line: { kind: 'line' },
  corner: { kind: 'corner' },
  total: { kind: 'total' },
  lastPlan: { kind: 'lastPlan', name: 'Grants' },
  name: { kind: 'name', word: 'share' },
  unit: { kind: 'unit', unit: 'pc' },
  figures: { kind: 'figures' },
  usual: { kind: 'usual' },
};
const FIELDS: { readonly [Field in FactField]: readonly Fact['value'][] } = {
  key: ['patent-key'],
  name: ['Grants'],
  unit: ['pc', '', null],
  least: [0, null],
  most: [100, null],
  decimals: [2],
  nature: ['flow', 'stock', 'ratio'],
  polarity: ['positive', 'negative'],
  aggregation: ['sum', 'weightedByMeasure', 'weightedByPopulation', 'none'],
  totalRule: ['computed', 'entered'],
};

describe('a conclusion', () => {
  it.each(LOCALES)('is said with what it rests on (%s)', (locale) => {
    const messages = messagesFor(locale);
    const texts = Object.entries(FIELDS).flatMap(([field, values]) =>
      values.flatMap((value) =>
        Object.values(BASES).map((basis) =>
          basisText(messages, fact(field as FactField, value, basis)),
        ),
      ),
    );
    expectWords(texts, locale);
    expect(texts.filter((text) => /：：|: :|\(\)|（）/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBeGreaterThan(180);
  });

  it('is short', () => {
    const zh = messagesFor('zh-CN');
    const said = (field: FactField, value: Fact['value'], basis: Basis) =>
      basisText(zh, fact(field, value, basis));
    expect(said('nature', 'flow', { kind: 'unit', unit: '件' })).toBe('性质 流量：单位是“件”');
    expect(said('nature', 'ratio', { kind: 'name', word: '占比' })).toBe(
      '性质 比率：名称里有“占比”',
    );
    expect(said('aggregation', 'sum', BASES.total)).toBe('合计方式 求和：合计正好等于各单位之和');
    expect(said('aggregation', 'weightedByMeasure', BASES.total)).toBe(
      '合计方式 按另一项加权：合计正好等于加权平均',
    );
    expect(said('most', null, BASES.usual)).toBe('上限 不限：通常如此，通知没有写');
    expect(said('key', 'patent-key', BASES.lastPlan)).toBe('沿用上年：上年计划如此（Grants）');
  });

  it('of a total names the row it is weighted by', () => {
    const base = { kind: 'weightedByMeasure', measure: 'patent-key' } as const;
    expect(aggregationText(messagesFor('zh-CN'), base, NAMES)).toBe(`按「${PATENTS}」加权`);
    expect(aggregationText(messagesFor('en'), base, NAMES)).toBe(`weighted by “${PATENTS}”`);
    const none = { kind: 'none', reason: 'x' } as const;
    expect(aggregationText(messagesFor('zh-CN'), none, NAMES)).toBe('不汇总');
  });
});

describe('what was left over, and what cannot be read', () => {
  it.each(LOCALES)('has words for every reason and refusal (%s)', (locale) => {
    const messages = messagesFor(locale);
    const { reasons, refusals } = messages.notice;
    const texts = (Object.keys(reasons) as LeftOverReason[]).map((reason) =>
      leftOverText(messages, { place: { table: 0, row: 1, column: 2 }, text: 'A b', reason }),
    );
    expectWords(texts, locale);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { title, happened, mend } of Object.values(refusals)) {
      expectWords([title, happened, mend], locale);
      expect(mend).toContain(
        locale === 'en' ? 'copy the table and paste it here' : '复制表格，粘贴到这里',
      );
    }
  });

  it('says the cell, the place and the reason', () => {
    const place = { table: 0, row: 0, column: 0, address: 'A1' };
    const cell = { place, text: '区域 指标', reason: 'corner' } as const;
    expect(leftOverText(messagesFor('zh-CN'), cell)).toBe('“区域 指标”（A1）：表头左上角');
  });
});

describe('a draft', () => {
  const last = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
  const table = tableOf([
    ['序号', '指标', '单位', '海安县', '如皋市', '港口区', '合计'],
    ['1', '专利申请量', '件', '10', '大约20', '30', '60'],
    ['2', '发明专利申请总量', '件', '1', '', '3', '9'],
    ['3', '消费者投诉', '', '1', '2', '3', '6'],
  ]);
  const draft = recognise({ blocks: [{ kind: 'table', table }] }, last);

  it('is named by its own names, and by last year’s where it has none', () => {
    const zh = messagesFor('zh-CN');
    const names = draftNames(zh, draft, last, '计划草稿');
    expect(names.measure(draft.rows[0]!.key)).toBe('专利申请量（件）');
    expect(names.measure('pledge-loans')).toBe('pledge-loans');
    const former = last.indicators[24]!.measures[0];
    expect(names.measure(former.key)).toBe(`${former.name}（${former.unit}）`);
    expect(names.unit('haimen')).toBe('海门');
    expect(names.relation?.('invention-applications')).toBe('发明专利申请量与专利申请量');
    expect(names.relation?.('x')).toBe('');
    const rows = [{ ...draft.rows[0]!, name: '', unit: '', number: 7 }];
    const units = [{ ...draft.units[0]!, id: 'u9', name: '' }];
    const unnamed = draftNames(zh, { rows, units }, null, '计划草稿');
    expect(unnamed.measure(rows[0]!.key)).toBe('序号 7');
    expect(unnamed.unit('u9')).toBe('第 1 个单位');
  });

  it('has words for everything that was recognised in it', () => {
    const zh = messagesFor('zh-CN');
    const names = draftNames(zh, draft, last, '计划草稿');
    expect(draft.doubts.length).toBeGreaterThan(5);
    expectWords(
      [
        ...draft.doubts.flatMap((each) => Object.values<string>({ ...doubtText(zh, each, names) })),
        ...draft.rows.flatMap(({ facts }) => facts.map((each) => basisText(zh, each))),
        ...draft.leftOver.map((each) => leftOverText(zh, each)),
      ],
      'zh-CN',
    );
    const titles = draft.doubts.map((each) => doubtText(zh, each, names).title);
    expect(titles).toContain('「专利申请量（件） · 如皋市」不是数');
  });
});
