import { WHOLE, type Column } from '../../../src/plan/column';
import { comparable } from '../../../src/plan/comparable/comparable';
import { measuresOf } from '../../../src/plan/measures';
import type { Plan } from '../../../src/plan/types';
import { periodFigures, type PeriodFigures } from '../../../src/progress/periodFigures';
import type { Populations } from '../../../src/progress/population';
import type { LastYearFigures, Restated } from '../../../src/progress/lastYearFigures';
import { restatedFigures } from '../../../src/progress/restated';
import { yearOnYear, type YearOnYear } from '../../../src/progress/yearOnYear';
import { blockNames } from '../../../src/sheets/blocks/names';
import { baseSheet, freshPopulationBlock } from '../../../src/sheets/base/baseSheet';
import { words } from '../../../src/sheets/labels';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { freshBlock, periodGrid } from '../../../src/sheets/layout/tableGrid';
import { lastYearSheet } from '../../../src/sheets/lastYear/lastYearSheet';
import { yearOnYearSheet } from '../../../src/sheets/lastYear/yearOnYearSheet';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { filled, readAll, type Expectation } from '../casebook';
import type { EntryCase } from '../entryCases';
import { missingLastYear } from './missing';

const names = {
  last: '完成 上年',
  base: '基础数据 上年',
  now: '完成 今年',
  before: '上年同期',
  rates: '同比',
};

/** Two years in one workbook, with what the pure twins say of 上年同期 and 同比. */
export function yearsBook(
  last: Plan,
  plan: Plan,
  cases: { readonly last: EntryCase; readonly now: EntryCase },
  populations: Populations,
): { sheets: SheetLayout[]; expected: Expectation[] } {
  const years = comparable(last, plan);
  const base = baseSheet(last, names.base, { populations, countedIn: last.year, source: '' });
  const at = freshPopulationBlock(last, names.base);
  const actuals = periodBlock(last, names.last);
  const before = lastYearSheet(plan, cases.now.period, names.before, {
    kind: 'sheets',
    sheets: {
      comparable: years,
      actuals,
      verdicts: blockNames.verdicts(cases.last.period),
      populations: at,
    },
  });
  const lastYear = freshBlock(plan, periodGrid(plan), names.before);
  const rates = yearOnYearSheet(plan, cases.now.period, names.rates, {
    actuals: periodBlock(plan, names.now),
    lastYear,
    verdicts: blockNames.verdicts(cases.now.period),
  });
  const sheets = [
    filled(last, cases.last, names.last, at),
    base,
    filled(plan, cases.now, names.now),
    before,
    rates,
  ];
  const lastFigures = figuresOf(last, cases.last, populations);
  const restated = restatedFigures(years, lastFigures, populations);
  const figures = figuresOf(plan, cases.now, {}, restated);
  const lacking = measuresOf(plan).map((measure, index) => ({
    ...{ sheet: names.before, row: 3 + index, column: 4 + plan.districts.length },
    what: `${measure.id}: units without a figure`,
    value: missingLastYear(plan, [measure], restated) || '',
  }));
  const figuresSaid = measuresOf(plan).flatMap(({ id, name }, index) =>
    [...plan.districts.map((unit) => unit.id), WHOLE].flatMap((key: Column, place) => {
      const what = `${id} ${name}, ${key}`;
      const cell = { row: 3 + index, column: 3 + place };
      const compared = yearOnYear(figures, restated, id, key);
      const below = { ...cell, row: cell.row + measuresOf(plan).length + 3 };
      return [
        { sheet: names.before, ...cell, what, value: restatedText(restated(id, key)) },
        { sheet: names.rates, ...cell, what: `${what}: rate`, value: rateText(compared) },
        {
          sheet: names.rates,
          ...below,
          what: `${what}: difference`,
          value: differenceText(compared),
        },
      ];
    }),
  );
  return { sheets, expected: [...figuresSaid, ...lacking] };
}

function figuresOf(
  plan: Plan,
  own: EntryCase,
  populations: Populations,
  lastYear: LastYearFigures | null = null,
): PeriodFigures {
  const { period } = own;
  const entries = readAll(plan, own, lastYear).rows;
  return periodFigures(
    plan,
    { period, entries, ...(lastYear !== null && { lastYear }) },
    populations,
  );
}

function restatedText(figure: Restated): number | string {
  switch (figure.kind) {
    case 'number':
      return figure.value;
    case 'blank':
      return '';
    case 'notApplicable':
      return words.notApplicable;
    case 'unknown':
      return words[figure.reason];
  }
}

function rateText(figure: YearOnYear): number | string {
  if (figure.kind !== 'number') return textOf(figure);
  const { growth } = figure;
  return growth.kind === 'none' ? words[growth.reason] : growth.value;
}

const differenceText = (figure: YearOnYear): number | string =>
  figure.kind === 'number' ? figure.difference : textOf(figure);

function textOf(figure: Exclude<YearOnYear, { kind: 'number' }>): string {
  if (figure.kind === 'unknown') return words[figure.reason];
  return figure.kind === 'blank' ? '' : words.notApplicable;
}
