import { periodOf } from '../../../src/plan/period';
import { checkSubmission } from '../../../src/rules/checkSubmission';
import type { Finding } from '../../../src/rules/finding';
import type { Submission } from '../../../src/rules/submission';
import { growing } from '../../sheets/growing';
import { shares } from '../../sheets/shares';
import { entry, type Given } from '../submissions';

/** What is found about 结案率 (row 1), which is 结案数 (2) ÷ 受理数 (3). */
function findings(
  figures: Readonly<Record<string, Given>>,
  overtyped: Submission['overtyped'] = {},
): Finding[] {
  const entries = Object.entries(figures).map(([id, given]) => [id, entry(given)]);
  const submission = {
    planId: shares.id,
    planVersion: shares.version,
    district: 'east',
    period: periodOf(2021, 12),
    entries: Object.fromEntries(entries),
    overtyped,
  };
  return checkSubmission(shares, submission).filter(({ measure }) => measure === '1');
}

it('says what stands in place of the figure that the two sides give', () => {
  const sides = { part: '2', of: '3' };
  const of = (figures: Record<string, Given>, content: string | number) =>
    findings(figures, { '1': content }).find(({ rule }) => rule === 'overtyped');
  expect(of({ '2': 190, '3': 200 }, 99)).toMatchObject({
    severity: 'error',
    facts: { found: '99', computed: 95, ...sides },
  });
  expect(of({ '2': 190, '3': 200 }, '')?.facts).toEqual({ found: '', computed: 95, ...sides });
  expect(of({ '2': 190 }, 99)?.facts).toEqual({ found: '99', computed: null, ...sides });
  expect(of({ '2': 0, '3': 0 }, 99)?.facts).toMatchObject({ computed: null });
});

it('says nothing of a cell that holds what it should, and offers nothing to write', () => {
  expect(findings({ '2': 190, '3': 200 })).toEqual([]);
  const [found] = findings({ '2': 190, '3': 200 }, { '1': 99 });
  expect(found).not.toHaveProperty('suggestion');
});

it('leaves all other checks to the figure that is worked out, and asks for none', () => {
  const rules = (figures: Record<string, Given>) => findings(figures).map(({ rule }) => rule);
  expect(rules({})).toEqual([]);
  expect(rules({ '1': 99, '2': 100, '3': 200 })).toEqual(['notReached']);
  // 1 of 200 is 0.5 %: nobody typed 0.5 for 50 %.
  expect(rules({ '2': 1, '3': 200 })).toEqual(['notReached']);
  expect(rules({ '2': 240, '3': 200 })).toEqual(['outOfRange']);
  expect(rules({ '2': -1, '3': 200 })).toEqual([]);
});

it('says what growth should be, as far as last year is known', () => {
  const submission = {
    ...{ planId: growing.id, planVersion: 1, district: 'east', period: periodOf(2022, 12) },
    entries: { '2': entry(115) },
    overtyped: { '1': 16 },
  };
  const of = (same: number | null) =>
    checkSubmission(growing, submission, {
      lastYear: (_unit, measure) => ({ same: measure === '2' ? same : null, own: null, end: null }),
    }).filter(({ measure }) => measure === '1');
  const facts = { found: '16', part: null, of: '2' };
  expect(of(100)).toMatchObject([
    { rule: 'overtyped', severity: 'error', facts: { ...facts, computed: 15 } },
  ]);
  expect(of(0)).toMatchObject([{ facts: { ...facts, computed: null } }]);
  expect(of(null)).toMatchObject([{ facts: { ...facts, computed: null } }]);
});
