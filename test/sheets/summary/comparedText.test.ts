import type { Column } from '../../../src/plan/column';
import type { MeasureId } from '../../../src/plan/types';
import type { LastYearFigures, Restated } from '../../../src/progress/lastYearFigures';
import { periodFigures } from '../../../src/progress/periodFigures';
import { comparedText } from '../../../src/sheets/summary/comparedText';
import { plan2017 } from '../plans';
import { entriesOf, filledYear, populationsOf } from './scenario';

const [filled] = filledYear(plan2017, 20171107, {}, [9]);
const figures = periodFigures(plan2017, entriesOf(plan2017, filled!), populationsOf(plan2017));

/** As much as this year, but for some measures. */
function lastYear(others: Readonly<Record<MeasureId, Restated>>): LastYearFigures {
  return (id: MeasureId, column: Column) => {
    const { actual } = figures.figure(id, column);
    if (actual.kind === 'invalid') return { kind: 'unknown', reason: 'invalid' };
    return actual.kind === 'number' ? (others[id] ?? actual) : actual;
  };
}

describe('what the bulletin says of figures that cannot be compared', () => {
  it('keeps a reason that ends with a number apart from how many there are', () => {
    const text = comparedText(
      figures,
      lastYear({
        '2': { kind: 'unknown', reason: 'missingLast' },
        '21': { kind: 'number', value: 0 },
        '16': { kind: 'number', value: 0 },
      }),
    );
    expect(text).toContain(
      '另有3个不能比较（缺上年的1个、上年为0的2个），涉及发明专利申请量、制订产业专利规划数、建设高价值专利培育平台数。',
    );
  });
});
