import fc from 'fast-check';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { returnSlipBook } from '../../src/sheets/returnSlip/returnSlipBook';
import { templateBook } from '../../src/sheets/template/templateBook';
import { faultsOn } from '../ooxml/districtFiles';
import { drawFrom } from './evidence/draw';
import { anyLedgers } from './evidence/ledgersOf';
import { yearAfter } from './lastYear/years';
import { plan2017 } from './plans';
import { lastYearOf } from './summary/lastYears';
import { filledYear, populationsOf } from './summary/scenario';
import { yearBook } from './summary/yearBook';
import { fillings } from './template/fillings';

const plan = yearAfter(plan2017);
const book = yearBook({
  plan,
  periods: filledYear(plan, 1),
  populations: populationsOf(plan),
  ledgers: anyLedgers(plan, 5, drawFrom(1)),
  lastYear: lastYearOf(plan2017, 3),
  openFindings: 1,
  adjustments: [
    { district: 'haimen', measure: '1', target: 5500, reason: '纪要', date: '2018-06-30' },
  ],
});
const [content] = fc.sample(fillings(plan, plan.districts[0]!), { numRuns: 1, seed: 1 });
const { layouts: sent } = templateBook({
  ...content!,
  ledgers: new Map((plan.ledgers ?? []).map(({ id }) => [id, []])),
});
const { layouts: returned } = returnSlipBook(content!, faultsOn(plan));

const shown = [...book.summary, ...book.base, ...sent, ...returned].filter(
  ({ visibility }) => visibility === 'visible',
);

/** An official document begins with its own title, and has its page numbers alone. */
const isDocument = ({ name }: SheetLayout): boolean => name.startsWith('通报 ');

describe('every sheet that can be printed', () => {
  it('is set up for A4, says what it belongs to on each page, and numbers its pages', () => {
    expect(shown.length).toBeGreaterThan(35);
    const wrong = shown
      .filter((sheet) => {
        const { print } = sheet;
        if (print === undefined || !/&P.*&N/.test(print.footer)) return true;
        return isDocument(sheet) ? print.header !== null : !/《|&A|台账/.test(print.header ?? '');
      })
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });
});
