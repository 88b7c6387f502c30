import { checkPeriod } from '../../src/rules/checkPeriod';
import { before, lines, period, PLAN, submission } from './submissions';

const city = (month: string) =>
  PLAN.districts.map(({ id }) => submission({}, { district: id, period: period(month) }));

describe('checkPeriod', () => {
  it('finds nothing in an unremarkable city that grew as before', () => {
    const findings = checkPeriod(PLAN, city('2017-09'), before(...city('2017-08')));
    expect(lines(findings)).toEqual([]);
  });

  it('compares each district with its own figures', () => {
    const now = [submission({ '1': 2700 }), submission({}, { district: 'haian' })];
    const august = submission({ '1': 2701 }, { period: period('2017-08') });
    expect(lines(checkPeriod(PLAN, now, before(august)))).toEqual(['!lower 1']);
    expect(lines(checkPeriod(PLAN, now, before({ ...august, district: 'rugao' })))).toEqual([]);
  });

  it('lists districts in the order of the plan', () => {
    const now = ['qidong', 'haian', 'rudong'].map((district) =>
      submission({ '25': null }, { district }),
    );
    const districts = checkPeriod(PLAN, now).map(({ district }) => district);
    expect(districts).toEqual(['haian', 'rudong', 'qidong']);
  });

  it('takes the answer of whichever of two submissions has one', () => {
    const figures = { '25': 11 };
    const answered = submission(figures, { explanations: [{ measure: null, text: '同一口径' }] });
    const all = [
      submission({}, { district: 'qidong' }),
      submission({ ...figures }, { district: 'haian' }),
      answered,
      submission(figures),
    ];
    const said = (submissions: typeof all) =>
      checkPeriod(PLAN, submissions)
        .filter(({ rule }) => rule === 'equalsOther')
        .map(({ explained }) => explained);
    expect(said(all)).toEqual(said([...all].reverse()));
  });
});
