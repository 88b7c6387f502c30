import {
  failureText,
  localeOf,
  LOCALES,
  messagesFor,
  planPathText,
  planProblemText,
  type Locale,
  type WordedFailure,
} from '../../src/messages';
import type { PlanFault } from '../../src/plan/problem';
import { periodOf } from '../../src/plan/period';
import type { WorkbookFailure } from '../../src/workbook/errors';
import seed from '../../seeds/nantong-2017.json';

/** Facts that hold no Chinese and no code, so that what a text adds of its own can be looked at. */
const PERIOD = '2017-09';

/** Every text of a catalogue with its place; functions are called with facts of the right number. */
function textsOf(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, place === '' ? key : `${place}.${key}`),
  );
}

function keysOf(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${place}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${place}.${key}`));
}

const FAILURES: {
  readonly [Code in WorkbookFailure['code']]: Extract<WorkbookFailure, { code: Code }>;
} = {
  sheetExists: { code: 'sheetExists', name: 'Targets', copyName: 'Targets (2)' },
  workbookProtected: { code: 'workbookProtected' },
  sheetProtected: { code: 'sheetProtected', sheet: 'Targets' },
  passwordNeeded: { code: 'passwordNeeded', sheet: 'Targets' },
  sheetFiltered: { code: 'sheetFiltered', sheet: 'Targets' },
  insideTable: { code: 'insideTable', sheet: 'Targets', table: 'Table1' },
  mergedCells: { code: 'mergedCells', sheet: 'Targets', cells: ['C5', 'D7'] },
  changedMeanwhile: { code: 'changedMeanwhile', sheet: 'Targets', cells: ['C5', 'D7'] },
  nameOversized: { code: 'nameOversized', name: 'ipt_target_2017', refersTo: '=Sheet1!$A:$XFD' },
  cellEditing: { code: 'cellEditing' },
  targetMissing: { code: 'targetMissing', year: 2017 },
  periodMissing: { code: 'periodMissing', period: periodOf(2017, 9) },
  planUnreadable: { code: 'planUnreadable', year: 2017, problems: ['year missing'] },
  blockDamaged: { code: 'blockDamaged', sheet: 'Targets', missing: ['14a', '3'] },
  apiMissing: { code: 'apiMissing', capability: 'openNew' },
  partMissing: { code: 'partMissing' },
  recordGone: { code: 'recordGone' },
  halfWritten: { code: 'halfWritten', sheets: ['Targets'], recovery: 1 },
  cancelled: { code: 'cancelled' },
  busy: { code: 'busy' },
  disconnected: { code: 'disconnected' },
  tooLarge: { code: 'tooLarge' },
  gone: { code: 'gone' },
  nameTaken: { code: 'nameTaken' },
  inTheWay: { code: 'inTheWay' },
  notInFront: { code: 'notInFront' },
  hostFailed: { code: 'hostFailed', hostCode: 'GeneralException' },
};

const FAULTS: { readonly [Code in PlanFault['code']]: Extract<PlanFault, { code: Code }> } = {
  notJson: { code: 'notJson' },
  missing: { code: 'missing' },
  unknownField: { code: 'unknownField' },
  wrongType: { code: 'wrongType', expected: 'number', found: 'text' },
  notOneOf: { code: 'notOneOf', allowed: ['a', 'b'], found: 'c' },
  empty: { code: 'empty' },
  tooLong: { code: 'tooLong', most: 10, found: 11 },
  notTrimmed: { code: 'notTrimmed' },
  badCharacter: { code: 'badCharacter', codePoint: 7 },
  badId: { code: 'badId', found: 'x y' },
  badDate: { code: 'badDate', found: '2017-02-30' },
  tooFew: { code: 'tooFew', least: 1, found: 0 },
  tooMany: { code: 'tooMany', most: 2, found: 3 },
  notWhole: { code: 'notWhole', found: 1.5 },
  negative: { code: 'negative', found: -1 },
  tooSmall: { code: 'tooSmall', least: 1900, found: 17 },
  tooLarge: { code: 'tooLarge', most: 2999, found: 20170 },
  tooManyDecimals: { code: 'tooManyDecimals', most: 2, found: 3 },
  duplicate: { code: 'duplicate', first: 'districts[0].id', found: 'haian' },
  unknownDistrict: { code: 'unknownDistrict', found: 'haian' },
  becomesItself: { code: 'becomesItself', found: 'haian' },
  unknownMeasure: { code: 'unknownMeasure', found: '99' },
  wrongMeasureId: { code: 'wrongMeasureId', expected: '14a', found: '14' },
  wrongAggregation: { code: 'wrongAggregation', nature: 'ratio' },
  computedOfItself: { code: 'computedOfItself' },
  computedOfComputed: { code: 'computedOfComputed', found: 'closing-rate' },
  computedNotRatio: { code: 'computedNotRatio', nature: 'flow' },
  sideWithoutTarget: { code: 'sideWithoutTarget', measure: 'cases' },
  growthWithoutTarget: { code: 'growthWithoutTarget', measure: 'cases' },
  growthBounded: { code: 'growthBounded', found: 0 },
  weightCycle: { code: 'weightCycle', measures: ['3', '6'] },
  weightMissing: { code: 'weightMissing', measure: '1' },
  totalNotComputable: { code: 'totalNotComputable' },
  totalDiffers: { code: 'totalDiffers', expected: 48000, found: '/' },
  halfNotSummed: { code: 'halfNotSummed' },
  halvesDisagree: { code: 'halvesDisagree', measure: '14b' },
  endsBeforeStart: { code: 'endsBeforeStart', validFrom: '2017-01-01' },
  notInYear: { code: 'notInYear', year: 2017 },
  rangeReversed: { code: 'rangeReversed', from: 2 },
  notPositive: { code: 'notPositive' },
  factorWithoutMeasure: { code: 'factorWithoutMeasure', found: 2 },
  figureTwice: { code: 'figureTwice' },
  wrongRateUnit: { code: 'wrongRateUnit', expected: '%', found: 'x' },
  yearOutside: { code: 'yearOutside', year: 2017 },
  wrongCounting: { code: 'wrongCounting', nature: 'flow' },
  firstOptional: { code: 'firstOptional' },
  furtherProblems: { code: 'furtherProblems', count: 5 },
};

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** A code of ours shown as it is, e.g. sheetExists; Excel's member names carry a dot or a capital. */
const BARE_CODE = new RegExp(
  `\\b(${[...Object.keys(FAILURES), ...Object.keys(FAULTS)].filter((code) => /[A-Z]/.test(code)).join('|')})\\b`,
);

function everyText(locale: Locale): [string, string][] {
  const messages = messagesFor(locale);
  return [
    ...textsOf(messages),
    ...Object.values(FAILURES).flatMap((failure) =>
      textsOf(failureText(messages, failure), `failures.${failure.code}`),
    ),
    ...Object.values(FAULTS).map((fault): [string, string] => [
      `planProblems.${fault.code}`,
      planProblemText(messages, fault),
    ]),
    ...calledTexts(locale),
  ];
}

/** The functions of the pane's area, each called with facts that are no words. */
function calledTexts(locale: Locale): [string, string][] {
  const collect = (value: unknown, place: string): [string, string][] => {
    if (typeof value === 'function') {
      const facts = factsFor(place);
      return [[place, (value as (...facts: unknown[]) => string)(...facts)]];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => collect(inner, `${place}.${key}`));
  };
  const { pane, planFile, planFields, notice, superior } = messagesFor(locale);
  return [
    ...collect(pane, 'pane'),
    ...collect(planFile, 'planFile'),
    ...collect(planFields, 'planFields'),
    ...collect(superior, 'superior'),
    ...collect(notice.page, 'notice.page'),
    ...collect(notice.values, 'notice.values'),
  ];
}

const FACTS: Readonly<Record<string, readonly unknown[]>> = {
  'pane.period': [PERIOD],
  'pane.header.facts': ['No. 23', 2017],
  'pane.steps.target.done': ['Targets'],
  'pane.steps.period.done': [2, PERIOD],
  'pane.steps.entries.now': [PERIOD, 5, 241],
  'pane.steps.entries.done': [PERIOD, 241],
  'pane.steps.entries.open': [PERIOD],
  'pane.steps.completion.now': [PERIOD],
  'pane.steps.completion.missing': [PERIOD],
  'pane.steps.completion.open': [PERIOD],
  'pane.plan.size': [25, 27, 9],
  'pane.plan.issuers': [['A', 'B']],
  'pane.plan.issued': ['No. 23', '2017-04-14'],
  'pane.plan.read': ['Targets', 2017],
  'pane.months.label': [2017],
  'pane.months.month': [9],
  'pane.months.create': [PERIOD],
  'pane.preview.count': [3],
  'pane.preview.size': [30, 12],
  'pane.preview.copyAs': ['Targets (2)'],
  'pane.preview.conflictTitle': [['Targets']],
  'pane.preview.confirm': [3],
  'pane.preview.makeCopy': ['Targets (2)'],
  'pane.running.steps': [1, 3],
  'pane.result.all': [18],
  'pane.result.title': [3],
  'pane.result.hidden': [2],
  'pane.trouble.code': ['GeneralException'],
  'pane.periods.filled': [5, 241],
  'pane.periods.progress': [PERIOD],
  'pane.periods.open': ['X', PERIOD],
  'planFile.title': ['plan.json'],
  'planFile.tooLarge': [4],
  'planFile.otherType': ['excel'],
  'planFile.notJsonAt': [12],
  'planFile.problems': [3],
  'planFile.more': [3],
  'planFile.offered.refused': ['plan.json'],
  'planFile.offered.tooMany': [100, 101],
  'superior.refused': ['X.xlsx'],
  'superior.problems.notTemplate': [],
  'superior.problems.noEntries': [],
  'superior.problems.twoTemplates': [],
  'superior.problems.newerTemplate': [{ found: 2 }],
  'superior.problems.rowsRepeated': [{ rows: ['3', '14a'] }],
  'superior.problems.mergedEntries': [{ rows: ['3', '14a'] }],
  'superior.of': ['X.xlsx', PERIOD],
  'superior.counts': [{ writes: 3, asked: 2, unknown: 1, there: 1 }],
  'superior.madeFor': ['X', 'Y'],
  'superior.row': ['14a', 'X', 'Y'],
  'superior.from': ['X'],
  'superior.pick': ['14a'],
  'superior.like': ['X'],
  'superior.takeLikely': [2],
  'superior.figure': [2.5],
  'superior.rounded': [2.555, 2.56],
  'superior.before': ['3', 4],
  'superior.replace': [4],
  'superior.states.unitDiffers': ['X'],
  'superior.unknown.notTotalled': ['X'],
  'superior.unknown.notReported': [['X', 'Y']],
  'superior.findings': [2],
  'superior.save': [3],
  'superior.saved': ['X.xlsx', 3],
  'planFields.item': ['X', 3],
  'notice.page.baseOf': ['X', 2016],
  'notice.page.startFrom': [2017, 2018],
  'notice.page.lowShares.title': [2],
  'notice.page.otherTotals.title': [2],
  'notice.page.sameYear': [2017],
  'notice.page.missing.body': [['X', 'Y']],
  'notice.page.refused': ['X', 'Y'],
  'notice.page.found': [25, 9, 19],
  'notice.page.doubts.decide': [2],
  'notice.page.doubts.look': [3],
  'notice.page.adoptBlocked': [2],
  'notice.page.sameTargets': [2, 2017],
  'notice.page.answers.table': [2],
  'notice.page.answers.same': ['X'],
  'notice.page.answers.into': ['X'],
  'notice.page.answers.on': ['X'],
  'notice.page.many': ['X', 'Y'],
  'notice.page.older.body': ['X'],
  'notice.page.older.keep': ['X'],
  'notice.page.older.replace': ['X'],
  'notice.page.leftOver.title': [12],
  'notice.values.aggregation.weightedByMeasure': [null],
};

function factsFor(place: string): readonly unknown[] {
  const facts = FACTS[place];
  if (facts === undefined) throw new Error(`no facts are given here for ${place}`);
  return facts;
}

describe('catalogues', () => {
  it('have the same keys', () => {
    expect(keysOf(messagesFor('en'))).toEqual(keysOf(messagesFor('zh-CN')));
  });

  it.each(LOCALES)('say something everywhere and show no code (%s)', (locale) => {
    const texts = everyText(locale);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(texts.filter(([, text]) => BARE_CODE.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('hold no Chinese in English', () => {
    const found = everyText('en').filter(([, text]) => CHINESE.test(text));
    expect(found.map(([place]) => place)).toEqual([]);
  });

  it('are in Chinese, but for marks, names and bare figures', () => {
    const found = everyText('zh-CN').filter(([, text]) => !CHINESE.test(text));
    expect(found.map(([place]) => place).sort()).toEqual([
      'pane.running.steps',
      'planFields.item',
      'planFields.separator',
      'superior.figure',
    ]);
  });
});

describe('a failure', () => {
  it.each(
    Object.values(FAILURES).flatMap((failure) =>
      LOCALES.map((locale) => [failure, locale] as const),
    ),
  )('says what, where and how to mend it: %j in %s', (failure: WordedFailure, locale) => {
    const text = failureText(messagesFor(locale), failure);
    const all = Object.values(text).join(' ');
    const facts = Object.entries(failure)
      .filter(([key]) => !['code', 'hostCode', 'problems', 'capability', 'recovery'].includes(key))
      .flatMap(([, fact]) => (Array.isArray(fact) ? (fact as string[]) : [String(fact)]));
    for (const fact of facts) expect(all).toContain(fact);
    expect(new Set(Object.values(text)).size).toBe(3);
  });

  it('never shows the host’s code among its words', () => {
    for (const locale of LOCALES) {
      expect(JSON.stringify(failureText(messagesFor(locale), FAILURES.hostFailed))).not.toContain(
        'GeneralException',
      );
    }
  });

  it('lists only the first of many missing rows', () => {
    const missing = Array.from({ length: 20 }, (_, index) => `m${index + 1}`);
    const failure = { code: 'blockDamaged', sheet: 'X', missing } as const;
    expect(failureText(messagesFor('zh-CN'), failure).happened).toBe(
      '找不到：m1、m2、m3、m4、m5、m6等 20 处。',
    );
    expect(failureText(messagesFor('en'), failure).happened).toContain('and 14 more');
  });
});

describe('the path of a plan problem', () => {
  const zh = messagesFor('zh-CN');

  it('is told in words, counting from one', () => {
    expect(planPathText(zh, 'indicators[13].measures[1].targets.haimen')).toBe(
      '指标 14 › 计量项 2 › 目标值 › haimen',
    );
    expect(planPathText(messagesFor('en'), 'districts[2].id')).toBe('Units 3 › Id');
  });

  it('keeps foreign keys as they are, also quoted ones and those of every object', () => {
    expect(planPathText(zh, 'targets["a.b"].x')).toBe('目标值 › a.b › x');
    expect(planPathText(zh, 'constructor')).toBe('constructor');
    expect(planPathText(zh, '')).toBe('整个文件');
  });

  it('has a word for every field of the built-in plan', () => {
    const known = new Set(Object.keys(zh.planFields.names));
    const ids = new Set(seed.districts.map(({ id }) => id));
    const fields = new Set<string>();
    JSON.stringify(seed, (key, value: unknown) => {
      if (key !== '' && !/^\d+$/.test(key) && !ids.has(key)) fields.add(key);
      return value;
    });
    expect([...fields].filter((field) => !known.has(field))).toEqual([]);
  });
});

describe('the language', () => {
  it.each([
    ['en-US', 'en'],
    ['EN', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['enx', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('of Office %s is %s', (displayLanguage, locale) => {
    expect(localeOf(displayLanguage)).toBe(locale);
  });
});
