import { remarksIn } from '../../../src/actions/check/remarks';
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

const said = (...log: readonly LogLine[]) => remarksIn(log, september, plan).get('haimen');

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

  it('count as given last, for this period, with a file', () => {
    expect(said(line('1：旧'), line('1：新'))).toEqual([{ measure: '1', text: '新' }]);
    expect(said(line('1：旧', { period: periodOf(2017, 8) }))).toBeUndefined();
    expect(said(line('1：改', { way: 'corrected' }))).toBeUndefined();
  });
});
