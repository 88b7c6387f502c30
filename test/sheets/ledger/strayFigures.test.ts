import type { SentLedger } from '../../../src/ledgers/types';
import { withStrayFigures } from '../../../src/sheets/ledger/sent/strayFigures';
import { plan2017 } from '../plans';

const sent = (ledger: string, sheet: string): SentLedger => ({
  ...{ ledger, sheet, columns: {}, rows: [], none: false, missing: [] },
  ...{ passed: [], others: [], subject: null },
});
const [own, other] = ['台账 A-1（新）', '台账 B.2'];
const stray = (formula: string | null) =>
  withStrayFigures(plan2017, [sent('first-patents', own), sent('pilot-companies', other)], (key) =>
    plan2017.ledgers![0]!.feeds[0]!.measure === key ? formula : null,
  )[0]!.stray;

it.each([
  [null, undefined],
  [`=COUNTA('${own}'!A6:A9)`, undefined],
  ['=1+1', undefined],
  ['=COUNTA(台账X!A6)', undefined],
  [`=COUNTA('${other}'!A6:A9)`, other],
])('a figure’s formula %s counts what it should', (formula, counted) => {
  expect(stray(formula)?.map(({ sheet }) => sheet)).toEqual(
    counted === undefined ? undefined : [counted],
  );
});
