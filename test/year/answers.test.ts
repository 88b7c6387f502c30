import { findingsAbout } from '../../src/year/findings';
import { isOpen, wantsSomething } from '../../src/year/open';
import { answered, submissionsIn } from '../../src/year/submissions';
import type { Answer, GatheredFile } from '../../src/year/types';
import { blank, period, PLAN, submission } from '../rules/submissions';
import { yearWith } from './years';

const september = period('2017-09');
/** One piece too much: a doubt. */
const doubtful = submission({ '25': 19 });

const answer: Answer = {
  period: september,
  district: 'haimen',
  measure: '25',
  rule: 'overCompletion',
  text: '一次授权',
  at: '2017-10-08T01:00:00.000Z',
};
const file: GatheredFile = {
  period: september,
  unit: 'haimen',
  hash: 'a',
  remarks: [{ measure: '25', text: '含高校' }],
};
const openIn = (year: ReturnType<typeof yearWith>, given = submissionsIn(year, september)) =>
  findingsAbout(year, september, given).filter(wantsSomething);

describe('a doubt', () => {
  it('is open while nobody answers it', () => {
    expect(openIn(yearWith(PLAN, [doubtful]))).toMatchObject([{ rule: 'overCompletion' }]);
  });

  it.each([
    ['the bureau answered it', { answers: [answer] }],
    ['its unit said why in the file', { files: [file] }],
  ])('is settled where %s', (_, more) => {
    const year = yearWith(PLAN, [doubtful], more);
    expect(openIn(year)).toEqual([]);
    const [finding] = findingsAbout(year, september, submissionsIn(year, september));
    expect(isOpen(finding!)).toBe(false);
  });

  it('is settled in a file as well when the bureau has answered it', () => {
    const year = yearWith(PLAN, [], { answers: [answer] });
    expect(openIn(year, [doubtful])).toHaveLength(1);
    expect(openIn(year, [answered(year, doubtful)])).toEqual([]);
  });

  it.each([
    ['another month', { answers: [{ ...answer, period: period('2017-08') }] }],
    ['another unit', { answers: [{ ...answer, district: 'haian' }] }],
    ['another rule', { answers: [{ ...answer, rule: 'gain' }] }],
    [
      'a file that a later one without remarks replaced',
      { files: [file, { ...file, remarks: [] }] },
    ],
  ])('is not settled by what was said of %s', (_, more) => {
    expect(openIn(yearWith(PLAN, [doubtful], more))).toHaveLength(1);
  });
});

describe('what the workbook holds of a period', () => {
  it('is a submission for each unit that has anything there', () => {
    const year = yearWith(PLAN, [doubtful, blank({ district: 'haian' })]);
    expect(submissionsIn(year, september).map(({ district }) => district)).toEqual(['haimen']);
    expect(submissionsIn(year, period('2017-08'))).toEqual([]);
  });

  it('is also what is no figure, where cells were read with their formats', () => {
    const typed = { ok: false, raw: '约20', reason: { code: 'approximate' }, candidates: [] };
    const readings = (measure: string, unit: string) =>
      measure === '1' && unit === 'haian' ? (typed as never) : ({ kind: 'blank' } as const);
    const year = { ...yearWith(PLAN), periods: [{ period: september, entries: {}, readings }] };
    expect(submissionsIn(year, september).map(({ district }) => district)).toEqual(['haian']);
  });

  it('is not what is no figure, where it was read as formulas do', () => {
    const entries = { '1': { haian: { kind: 'invalid', content: '约20' } } } as const;
    const year = { ...yearWith(PLAN), periods: [{ period: september, entries }] };
    expect(submissionsIn(year, september)).toEqual([]);
  });
});
