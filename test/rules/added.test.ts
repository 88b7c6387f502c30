import { findingText, messagesFor, type FindingCatalogue } from '../../src/messages';
import type { RuleTexts } from '../../src/messages/findingTexts';
import { checkSubmission } from '../../src/rules/checkSubmission';
import type { RuleId } from '../../src/rules/finding';
import { PLAN, submission } from './submissions';

/** A check as somebody would add it: one file, and one line in the list of checks. */
jest.mock('../../src/rules/checks', () => {
  const { CHECKS } = jest.requireActual('../../src/rules/checks');
  const roundThousands = {
    id: 'roundThousands',
    severity: 'warning',
    scope: 'entry',
    on: ['number'],
    check: ({ value }: { value: number }) =>
      value > 0 && value % 1000 === 0 ? { facts: { value } } : null,
  };
  return { CHECKS: { ...CHECKS, roundThousands } };
});

const ADDED = 'roundThousands' as RuleId;

/** And its wording. */
function worded({ titles, rules, ...rest }: FindingCatalogue): FindingCatalogue {
  const text = ({ value }: { value: number }) => ({ what: `${value} is round.`, mend: 'Count.' });
  return {
    ...rest,
    titles: { ...titles, [ADDED]: 'Round figure' },
    rules: { ...rules, [ADDED]: text } as unknown as RuleTexts,
  };
}

it('a check that is added to the list is run, answered and worded like any other', () => {
  const given = submission({ '1': 3000 });
  const findings = checkSubmission(PLAN, given);
  expect(findings).toMatchObject([{ rule: ADDED, measure: '1', facts: { value: 3000 } }]);
  const text = findingText(worded(messagesFor('en').findings), PLAN, findings[0]!);
  expect(text).toMatchObject({ title: 'Round figure', what: '3000 is round.', mend: 'Count.' });
  expect(text.where).toContain('海门');
  const explanations = [{ rule: ADDED, measure: '1', text: '属实' }];
  expect(checkSubmission(PLAN, { ...given, explanations } as typeof given)).toMatchObject([
    { explained: '属实' },
  ]);
});
