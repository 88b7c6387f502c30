import { checkSubmission } from '../../src/rules/checkSubmission';
import { before, blank, lines, period, PLAN, submission } from './submissions';
import { dueIn } from '../sheets/plans';

describe('checkSubmission', () => {
  it('finds nothing in an unremarkable submission of any district', () => {
    for (const { id } of PLAN.districts) {
      expect(lines(checkSubmission(PLAN, submission({}, { district: id })))).toEqual([]);
    }
  });

  it('finds only what is missing in a blank one, and asks for nothing where the plan has /', () => {
    expect(
      lines(checkSubmission(PLAN, blank())).filter((line) => line.startsWith('!missing')),
    ).toHaveLength(dueIn(PLAN, 'haimen'));
    expect(checkSubmission(PLAN, blank())).toHaveLength(dueIn(PLAN, 'haimen'));
    const kaifaqu = checkSubmission(PLAN, blank({ district: 'kaifaqu' }));
    expect(kaifaqu).toHaveLength(dueIn(PLAN, 'kaifaqu'));
    expect(kaifaqu.map(({ measure }) => measure)).not.toContain('18');
  });

  it('lists findings in the order of the rows', () => {
    const findings = checkSubmission(PLAN, submission({ '25': null, '2': 9000, '14b': null }));
    expect(lines(findings)).toEqual([
      '!relation 2',
      '?overCompletion 2',
      '!pairHalf 14b',
      '!missing 25',
    ]);
  });

  it('says the same thing once: a wrong unit is not also a completion, a gain and a relation', () => {
    const august = before(submission({}, { period: period('2017-08') }));
    const slipped = submission({ '8': 65 * 100 });
    expect(lines(checkSubmission(PLAN, slipped, august))).toEqual(['?farOver 8']);
    const date = submission({ '8': 42865 });
    expect(lines(checkSubmission(PLAN, date, august))).toEqual(['?looksLikeDate 8']);
    const negative = submission({ '14b': -4000 });
    expect(lines(checkSubmission(PLAN, negative, august))).toEqual(['!outOfRange 14b']);
  });

  it('keeps an error between rows beside a doubt about one of them', () => {
    const findings = checkSubmission(PLAN, submission({ '2': 42865 }));
    expect(lines(findings)).toEqual(['!relation 2', '?looksLikeDate 2']);
  });

  it('compares no entries with a plan that is not theirs', () => {
    const other = submission({ '1': -1 }, { planId: 'elsewhere-2017' });
    expect(lines(checkSubmission(PLAN, other))).toEqual(['!planDiffers']);
  });
});

describe('an explanation', () => {
  const over = { '25': 19 };
  const explained = (text: string, rest: object = {}) =>
    checkSubmission(
      PLAN,
      submission(over, { explanations: [{ measure: '25', text, ...rest }] }),
    ).map((finding) => finding.explained);

  it('answers a warning about its measure', () => {
    expect(explained(' 增加了省级简报 ')).toEqual(['增加了省级简报']);
    expect(explained('更正', { rule: 'overCompletion' })).toEqual(['更正']);
  });

  it('does not when it is blank, about another rule or another measure', () => {
    expect(explained('  ')).toEqual([undefined]);
    expect(explained('更正', { rule: 'pace' })).toEqual([undefined]);
    expect(explained('更正', { measure: '24' })).toEqual([undefined]);
  });

  it('never answers an error that has no excuse', () => {
    const findings = checkSubmission(
      PLAN,
      submission({ '1': -1 }, { explanations: [{ measure: '1', text: '冲减' }] }),
    );
    expect(findings).toMatchObject([{ severity: 'error', rule: 'outOfRange' }]);
    expect(findings[0]).not.toHaveProperty('explained');
  });
});
