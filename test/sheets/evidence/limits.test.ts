import { LIMITS } from '../../../src/plan/limits';
import { ledgersOf } from '../../../src/plan/ledgers';
import { measuresOf } from '../../../src/plan/measures';
import type { Plan } from '../../../src/plan/types';
import { lintFormula } from '../formulaLint';
import { plan2017, withIndicators } from '../plans';
import { Page } from '../summary/find';
import { drawFrom } from './draw';
import { evidenceBook } from './evidenceBook';
import { anyLedgers } from './ledgersOf';

/** As many ledgers as a plan may have, each behind a measure of its own. */
function withLedgers(idOf: (index: number) => string): Plan {
  const plan = withIndicators(plan2017, LIMITS.ledgers);
  const [pattern] = ledgersOf(plan2017);
  const ledgers = measuresOf(plan)
    .slice(0, LIMITS.ledgers)
    .map(({ key }, index) => ({
      ...pattern!,
      ...{ id: idOf(index), title: `台账${index}` },
      feeds: [{ measure: key, sum: null, where: null }],
    }));
  return { ...plan, ledgers };
}

it.each([
  ['short', (index: number) => `own-ledger-of-measure-${index}`],
  ['long', (index: number) => `${'very-long-'.repeat(8)}${index}`],
])('no formula is too long with as many ledgers as there may be: %s ids', (_, idOf) => {
  const plan = withLedgers(idOf);
  const draw = drawFrom(1);
  const { book } = evidenceBook(plan, anyLedgers(plan, 4, draw), draw);
  const page = new Page(book.summary.find(({ name }) => name.startsWith('佐证情况'))!);
  expect(page.formulas().length).toBeGreaterThan(2_000);
  expect(page.formulas().flatMap(({ formula }) => lintFormula(formula))).toEqual([]);
});
