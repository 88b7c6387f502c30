import {
  messagesFor,
  noteText,
  problemText,
  questionText,
  refusedFileText,
  rejectionText,
  type FileText,
  type Locale,
} from '../../src/messages';
import type { Refusal } from '../../src/files/read/refusal';
import type { SubmissionNote } from '../../src/sheets/submission/submissionNotes';
import { periodOf } from '../../src/plan/period';
import type { SubmissionProblem } from '../../src/sheets/submission/readSubmission';

/** One of each code; the compiler asks for a forgotten one. */
type Each<Union extends { readonly code: string }> = {
  readonly [Code in Union['code']]: Extract<Union, { readonly code: Code }>;
};

const REFUSALS: Each<Refusal> = {
  empty: { code: 'empty' },
  lockFile: { code: 'lockFile' },
  encrypted: { code: 'encrypted' },
  rights: { code: 'rights' },
  sealed: { code: 'sealed' },
  notDownloaded: { code: 'notDownloaded' },
  unfinished: { code: 'unfinished' },
  oldFormat: { code: 'oldFormat' },
  binaryFormat: { code: 'binaryFormat' },
  otherType: { code: 'otherType', type: 'pdf' },
  tooLarge: { code: 'tooLarge', what: 'cells', limit: 10 },
  tooSlow: { code: 'tooSlow', seconds: 8 },
  corrupt: { code: 'corrupt', part: null },
  missingPart: { code: 'missingPart', part: 'xl/workbook.xml' },
  duplicatePart: { code: 'duplicatePart', part: 'xl/workbook.xml' },
  doctype: { code: 'doctype', part: 'xl/workbook.xml' },
  noSheets: { code: 'noSheets' },
};

const PROBLEMS: Each<SubmissionProblem> = {
  notTemplate: { code: 'notTemplate' },
  identityConflict: { code: 'identityConflict', districts: ['A', 'B'] },
  otherPlan: { code: 'otherPlan', plan: 'nantong-2016', year: 2016 },
  districtUnknown: { code: 'districtUnknown', district: 'x' },
  noEntries: { code: 'noEntries' },
  twoSheets: { code: 'twoSheets', sheets: ['A', 'B'] },
  columnsMissing: { code: 'columnsMissing', columns: ['A'] },
  columnsRepeated: { code: 'columnsRepeated', columns: ['A'] },
  rowsMissing: { code: 'rowsMissing', measures: ['14a'] },
  rowsRepeated: { code: 'rowsRepeated', measures: ['14a'] },
  mergedEntries: { code: 'mergedEntries', measures: ['14a', '14b'] },
  nothingFilled: { code: 'nothingFilled', notes: 2 },
};

const NOTES: Each<SubmissionNote> = {
  extraSheets: { code: 'extraSheets', sheets: ['A'] },
  hiddenRows: { code: 'hiddenRows', measures: ['1'] },
  hiddenColumn: { code: 'hiddenColumn' },
  hiddenSheet: { code: 'hiddenSheet', sheet: 'A' },
  otherColumns: { code: 'otherColumns', headings: ['A'], measures: ['1'] },
  notesBesideBlanks: { code: 'notesBesideBlanks', measures: ['1'] },
  matchedByTitles: { code: 'matchedByTitles' },
  knownByTitles: { code: 'knownByTitles' },
};

const SEPTEMBER = periodOf(2017, 9);
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

function everyText(locale: Locale): string[] {
  const messages = messagesFor(locale);
  const both = ({ what, mend }: FileText) => [what, mend];
  return [
    ...Object.values(REFUSALS).flatMap((each) => both(refusedFileText(messages, each))),
    ...Object.values(PROBLEMS).flatMap((each) => both(problemText(messages, each))),
    ...both(rejectionText(messages, { code: 'otherPeriod', found: '8', expected: '9' })),
    ...both(rejectionText(messages, { code: 'newerTemplate', found: 2 })),
    ...Object.values(NOTES).map((each) => noteText(messages, each)),
    questionText(messages, { code: 'altered', count: 2 }),
    questionText(messages, { code: 'planVersion', found: 1, expected: 2, changes: null }),
    questionText(messages, { code: 'planVersion', found: 1, expected: 2, changes: ['x', 'y'] }),
    questionText(messages, { code: 'templateVersion', found: 1 }),
    questionText(messages, { code: 'byTitles' }),
    questionText(messages, { code: 'otherDistrict', found: 'x', marked: 'y' }),
    questionText(messages, { code: 'namedForOther', found: 'x', marked: 'y' }),
    questionText(messages, { code: 'otherMonth', found: 'z', marked: SEPTEMBER }),
    questionText(messages, {
      code: 'namedForOtherMonth',
      found: 'z',
      marked: SEPTEMBER,
    }),
    questionText(messages, NOTES.hiddenColumn),
    questionText(messages, NOTES.hiddenSheet),
    questionText(messages, NOTES.otherColumns),
    questionText(messages, { code: 'notCounting', found: 'x' }),
    questionText(messages, { code: 'namedNotCounting', found: 'x' }),
    questionText(messages, { code: 'faults', count: 2 }),
    questionText(messages, { code: 'incomplete', count: 2 }),
  ];
}

describe('what is said of a file', () => {
  it.each(LOCALES)('is said for every code (%s)', (locale) => {
    const texts = everyText(locale);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
    expect(texts.filter((text) => CHINESE.test(text) !== (locale === 'zh-CN'))).toEqual([]);
  });

  it('is what a district officer understands', () => {
    const zh = messagesFor('zh-CN');
    expect(refusedFileText(zh, REFUSALS.encrypted)).toEqual({
      what: '有密码',
      mend: '请取消密码后重报。',
    });
    expect(problemText(zh, PROBLEMS.otherPlan).what).toBe('这是 2016 年的模板');
    expect(zh.gather.preview.twoFiles('海门')).toContain('海门有两份');
    expect(problemText(zh, PROBLEMS.nothingFilled).what).toContain('2 条批注');
  });
});
