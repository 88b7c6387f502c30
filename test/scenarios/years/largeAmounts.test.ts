import { createActions } from '../../../src/actions';
import { lastYearActions } from '../../../src/actions/lastYear';
import { summaryActions } from '../../../src/actions/summary';
import { periodOf } from '../../../src/plan/period';
import { openSharedBook } from '../../support/book';
import { yearAfter } from '../../sheets/lastYear/years';
import { plan2017 } from '../../sheets/plans';
import { largeBefore, largeNow } from '../../sheets/summary/largeAmounts';
import { filledYear, populationsOf } from '../../sheets/summary/scenario';
import { headingsOf } from '../check/block';
import { addressOf, readSheet } from '../cells';
import { fill, fillYear, wholeChoice } from '../summary/year';

jest.setTimeout(600_000);

const actions = createActions();
const period = periodOf(2018, 9);
const plan = yearAfter(plan2017);

/** Pixels between the sides of a cell, and those of the digits of its figure, half as wide as the letters are high. */
async function room(name: string, id: string, unit: string) {
  const address = addressOf(headingsOf(await readSheet(name)), id, unit);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load('text,format/columnWidth,format/font/size');
    await context.sync();
    const { size } = range.format.font;
    const digits = String(range.text[0]?.[0]).length;
    return {
      digits,
      has: Math.round((range.format.columnWidth * 4) / 3) - 5,
      needs: digits * Math.ceil(Math.round((size * 4) / 3) / 2),
    };
  });
}

describe('amounts from 1 亿元 on', () => {
  beforeAll(async () => {
    const book = await openSharedBook();
    const before = largeBefore(plan2017, filledYear(plan2017, 41, {}, [9]), '14b');
    const now = largeNow(plan, filledYear(plan, 42, {}, [9]), '14b');
    await fillYear(book, plan2017, before, populationsOf(plan2017));
    await actions.insertTargetSheet(plan, 'refuse');
    await fill(book, plan, now[0]!);
  });

  it('have room on 上年同期, on 同比 and on 各单位对照', async () => {
    await lastYearActions.create(period, { kind: 'sheets' }, 'refuse');
    await summaryActions.createSummary(period, wholeChoice(plan), 'refuse');
    for (const [sheet, unit, digits] of [
      ['上年同期 2018-09', '如皋', 9],
      ['同比 2018-09', '如东', 10],
      ['各单位对照 2018-09', '海安', 9],
    ] as const) {
      const found = await room(sheet, '14b', unit);
      expect(found.digits).toBeGreaterThanOrEqual(digits);
      expect(found.has).toBeGreaterThanOrEqual(found.needs);
    }
  });

  it('shrink on 完成, which stood before them', async () => {
    const address = addressOf(headingsOf(await readSheet('完成 2018-09')), '14b', '海安');
    const { text, shrinks } = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('完成 2018-09').getRange(address);
      range.load('text,format/shrinkToFit,format/wrapText');
      await context.sync();
      const { shrinkToFit, wrapText } = range.format;
      return { text: range.text[0]?.[0], shrinks: shrinkToFit && !wrapText };
    });
    expect({ text, shrinks }).toEqual({ text: '147864.12', shrinks: true });
  });

  it('have it too on a 同比 that is laid out anew over the figures of 上年同期', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('同比 2018-09').delete();
      await context.sync();
    });
    await lastYearActions.create(period, { kind: 'typed' }, 'refuse');
    const { has, needs } = await room('同比 2018-09', '14b', '如东');
    expect(has).toBeGreaterThanOrEqual(needs);
  });
});
