import { filesIn } from '../../../src/actions/year/files';
import { answersAmong, remarkRows } from '../../../src/actions/year/remarks';
import { builtInPlans } from '../../../src/plan/builtIn';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import type { LogLine } from '../../../src/sheets/submissionLog/logLine';

const plan = builtInPlans[0] as Plan;
const september = periodOf(2017, 9);

function line(explanations: string, more: Partial<LogLine> = {}): LogLine {
  const nothing = {
    at: '',
    file: '',
    taken: 0,
    changes: '',
    filledBy: '',
    who: '',
    why: '',
    hash: '',
  };
  return {
    ...nothing,
    period: september,
    district: '海门',
    way: 'gathered',
    explanations,
    ...more,
  };
}

const said = (...log: readonly LogLine[]) => filesIn(plan, log, []).at(-1)?.remarks;

describe('remarks of the districts', () => {
  it('stand beside their measures', () => {
    expect(said(line('1：含高校；14a：首批贷款'))).toEqual([
      { measure: '1', text: '含高校' },
      { measure: '14a', text: '首批贷款' },
    ]);
  });

  it('may hold a semicolon or a colon themselves', () => {
    expect(said(line('1：含高校；说明：见附件；2：无'))).toEqual([
      { measure: '1', text: '含高校；说明：见附件' },
      { measure: '2', text: '无' },
    ]);
  });

  it('may be about the whole', () => {
    expect(said(line('数据已核对'))).toEqual([{ measure: null, text: '数据已核对' }]);
    expect(said(line(''))).toEqual([]);
  });

  it('come with a file', () => {
    expect(said(line('1：改', { way: 'corrected' }))).toBeUndefined();
  });
});

describe('remarks that were kept as data', () => {
  const at = '2017-10-08 09:30:12';
  const text = `${'长'.repeat(5000)}；2：不是第2项`;
  const explanations = [
    { measure: '1', text },
    { measure: null, text: '已核对' },
  ];
  const submission = {
    ...{ planId: plan.id, planVersion: plan.version, district: 'haimen', period: september },
    ...{ entries: {}, explanations },
  };

  it('come back whole, whatever they say', () => {
    const kept = remarkRows(submission, at);
    const [file] = filesIn(plan, [line('1：长…', { at })], kept);
    expect(file?.remarks).toEqual(explanations);
    expect(answersAmong(kept)).toEqual([]);
  });

  it('belong to the file that they came with', () => {
    const kept = remarkRows(submission, at);
    const later = line('1：另一件', { at: '2017-10-09 10:00:00' });
    expect(filesIn(plan, [later], kept)[0]?.remarks).toEqual([{ measure: '1', text: '另一件' }]);
    const other = line('', { at, district: '海安' });
    expect(filesIn(plan, [other], kept)[0]?.remarks).toEqual([]);
  });
});

describe('files that were gathered', () => {
  it('stand in order, each with its unit', () => {
    const log = [line('', { hash: 'a' }), line('', { hash: 'b', district: '不知何处' })];
    expect(filesIn(plan, log, [])).toMatchObject([
      { period: september, unit: 'haimen', hash: 'a' },
      { period: september, unit: null, hash: 'b' },
    ]);
  });
});
